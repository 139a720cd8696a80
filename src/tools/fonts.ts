import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

/**
 * Printable ASCII without the characters of code, which is set in the reader's own font, and the few others that the
 * site uses.
 */
const LATIN = range(0x20, 0x7e).replace(/[$<>\\^`{|}~]/g, '') + '\u00a0§©·×–—‘’“”…›→↗≥é';
/**
 * The letters, marks, figures and signs of Thai without those that end old books, and the dotted circle that carries
 * a lone mark.
 */
const THAI = range(0x0e01, 0x0e3a) + range(0x0e3f, 0x0e4e) + range(0x0e50, 0x0e59) + '\u25cc';

/**
 * The font features for shaping Thai and setting figures. Hinting for coarse screens is left out: Trirong's is as
 * large as its outlines, and it is set large.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'rlig', 'calt', 'rclt', 'tnum'];

const FACES = {
  'sarabun-400': 'sarabun/400Regular/Sarabun_400Regular.ttf',
  'sarabun-600': 'sarabun/600SemiBold/Sarabun_600SemiBold.ttf',
  'trirong-500': 'trirong/Trirong_500Medium.ttf',
};

/**
 * Cuts the site's three font files from the @expo-google-fonts packages (SIL Open Font License) into
 * `src/styles/fonts/`. They are committed; run this after a change of the characters or packages.
 */
export async function main(): Promise<number> {
  const folder = path.join('src', 'styles', 'fonts');
  await mkdir(folder, { recursive: true });
  for (const [name, file] of Object.entries(FACES)) {
    const source = path.join('node_modules', '@expo-google-fonts', file);
    const cut = await subsetFont(await readFile(source), LATIN + THAI, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: FEATURES,
    });
    await writeFile(path.join(folder, `${name}.woff2`), cut);
    console.log(`${name}.woff2  ${cut.length}`);
  }
  return 0;
}
