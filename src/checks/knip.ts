import { readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The files that `cli/run.mjs` starts by their name, which no import tells: `src/cli/build.ts` of `run.mjs build`. */
const commands = Object.values(scripts).flatMap((script) => {
  const [, name] = /src\/cli\/run\.mjs ([\w./-]+)/.exec(script) ?? [];
  return name ? [`src/cli/${name}.ts`.replace('cli/../', '')] : [];
});

/**
 * An `.astro` file as knip reads it: its frontmatter, and the imports of its scripts. The compiler that comes with
 * knip loses a script that follows another tag, or stands behind a text with `<script` in it.
 */
function importsOf(text: string): string {
  const [, frontmatter = '', rest = text] =
    /^---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(text) ?? [];
  const imports = rest.matchAll(/^\s*import\s[^;]*;|\bimport\('[^']+'\)/gm);
  return [frontmatter, ...Array.from(imports, ([found]) => found)].join('\n');
}

/**
 * What `npm run knip` asks: is there a file, an export, a type or a dependency that nothing uses? Pages, tests and
 * configurations of tools are found by knip itself; here stands only what is started or read by a name.
 */
const config: KnipConfig = {
  entry: [
    ...commands,
    // Started by hand, as the first comment of each says; `bench` starts its own by their names.
    'src/tools/*.ts',
    'src/tools/bench/*.ts',
    // Started by a benchmark in a process of its own, and in a page.
    'src/tools/bench/*/measure.ts',
    'src/tools/bench/search/page.ts',
    // The server that is copied beside a built site; it goes by itself.
    'src/offline/serve.mjs',
  ],
  compilers: { astro: importsOf },
  // Texts of `content/` are read, never imported.
  project: ['src/**/*.{ts,mjs,astro,mdx}', '*.{ts,mjs}'],
  ignore: ['src/**/*.mdx'],
  // Programs of the machine: for a file system that fails on purpose, and to be compared with where it is installed.
  ignoreBinaries: ['mount', 'umount', 'hugo'],
  ignoreDependencies: [
    // Their files are read by path: fonts for cards and documents, and a vocabulary that a test compiles against.
    '@expo-google-fonts/sarabun',
    '@expo-google-fonts/trirong',
    'schema-dts',
  ],
};

export default config;
