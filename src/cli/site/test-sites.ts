import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  BEGUN,
  DEMO,
  DIRTY,
  GUIDE,
  STATES,
  YEARS_IN_PART,
  type RegisterFolders,
} from '../../fixtures/fixture.ts';
import { runCommand, type Ended } from '../child.ts';
import { projectRoot } from './settings.ts';

const folder = (name: string) => join(projectRoot, '.build', name);

/** The clock of the test builds. */
const clock = '1704067200';

const at = (name: string, basePath: string, register: RegisterFolders) => ({
  folder: folder(name),
  /** What is built: the env of the build says the same, with the files of the engine beside its own. */
  register,
  /** With a slash in front and none behind, or empty. */
  basePath,
  origin: 'https://tambon.example',
  env: {
    OUT_DIR: folder(name),
    SITE_URL: 'https://tambon.example',
    BASE_PATH: basePath,
    SOURCE_DATE_EPOCH: clock,
    // A committed register, whatever the caller's environment and the live folders say.
    ...register,
    PUBLIC_DIR: `${folder(name)}-public`,
    NODE_OPTIONS: `--import=${new URL('../../fixtures/guard-live-folders.ts', import.meta.url).href}`,
  },
});

/**
 * The built sites that are looked at: the demonstration of the whole country; a few provinces of it, exported
 * dirty, below a sub-path; a small one of years that have only some of their files; the one whose screens
 * the staff guide shows; what is left when the samples are taken out, twice; and the one in which every state of a province-year and a tambon occurs.
 */
export const SITES = {
  main: at('test-site', '', DEMO),
  subpath: at('test-site-below', '/honours/register', DIRTY),
  inPart: at('test-site-in-part', '', YEARS_IN_PART),
  again: at('test-site-again', '', BEGUN),
  guide: at('test-site-guide', '', GUIDE),
  begun: at('test-site-begun', '', BEGUN),
  states: at('test-site-states', '', STATES),
} as const;

export type Site = (typeof SITES)[keyof typeof SITES];

/**
 * Builds one of the sites. The second of two alike draws its own cards.
 */
export function buildTestSite(site: Site): Promise<Ended> {
  copyPublicFiles(site.register, site.env.PUBLIC_DIR);
  const env = site === SITES.again ? { ...site.env, CARD_CACHE: `${site.folder}-cards` } : site.env;
  return runCommand('build', [], { capture: true, env });
}

const PUBLIC = join(projectRoot, 'public');
const OF_OFFICES = ['documents', 'images'];

/** Into a folder: the files of the engine, and beside them the documents and pictures of the register. */
export function copyPublicFiles(register: RegisterFolders, publicDir: string): void {
  rmSync(publicDir, { recursive: true, force: true });
  cpSync(PUBLIC, publicDir, {
    recursive: true,
    filter: (path) => !OF_OFFICES.includes(relative(PUBLIC, path)),
  });
  if (existsSync(register.PUBLIC_DIR)) cpSync(register.PUBLIC_DIR, publicDir, { recursive: true });
}
