import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../../cli/child.ts';
import { type Derived, fill, withFields } from './derive-template.ts';

/** A way to write the same pages, with a folder of its own. */
export interface Rival {
  readonly name: string;
  /** Writes every page below `out`, which does not exist yet. */
  readonly write: (out: string) => Promise<void>;
}

/** A page to write: its number is its address. */
export interface Numbered {
  readonly code: string;
  readonly fields: readonly string[];
}

const fileOf = (out: string, code: string): string => join(out, 'tambon', code, 'index.html');

/** Node alone: joins and writes strings. */
export function floor(derived: Derived, pages: readonly Numbered[]): Rival {
  return {
    name: 'Node, joining strings',
    write: async (out) => {
      for (const { code, fields } of pages) {
        mkdirSync(dirname(fileOf(out, code)), { recursive: true });
        writeFileSync(fileOf(out, code), fill(derived, fields));
      }
    },
  };
}

/** Copies the pages of another folder. */
export const copying = (from: string): Rival => ({
  name: 'copying the folder',
  write: async (out) => cpSync(from, out, { recursive: true }),
});

/**
 * Hugo, where it is installed: a file of JSON front matter per page, and a template of plain text without escaping.
 */
export function hugo(
  folder: string,
  derived: Derived,
  pages: readonly Numbered[],
): Rival | undefined {
  let version: string;
  try {
    version = /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0] ?? '';
  } catch {
    return undefined;
  }
  const field = (at: number) => `{{ index .Params.f ${at} }}`;
  write(folder, 'hugo.json', HUGO);
  // The file name for versions before 0.110.
  write(folder, 'config.json', HUGO);
  write(folder, 'layouts/_default/single.bare.html', withFields(derived, field));
  for (const { code, fields } of pages)
    write(folder, `content/tambon/${code}.md`, JSON.stringify({ title: code, f: fields }));
  return {
    name: `Hugo ${version}`,
    write: async (out) => {
      const args = ['--source', folder, '--destination', out, '--quiet'];
      const { code, output } = await run('hugo', args, { capture: true });
      if (code !== 0) throw new Error(output);
    },
  };
}

const HUGO = JSON.stringify({
  baseURL: 'https://tambon.example/',
  disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
  outputs: { page: ['bare'] },
  outputFormats: {
    bare: { mediaType: 'text/html', baseName: 'index', isPlainText: true, isHTML: true },
  },
});

/** Eleventy, where `ELEVENTY` names a folder with it: one Liquid template over a list of records. */
export function eleventy(
  folder: string,
  derived: Derived,
  pages: readonly Numbered[],
): Rival | undefined {
  const home = process.env['ELEVENTY'];
  if (!home || !existsSync(join(home, 'node_modules/@11ty/eleventy'))) return undefined;
  const own = join(home, 'node_modules/@11ty/eleventy');
  const { version, bin } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    version: string;
    bin: { eleventy: string };
  };
  const front = [
    '---',
    'pagination: { data: tambons, size: 1, alias: one }',
    'permalink: "tambon/{{ one.code }}/index.html"',
    '---',
  ];
  write(folder, '_data/tambons.json', JSON.stringify(pages));
  write(
    folder,
    'page.liquid',
    `${front.join('\n')}\n${withFields(derived, (at) => `{{ one.fields[${at}] }}`)}`,
  );
  const program = join(own, bin.eleventy);
  return {
    name: `Eleventy ${version}`,
    write: async (out) => {
      const args = [program, `--input=${folder}`, `--output=${out}`, '--quiet'];
      const { code, output } = await run(process.execPath, args, { capture: true, cwd: folder });
      if (code !== 0) throw new Error(output);
    },
  };
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
