import { compareText } from '../../domain/compare.ts';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDocumentOrPicture } from '../../ingest/contract/file-kind.ts';

/**
 * Folders that offices fill: only scans and pictures may be there, because other files could run code on the site's
 * own address.
 */
export const OF_OFFICES = /^(?:documents|images)\//;

/**
 * Copies the public files into a built site: regular files only. Links are not followed, since one could lead out of
 * the folder; hidden files are left out.
 *
 * @returns the paths that were refused, below the public folder
 */
export function publishFiles(publicDir: string, outDir: string): string[] {
  const refused: string[] = [];
  const copy = (folder: string): void => {
    const entries = readdirSync(join(publicDir, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      if (entry.name.startsWith('.') || /^README(?:\.\w+)*$/i.test(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const file = join(publicDir, path);
      if (entry.isDirectory()) copy(path);
      else if (
        !entry.isFile() ||
        (OF_OFFICES.test(path) && !isDocumentOrPicture(path, readFileSync(file)))
      )
        refused.push(path);
      else {
        const target = join(outDir, path);
        mkdirSync(dirname(target), { recursive: true });
        copyFileSync(file, target);
      }
    }
  };
  if (existsSync(publicDir)) copy('');
  return refused;
}
