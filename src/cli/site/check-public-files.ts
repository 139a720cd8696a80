import { compareText } from '../../domain/compare.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDocumentOrPicture, isPictureName } from '../../ingest/contract/file-kind.ts';
import { maskedProblem } from '../../ingest/personal/mask-problem.ts';
import { findPersonal, isCertain } from '../../ingest/personal/personal-data.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { OF_OFFICES } from './publish-files.ts';

/** Pixels beyond which the build does not open a picture: what its library allows. */
const MOST_PIXELS = 268_402_689;

/**
 * Problems of files below `public/` that would make a build fail, found before it with the same library; and file
 * names with personal data, which is masked in what is returned.
 */
export async function checkPublicFiles(publicDir: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, isFile } of entriesBelow(publicDir)) {
    const file = join(publicDir, path);
    const spot = { file: `public/${path}` };
    const form = isFile ? await faultOf(path, file) : 'link';
    if (form) problems.push(problem('public-file-odd', spot, { path: `public/${path}`, form }));
    if (findPersonal(path).some(isCertain))
      problems.push(problem('personal-file-name', spot, { path: `public/${path}` }));
  }
  return problems.map(maskedProblem);
}

async function faultOf(path: string, file: string): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return 'unreadable';
  }
  if (!OF_OFFICES.test(path) && !isPictureName(path)) return undefined;
  if (bytes.length === 0) return 'empty';
  if (bytes.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs'))
    return 'pointer';
  if (OF_OFFICES.test(path) && !isDocumentOrPicture(path, bytes)) return 'kind';
  if (!isPictureName(path)) return undefined;
  // Imported late: the cards configure their fonts before the library starts.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return 'large';
    await sharp(bytes).resize(8, 8).raw().toBuffer();
    return undefined;
  } catch {
    return 'broken';
  }
}

/** Every file, and every link, which a build does not follow; hidden files are left out. */
function entriesBelow(publicDir: string): { path: string; isFile: boolean }[] {
  const below = (folder: string): { path: string; isFile: boolean }[] =>
    readdirSync(join(publicDir, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !/^README(?:\.\w+)*$/i.test(name))
      .sort((a, b) => compareText(a.name, b.name))
      .flatMap((entry) => {
        const path = folder ? `${folder}/${entry.name}` : entry.name;
        return entry.isDirectory() ? below(path) : [{ path, isFile: entry.isFile() }];
      });
  return existsSync(publicDir) ? below('') : [];
}
