import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOG_FILE } from '../../log/log-paths.ts';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The folder of what one build makes for later ones: bundles, drawings, the index of the search, and what pages were
 * made of. `BUILD_CACHE` names another one for a build that must make all of it itself; it may be removed at any time.
 */
export const cacheFolder = (kind: string): string =>
  resolve(projectRoot, process.env['BUILD_CACHE'] || CACHE, kind);
const CACHE = 'node_modules/.cache';

/** The same for programs, which find their libraries from below the project alone. */
export function programCacheFolder(kind: string): string {
  const folder = cacheFolder(kind);
  return folder.startsWith(projectRoot) ? folder : resolve(projectRoot, CACHE, kind);
}

/** The settings of a build from the environment; every path is absolute. */
export interface Settings {
  readonly dataDir: string;
  readonly contentDir: string;
  /** Files that are published unchanged; only tests name another folder than `public`. */
  readonly publicDir: string;
  readonly outDir: string;
  /** The register's log; the file may be missing. */
  readonly logFile: string;
  /** `PACK=1`: files that shrink get twins in gzip and brotli. */
  readonly packs: boolean;
}

/** The settings of an environment; the default of each is the project’s own folder of that name. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const dataDir = resolve(projectRoot, env.DATA_DIR || 'data');
  return {
    dataDir,
    contentDir: resolve(projectRoot, env.CONTENT_DIR || 'content'),
    publicDir: resolve(projectRoot, env.PUBLIC_DIR || 'public'),
    outDir: resolve(projectRoot, env.OUT_DIR || 'dist'),
    logFile: resolve(projectRoot, env.LOG_FILE || join(dirname(dataDir), LOG_FILE)),
    packs: env.PACK === '1',
  };
}

/** The same folders under the names that the intake uses. */
export const dataEnv = ({ dataDir, contentDir, publicDir, logFile }: Settings) => ({
  DATA_DIR: dataDir,
  CONTENT_DIR: contentDir,
  PUBLIC_DIR: publicDir,
  LOG_FILE: logFile,
});
