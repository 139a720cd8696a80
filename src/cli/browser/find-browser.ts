import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from '../site/settings.ts';

/** The headless program first: it does the same in three quarters of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags for a quiet, offline browser that also starts in a container. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Nobody looks at the window: no threads for smooth pictures are needed.
  '--num-raster-threads=1',
  '--disable-threaded-animation',
  '--disable-lcd-text',
];

/** Path of a Chromium on this machine: `CHROME_PATH`, the usual names and places, then Playwright's own download. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH leads nowhere: ${env.CHROME_PATH}`);
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
    ...PATHS,
    chromium.executablePath(),
  ].find((path) => existsSync(path));
}

/** Path of a Firefox on this machine: `FIREFOX_PATH`, else one of the usual names. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    env.FIREFOX_PATH ?? '',
    ...['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => path !== '' && existsSync(path));
}

/**
 * Path of a Chromium, which is installed where there is none: Debian's own with the rights to do so, else
 * Playwright's.
 */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const run = (program: string, args: string[]) =>
    execFileSync(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const apt = (...args: string[]) => {
    try {
      run('apt-get', ['-qq', ...args]);
    } catch {
      // Without a package manager that works, the next command is not tried.
    }
  };
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    apt('update');
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!findBrowser()) apt('install', '-y', '--no-install-recommends', name);
  }
  if (!findBrowser())
    run(process.execPath, [
      join(projectRoot, 'node_modules/playwright-core/cli.js'),
      'install',
      'chromium',
    ]);
  const installed = findBrowser();
  if (!installed) throw new Error('No Chromium was found or could be installed: set CHROME_PATH.');
  return installed;
}
