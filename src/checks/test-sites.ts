import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  BEGUN,
  DEMO,
  DIRTY,
  GUIDE,
  STATES,
  YEARS_IN_PART,
  type RegisterFolders,
} from '../fixtures/fixture.ts';
import { runCommand, type Ended } from '../cli/child.ts';
import { projectRoot } from '../cli/site/settings.ts';

const folder = (name: string) => join(projectRoot, '.build', name);

/** The build time of the test sites, in seconds since 1970. */
const clock = '1704067200';

const at = (name: string, basePath: string, register: RegisterFolders) => ({
  folder: folder(name),
  /**
   * The register that is built; the environment of the build names the same folders, with the engine's own public
   * files beside them.
   */
  register,
  /** With a slash in front and no slash at the end, or empty. */
  basePath,
  origin: 'https://tambon.example',
  env: {
    OUT_DIR: folder(name),
    SITE_URL: 'https://tambon.example',
    BASE_PATH: basePath,
    SOURCE_DATE_EPOCH: clock,
    // A committed register, whatever the caller's environment and the live folders hold.
    ...register,
    PUBLIC_DIR: `${folder(name)}-public`,
    NODE_OPTIONS: `--import=${new URL('../fixtures/guard-live-folders.ts', import.meta.url).href}`,
  },
});

/**
 * The built sites that tests look at: the demonstration of the whole country; a few provinces of it, exported with
 * the usual faults, below a sub-path; a small one of years that have only some of their files; the one whose screens
 * the staff guide shows; what is left when the samples are taken out; and the one with every state of a
 * province-year and a tambon, twice: the second build replaces a site of other data.
 */
export const SITES = {
  main: at('test-site', '', DEMO),
  subpath: at('test-site-below', '/honours/register', DIRTY),
  inPart: at('test-site-in-part', '', YEARS_IN_PART),
  again: at('test-site-again', '', { ...STATES, DATA_DIR: `${folder('test-site-again')}-data` }),
  guide: at('test-site-guide', '', GUIDE),
  begun: at('test-site-begun', '', BEGUN),
  states: at('test-site-states', '', STATES),
} as const;

export type Site = (typeof SITES)[keyof typeof SITES];

/** Builds one of the sites. */
export function buildTestSite(site: Site): Promise<Ended> {
  copyPublicFiles(site.register, site.env.PUBLIC_DIR);
  return site === SITES.again
    ? buildOverOther(site)
    : runCommand('build', [], { capture: true, env: site.env });
}

/**
 * The second build has a cache of its own, and replaces a site of slightly different data (a tambon signed on another
 * day), from which it may reuse what any build may.
 */
async function buildOverOther(site: Site): Promise<Ended> {
  const { DATA_DIR } = site.register;
  const env = { ...site.env, BUILD_CACHE: `${site.folder}-cache` };
  const build = () => runCommand('build', [], { capture: true, env });
  for (const folder of [DATA_DIR, env.BUILD_CACHE, site.folder])
    rmSync(folder, { recursive: true, force: true });
  cpSync(STATES.DATA_DIR, DATA_DIR, { recursive: true });
  edit(join(DATA_DIR, '2567/progress.csv'), '4/12/2566', '3/12/2566');
  const other = await build();
  if (other.code !== 0) return other;
  cpSync(STATES.DATA_DIR, DATA_DIR, { recursive: true });
  return build();
}

/** @throws when the file does not hold the text */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, text.replace(from, to));
}

const PUBLIC = join(projectRoot, 'public');
const OF_OFFICES = ['documents', 'images'];

/** Copies the engine's public files into a folder, and beside them the documents and pictures of the register. */
export function copyPublicFiles(register: RegisterFolders, publicDir: string): void {
  rmSync(publicDir, { recursive: true, force: true });
  cpSync(PUBLIC, publicDir, {
    recursive: true,
    filter: (path) => !OF_OFFICES.includes(relative(PUBLIC, path)),
  });
  if (existsSync(register.PUBLIC_DIR)) cpSync(register.PUBLIC_DIR, publicDir, { recursive: true });
}
