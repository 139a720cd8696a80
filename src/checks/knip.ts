import { readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The files that `cli/run.mjs` starts by name, which no import shows: `src/cli/build.ts` for `run.mjs build`. */
const commands = Object.values(scripts).flatMap((script) => {
  const [, name] = /src\/cli\/run\.mjs ([\w./-]+)/.exec(script) ?? [];
  return name ? [`src/cli/${name}.ts`.replace('cli/../', '')] : [];
});

/**
 * An `.astro` file as knip reads it: its frontmatter, and the imports of its scripts. The compiler that comes with
 * knip misses a script that follows another tag or a text with `<script` in it.
 */
function importsOf(text: string): string {
  const [, frontmatter = '', rest = text] =
    /^---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(text) ?? [];
  const imports = rest.matchAll(/^\s*import\s[^;]*;|\bimport\('[^']+'\)/gm);
  return [frontmatter, ...Array.from(imports, ([found]) => found)].join('\n');
}

/**
 * The configuration of `npm run knip`, which finds files, exports, types and dependencies that nothing uses. Knip
 * finds pages, tests and configurations of tools itself; here are only files that are started or read by name.
 */
const config: KnipConfig = {
  entry: [
    ...commands,
    // Started by hand, as the first comment of each says; `bench` starts its own files by name.
    'src/tools/*.ts',
    'src/tools/bench/*.ts',
    // Started by a build in a process of its own.
    'src/cli/site/bundle/make-bundle.ts',
    // Started by a benchmark in a separate process, and in a page.
    'src/tools/bench/*/measure.ts',
    'src/tools/bench/search/page.ts',
    // The server that is copied beside a built site; it runs without the project.
    'src/offline/serve.mjs',
  ],
  compilers: { astro: importsOf },
  // Texts of `content/` are read, never imported.
  project: ['src/**/*.{ts,mjs,astro,mdx}', '*.{ts,mjs}'],
  ignore: ['src/**/*.mdx'],
  // Programs of the system: for a file system that fails on purpose, and for comparisons where they are installed.
  ignoreBinaries: ['mount', 'umount', 'hugo'],
  ignoreDependencies: [
    // Their files are read by path: fonts for cards and documents, and a vocabulary that a test compiles against.
    '@expo-google-fonts/sarabun',
    '@expo-google-fonts/trirong',
    'schema-dts',
  ],
};

export default config;
