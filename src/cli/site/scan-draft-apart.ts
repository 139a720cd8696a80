import { Worker } from 'node:worker_threads';
import type { Leak, ScanRequest } from './scan-draft.ts';
import { filesBelow } from './site-files.ts';

/**
 * Scans a draft in another thread while the build continues; files that are written later are not read.
 *
 * @param known files that an earlier draft was scanned with
 */
export function scanDraftApart(
  draft: string,
  known: readonly string[] = [],
): Promise<readonly Leak[]> {
  const left = new Set(filesBelow(draft)).difference(new Set(known));
  const workerData: ScanRequest = { draft, files: [...left] };
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./scan-draft-worker.ts', import.meta.url), {
      workerData,
      execArgv: [],
      // It keeps little: what it reads is thrown away page by page.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    worker.once('message', done);
    worker.once('error', fail);
    // After an answer the exit code means nothing.
    worker.once('exit', (code) => fail(new Error(`scan-draft-worker: ${code}`)));
  });
}
