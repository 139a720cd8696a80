import { join } from 'node:path';
import { runCommand, type Ended } from '../child.ts';
import { keepProvinces } from './few-provinces.ts';
import { projectRoot } from './settings.ts';

const folder = (name: string) => join(projectRoot, '.build', name);

/** The clock of the test builds. */
const clock = '1704067200';

const at = (name: string, basePath: string, dataDir = 'data') => ({
  folder: folder(name),
  /** With a slash in front and none behind, or empty. */
  basePath,
  origin: 'https://tambon.example',
  env: {
    OUT_DIR: folder(name),
    SITE_URL: 'https://tambon.example',
    BASE_PATH: basePath,
    SOURCE_DATE_EPOCH: clock,
    // What is tested is what the repository holds, whatever the caller's environment says.
    DATA_DIR: dataDir,
    CONTENT_DIR: 'content',
  },
});

/** The project's data, cut to a few provinces of every region, those of the long stories among them. */
const few = '.build/few-provinces';
const FEW = ['สุราษฎร์ธานี', 'ตรัง', 'พังงา', 'น่าน', 'พะเยา', 'ระยอง', 'อำนาจเจริญ', 'สกลนคร'] as const;

const inPart = 'src/checks/fixtures/years-in-part/data';

/**
 * The built sites that are looked at: the real one; a few provinces below a sub-path; a small one of years
 * that have only some of their files, and the same a second time; and the one whose screens the staff guide
 * shows.
 */
export const SITES = {
  main: at('test-site', ''),
  subpath: at('test-site-below', '/honours/register', few),
  inPart: at('test-site-in-part', '', inPart),
  again: at('test-site-again', '', inPart),
  guide: at('test-site-guide', '', 'src/checks/fixtures/guide/data'),
} as const;

export type Site = (typeof SITES)[keyof typeof SITES];

/**
 * Builds one of the sites, with its data if they are cut from the project's. The second of two alike draws
 * its own cards.
 */
export function buildTestSite(site: Site): Promise<Ended> {
  if (site.env.DATA_DIR === few)
    keepProvinces(join(projectRoot, 'data'), join(projectRoot, few), ['2567', '2568'], FEW);
  const env = site === SITES.again ? { ...site.env, CARD_CACHE: `${site.folder}-cards` } : site.env;
  return runCommand('build', [], { capture: true, env });
}
