import { findOrInstallBrowser } from '../../cli/browser/find-browser.ts';

/** Once, before the workers start: two of them cannot install at the same time. */
export function setup(): void {
  findOrInstallBrowser();
}
