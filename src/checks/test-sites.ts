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
    NODE_OPTIONS: `--import=${new URL('../fixtures/guard-live-folders.ts', import.meta.url).href}`,
  },
});

/**
 * The built sites that are looked at: the demonstration of the whole country; a few provinces of it, exported
 * dirty, below a sub-path; a small one of years that have only some of their files; the one whose screens
 * the staff guide shows; what is left when the samples are taken out; and the one in which every state of a
 * province-year and a tambon occurs, twice: the second time over a site of other data.
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
 * The second of two alike draws its own cards, and takes over from a site of slightly other data whatever a build may:
 * a tambon had signed on another day.
 */
async function buildOverOther(site: Site): Promise<Ended> {
  const { DATA_DIR } = site.register;
  const env = { ...site.env, CARD_CACHE: `${site.folder}-cards` };
  const build = () => runCommand('build', [], { capture: true, env });
  for (const folder of [DATA_DIR, env.CARD_CACHE, site.folder])
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

/** Into a folder: the files of the engine, and beside them the documents and pictures of the register. */
export function copyPublicFiles(register: RegisterFolders, publicDir: string): void {
  rmSync(publicDir, { recursive: true, force: true });
  cpSync(PUBLIC, publicDir, {
    recursive: true,
    filter: (path) => !OF_OFFICES.includes(relative(PUBLIC, path)),
  });
  if (existsSync(register.PUBLIC_DIR)) cpSync(register.PUBLIC_DIR, publicDir, { recursive: true });
}
