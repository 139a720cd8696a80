import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadPlaces } from '../ingest/read-folder.ts';
import { FLAGS, findBrowser } from './browser/find-browser.ts';
import { readOptions } from './options.ts';
import { printDocuments } from './sample/documents.ts';
import { DRAWINGS, SAMPLE_XMP } from './sample/pictures.ts';
import { officesSheet } from './sample/offices.ts';
import { programmeSheet } from './sample/programme.ts';
import type { SampleFile } from './sample/sheet.ts';
import { projectRoot } from './site/settings.ts';
import { year2566 } from './sample/year-2566.ts';
import { year2567 } from './sample/year-2567.ts';
import { year2568 } from './sample/year-2568.ts';

/** Every generated file. Always the same bytes: chance is seeded, and no clock is read. */
export async function sampleSheets(): Promise<SampleFile[]> {
  const gazetteer = await loadPlaces();
  const complete = year2567(gazetteer);
  const before = new Set(complete.targets.map((target) => target.place.tambon.code));
  return [
    programmeSheet(),
    officesSheet(),
    ...year2566(gazetteer),
    ...complete.sheets,
    ...year2568(gazetteer, before),
  ];
}

/**
 * `npm run sample [-- --data DIR]`: writes the demonstration data into DIR (else `DATA_DIR`, else
 * `data`). Overwrites the files it generates and touches no other.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { data: { type: 'string' }, lang: { type: 'string' } });
  if (!options) return 1;
  const { data } = options.values;
  const folder = data ?? process.env.DATA_DIR ?? 'data';
  for (const { path, text } of await sampleSheets()) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(file);
  }
  if (data === undefined) await draw();
  return 0;
}

/** The drawings of the invented stories and the invented announcements, below `public/`. */
async function draw(): Promise<void> {
  const { default: sharp } = await import('sharp');
  const files = new Map<string, Uint8Array>();
  for (const { path, svg } of DRAWINGS) {
    const picture = sharp(Buffer.from(svg)).webp({ quality: 85 }).withXmp(SAMPLE_XMP);
    files.set(path, await picture.toBuffer());
  }
  const { documents } = year2567(await loadPlaces());
  const browser = findBrowser();
  const fonts = join(projectRoot, 'node_modules/@expo-google-fonts/sarabun');
  if (browser) {
    const printed = await printDocuments(documents, {
      executablePath: browser,
      flags: FLAGS,
      fonts,
    });
    for (const [path, bytes] of printed) files.set(path, bytes);
  }
  for (const [path, bytes] of files) {
    const file = join('public', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    console.log(file);
  }
}
