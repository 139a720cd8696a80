import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { shrinks } from '../file-types.ts';
import { HOST_FILES } from './host-files.ts';
import { filesBelow } from './site-files.ts';

/** Media types that hosts do not pack while they answer, but send packed where a packed file is there. */
const isWorthPacking = (path: string): boolean => shrinks(path) || path.endsWith('.sqlite');
/** Bytes below which the file fits one network packet anyway. */
const LEAST = 1_024;
/**
 * Between the strongest compression, which takes minutes for a whole country, and the one hosts use while they
 * answer.
 */
const QUALITY = 9;

/**
 * Writes a twin in gzip and in brotli beside each file that shrinks, for hosts that send such twins: equal files
 * give equal bytes. Run when all files but the release are written.
 *
 * @returns how many files have twins
 */
export function packFiles(folder: string): number {
  const paths = filesBelow(folder).filter(
    (path) => isWorthPacking(path) && !HOST_FILES.includes(path) && !path.startsWith('pagefind/'),
  );
  let count = 0;
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    if (bytes.length < LEAST) continue;
    writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, { level: QUALITY }));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes, { params }));
    count += 1;
  }
  return count;
}
