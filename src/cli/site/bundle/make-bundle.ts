import '../../bundler-memory.ts';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { learnedStyles } from '../../../site/rendering/style-scopes.ts';
import { projectRoot } from '../settings.ts';
import { copyFiles } from '../site-files.ts';
import {
  BUNDLE_FILE,
  CLIENT,
  SERVER,
  WORKER,
  type BundleNote,
  type PageStyles,
} from './bundle-files.ts';
import { workerProgram } from './worker-program.ts';

/**
 * Bundles the program of the pages with Astro, in a process of its own whose memory ends with it, and renders none of
 * them: `node make-bundle.ts <folder>`. A failure is the last line of the output, as JSON, for `explainFailure`; then
 * the exit code is 1.
 */
const [, , folder = ''] = process.argv;
process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const outDir = join(folder, CLIENT);
const publicDir = join(folder, 'public');
const cacheDir = join(folder, 'cache');
mkdirSync(publicDir, { recursive: true });
try {
  const { build } = await import('astro');
  await build({
    root: projectRoot,
    ...{ outDir, publicDir, cacheDir },
    logLevel: 'warn',
    integrations: [keepBundle()],
  });
  writeFileSync(join(folder, WORKER), await workerProgram());
  for (const path of [publicDir, cacheDir]) rmSync(path, { recursive: true, force: true });
} catch (error) {
  const { name, message, stack, hint, loc, id, code, path, dest, cause, errors } = error as Failure;
  const fault = { name, message, stack, hint, loc, id, code, path, dest, cause: codeOf(cause) };
  console.log(JSON.stringify(errors ? { ...fault, errors: [] } : fault));
  process.exitCode = 1;
}

/** What `explainFailure` reads of the errors of Astro, of its bundler and of the system. */
type Failure = Error &
  Partial<Record<'hint' | 'loc' | 'id' | 'code' | 'path' | 'dest' | 'errors', unknown>>;

/** The system's error below another one. */
function codeOf(cause: unknown): object | undefined {
  const { message, code, path, dest } = (cause ?? {}) as Failure;
  return code ? { message, code, path, dest } : undefined;
}

/** The parts of Astro's own renderer that hold what the bundler found out. */
interface StandardRenderer extends AstroPrerenderer {
  readonly app: {
    readonly getOptions: () => {
      readonly settings: { readonly scripts: readonly unknown[] };
      readonly allPages: Readonly<Record<string, PageStyles>>;
    };
  };
}

/** Keeps the bundle where Astro would render its pages and then remove it. */
function keepBundle(): AstroIntegration {
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          name: 'keep-bundle',
          setup: async () => {
            await standard.setup?.();
            writeBundle((standard as StandardRenderer).app.getOptions());
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is rendered here.')),
        })),
    },
  };
}

function writeBundle({
  settings,
  allPages,
}: ReturnType<StandardRenderer['app']['getOptions']>): void {
  if (settings.scripts.length > 0) throw new Error('An integration adds scripts to every page.');
  const server = join(outDir, '.prerender');
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error('Astro wrote no entry of its pages.');
  copyFiles(server, join(folder, SERVER));
  const note: BundleNote = {
    entry,
    pages: Object.values(allPages).map(({ key, styles }) => ({ key, styles })),
    scopes: learnedStyles(),
  };
  writeFileSync(join(folder, BUNDLE_FILE), JSON.stringify(note));
}
