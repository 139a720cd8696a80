import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../prose/judge-page.ts';
import { parseProse } from '../../prose/parse-prose.ts';
import { textPages, pageMarkdown, textOf } from './compile-pages.ts';

const hostile = (pattern: RegExp) =>
  readdirSync('src/prose/fixtures/hostile')
    .filter((file) => pattern.test(file))
    .map((file) => [file, readFileSync(`src/prose/fixtures/hostile/${file}`, 'utf8')] as const);

/** The output of the compiler itself for a text that was not judged before. */
async function compiled(text: string): Promise<string> {
  const renderer = await pageMarkdown.createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: false },
    { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
  );
  const result = await renderer?.process(text, resolve('content/pages/th/about.mdx'), {});
  return result?.code ?? '';
}

describe('a page of the site, before it is compiled', () => {
  it.each(hostile(/^(?:import|export|expression|attribute-exp|spread|script|set-html|link-j)/))(
    'a page of the site, before it is compiled is refused with a program in it: %s',
    (_file, text) => {
      const prose = parseProse(text);
      expect(judgePage(prose)).not.toEqual([]);
      expect(() => textOf('th/about', prose)).toThrow('content/pages/th/about.mdx');
    },
  );

  it.each([
    ['a brace among words', 'ข้อความ {ชื่อ}', 'page-brace'],
    ['a brace in code', '`{process.env}`', 'page-brace'],
    ['an import within a paragraph', 'ก\nimport x from "y"', 'import'],
    ['a picture, which would be imported', '![ภาพ](./run.ts)', 'page-picture'],
    ['a sign that MDX cannot read', 'น้อยกว่า <100 บาท', 'page-sign'],
    ['an address that MDX cannot read', '<https://www.cdd.go.th/>', 'page-sign'],
  ])(
    'a page of the site is refused with %s, which a story may have or has another message for',
    (_what, text, form) => {
      expect(judgePage(parseProse(text)).map((fault) => fault.form)).toContain(form);
    },
  );

  it('a page of the site, before it is compiled keeps no layout, from wherever lines look like front matter', async () => {
    for (const text of [
      '---\ntitle: x\nlayout: ./run.ts\n---\nก',
      '---\ntitle: x\n---\n\n---\nlayout: ./run.ts\n---\nก',
    ]) {
      const given = textOf('th/about', parseProse(text));
      expect(given).toMatch(/^---\n---\n/);
      expect(await compiled(given.slice('---\n---'.length))).not.toContain('import __astro_layout');
    }
  });
});

describe('the compiler of pages, with nothing judged before', () => {
  it.each([
    ['import', 'import x from "node:fs"\n\nก'],
    ['export', 'export const a = process.env\n\nก'],
    ['an expression of its own', '{process.env.HOME}'],
    ['an expression in a line', 'ก {process.env.HOME} ข'],
    ['an expression in code that is none', '`` ` {process.env.HOME}'],
    ['an attribute', '<Anchor id={process.env.HOME} />'],
    ['a spread', '<Anchor {...process.env} />'],
    ['an unknown attribute', '<Anchor id="a" set:html="<script>" />'],
    ['an unknown part', '<Script id="a" />'],
    ['an element', 'ก <script>alert(1)</script>'],
    ['a fragment', '<>ก</>'],
    ['a picture', '![ภาพ](./run.ts)'],
    ['a link that runs', '[ก](javascript:alert(1))'],
    ['a definition that runs', '[ก][x]\n\n[x]: javascript:alert(1)'],
  ])('the compiler of pages, with nothing judged before throws at %s', async (_what, text) => {
    await expect(compiled(text)).rejects.toThrow('may hold no program');
  });

  it('the compiler of pages, with nothing judged before compiles what a page is made of', async () => {
    const code = await compiled(
      '## <Anchor id="a" />ก\n\n- [ข](/x/)\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    );
    expect(code).toContain('MDXContent');
  });
});

describe('the list of pages', () => {
  it('the list of pages follows the folder of the build, each time anew, and compiles no other file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pages-'));
    const about = join(folder, 'pages/th/about.mdx');
    await cp('src/fixtures/demo/content/pages', join(folder, 'pages'), { recursive: true });
    const load = textPages(folder).load as (this: unknown, id: string) => Promise<string>;
    const here = { addWatchFile: () => undefined };
    for (const words of ['คำหนึ่ง', 'คำสอง']) {
      await writeFile(about, `---\ntitle: ก\ndescription: ก\nlede: ก\n---\n${words}`);
      expect(await load.call(here, '\0virtual:text-pages')).toContain('"en/guide": page');
      expect(await load.call(here, about)).toBe(`---\n---\n\n\n${words}`);
    }
    await expect(load.call(here, join(folder, 'stories/x.mdx'))).rejects.toThrow('Only the pages');
    await rm(folder, { recursive: true });
  });
});
