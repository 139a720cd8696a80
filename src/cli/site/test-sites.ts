import { fileURLToPath } from 'node:url';

const folder = (name: string) => fileURLToPath(new URL(`../../../.build/${name}`, import.meta.url));

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

/**
 * The built sites that are looked at: the real one, one below a sub-path, the real one built a second time,
 * a small one of years that have only some of their files, and the one whose screens the staff guide shows.
 */
export const SITES = {
  main: at('test-site', ''),
  subpath: at('test-site-below', '/honours/register'),
  again: at('test-site-again', ''),
  inPart: at('test-site-in-part', '', 'src/checks/fixtures/years-in-part/data'),
  guide: at('test-site-guide', '', 'src/checks/fixtures/guide/data'),
} as const;

export type Site = (typeof SITES)[keyof typeof SITES];
