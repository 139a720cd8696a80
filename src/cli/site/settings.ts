import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** What the environment decides about a build; every path is absolute. */
export interface Settings {
  readonly dataDir: string;
  readonly contentDir: string;
  /** Files that are published as they are; only tests name another than `public`. */
  readonly publicDir: string;
  readonly outDir: string;
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    dataDir: resolve(projectRoot, env.DATA_DIR || 'data'),
    contentDir: resolve(projectRoot, env.CONTENT_DIR || 'content'),
    publicDir: resolve(projectRoot, env.PUBLIC_DIR || 'public'),
    outDir: resolve(projectRoot, env.OUT_DIR || 'dist'),
  };
}

/** The same folders as the intake takes them. */
export const dataEnv = ({ dataDir, contentDir, publicDir }: Settings) => ({
  DATA_DIR: dataDir,
  CONTENT_DIR: contentDir,
  PUBLIC_DIR: publicDir,
});
