export { findBrowser, findOrInstallBrowser, FLAGS } from '../../cli/browser/find-browser.ts';
