import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

/** Printable ASCII and the few signs the site sets besides. */
const LATIN =
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)).join('') +
  '\u00a0§©·×–—‘’“”…›→↗≥é';
/** The Thai block as far as it is assigned, and the dotted circle that carries a lone mark. */
const THAI =
  Array.from({ length: 0x0e5b - 0x0e01 + 1 }, (_, i) => String.fromCodePoint(0x0e01 + i)).join('') +
  '\u25cc';

/**
 * What shaping Thai and setting figures needs. Instructions for coarse screens stay behind: Trirong's weigh as
 * much as its shapes, and it is set large.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'rlig', 'calt', 'rclt', 'tnum'];

const FACES = [
  { family: 'sarabun', weight: 400 },
  { family: 'sarabun', weight: 600 },
  { family: 'trirong', weight: 500 },
] as const;

/**
 * Cuts the site's six font files from the @fontsource packages (SIL Open Font License) into
 * `src/styles/fonts/`. They are committed; run this after a change of the characters or packages.
 */
export async function main(): Promise<number> {
  const folder = path.join('src', 'styles', 'fonts');
  await mkdir(folder, { recursive: true });
  for (const { family, weight } of FACES) {
    for (const [script, text] of [
      ['thai', THAI],
      ['latin', LATIN],
    ] as const) {
      const name = `${family}-${script}-${weight}`;
      const source = path.join(
        'node_modules',
        '@fontsource',
        family,
        'files',
        `${name}-normal.woff2`,
      );
      const cut = await subsetFont(await readFile(source), text, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: FEATURES,
      });
      await writeFile(path.join(folder, `${name}.woff2`), cut);
      console.log(`${name}.woff2  ${cut.length}`);
    }
  }
  return 0;
}
