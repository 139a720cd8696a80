import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../settings.ts';

/** The program of the service worker as one script, in which `VERSION` is not declared yet. */
export async function workerProgram(): Promise<string> {
  const entry = join(projectRoot, 'src/client/offline/worker.ts');
  const bundle = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [output] = Array.isArray(bundle) ? bundle : [bundle];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('sw.js');
  return chunk.code;
}
