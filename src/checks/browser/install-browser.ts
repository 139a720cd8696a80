import { findOrInstallBrowser } from '../../cli/browser/find-browser.ts';

/** Runs once, before the workers start: two of them cannot install a browser at the same time. */
export function setup(): void {
  findOrInstallBrowser();
}
