import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { words } from '../../i18n/locale.ts';
import { bundlePage } from './bundle-page.ts';
import { MOST_ROWS, namedPages } from './changes-html.ts';
import { choosePages } from './choose-pages.ts';

const say = words('th').cli.preview;
const HEAD = '## สิ่งที่จะเปลี่ยน\n\n**เพิ่ม 1**\n\n| | เรื่อง | หน้าเว็บ |\n|---|---|---|\n';
const row = (code: number) => `| เพิ่ม | ก <b>&\\_ข | /tambon/${code}/ |\n`;

const root = mkdtempSync(join(tmpdir(), 'preview-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));
/** A built site, represented by its release note alone. */
function site(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'release.json'), JSON.stringify({ files }));
  return join(root, name);
}

it('the changes are read as headings and a table, with what stands in a cell as text', () => {
  const html = bundlePage(HEAD + row(840401), [], say);
  expect(html).toContain('<h2>สิ่งที่จะเปลี่ยน</h2>');
  expect(html).toContain('<strong>เพิ่ม 1</strong>');
  expect(html).toMatch(/<td>ก &[#\w]+;b&[#\w]+;&[#\w]+;_ข<\/td><td>\/tambon\/840401\/<\/td>/);
  expect(html).toContain('<details open>');
});

it('of very many changes the first are shown, and the rest is counted', () => {
  const many = Array.from({ length: MOST_ROWS + 1_234 }, (_, at) => row(100_000 + at)).join('');
  const html = bundlePage(HEAD + many, [], say);
  expect(html.match(/<tr>/g)).toHaveLength(MOST_ROWS + 1);
  expect(html).toContain(say.moreRows(1_234));
  expect(html).toContain('<details><summary>');
});

it('the pages that the changes name are looked at first, those about the site last', () => {
  const pages = ['about', 'data', '2567/trang', '2567', 'tambon/840401', 'tambon/840402', 'trang'];
  const files = Object.fromEntries(
    ['index.html', ...pages.map((path) => `${path}/index.html`)].map((path) => [path, 'old']),
  );
  const after = site('after', Object.fromEntries(Object.keys(files).map((path) => [path, 'new'])));
  const chosen = choosePages(after, site('before', files), namedPages(HEAD + row(840402)));
  const paths = chosen.map(({ path }) => path.replace(/index\.html$/, ''));
  expect(paths[0]).toBe('tambon/840402/');
  expect(paths.indexOf('')).toBeGreaterThan(paths.indexOf('2567/trang/'));
  expect(paths.indexOf('')).toBeLessThan(paths.indexOf('about/'));
});
