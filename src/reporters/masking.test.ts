import { describe, expect, it } from 'vitest';
import { COLUMNS, FILE_KINDS } from '../ingest/contract/columns.ts';
import { load } from '../ingest/fixtures/faults.ts';
import type { Files } from '../ingest/fixtures/faults.ts';
import { isYearKind } from '../ingest/rules/recognise.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { formatTerminal } from './terminal.ts';

/** One of each kind, in several spellings. */
const SECRETS = [
  '1101700203450',
  '1-1017-00203-45-0',
  '๑๑๐๑๗๐๐๒๐๓๔๕๐',
  '0812345678',
  '081-234-5678',
  '๐๘๑ ๒๓๔ ๕๖๗๘',
  '0812\u200b345678',
  'somchai.j@gmail.com',
  '123-4-56789-0',
  '1234567890',
] as const;

/** Everything that a report can print, as one text. */
function outputsOf(files: Files, stories: readonly string[] = []): string {
  const { problems } = load(files, stories);
  return [
    formatTerminal(problems),
    formatTerminal(problems, 'en'),
    formatJson(problems),
    formatGithub(problems),
    formatGithub(problems, 'en'),
    formatMarkdown(problems),
    formatMarkdown(problems, 'en'),
  ].join('\n');
}

/** Letters and digits only, in one script, so that no separator or escape hides a leak. */
const bare = (text: string): string =>
  text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/%3A|%2C|&amp;|\\u200b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const leaks = (output: string, secret: string): boolean => bare(output).includes(bare(secret));

const ROW: Readonly<Record<string, string>> = {
  province: 'สุราษฎร์ธานี',
  amphoe: 'เกาะสมุย',
  tambon: 'อ่างทอง',
};
const PLANTED = FILE_KINDS.flatMap((kind) =>
  COLUMNS[kind].map(({ field, th }) => [kind, field, th] as const),
);
const pathOf = (kind: (typeof FILE_KINDS)[number], name: string = kind) =>
  isYearKind(kind) ? `2567/${name}.csv` : `${name}.csv`;

describe('a report repeats nothing personal', () => {
  it.each(PLANTED)(
    'a report repeats nothing personal that stands in a cell: %s %s',
    (kind, field) => {
      for (const secret of SECRETS) {
        const columns = COLUMNS[kind].map((column) => column.th);
        const cells = COLUMNS[kind].map((column) =>
          column.field === field ? secret : (ROW[column.field] ?? ''),
        );
        const output = outputsOf({ [pathOf(kind)]: `${columns.join(',')}\n${cells.join(',')}\n` });
        expect(leaks(output, secret), `${secret}\n${output}`).toBe(false);
      }
    },
  );

  const PLACE = 'จังหวัด,อำเภอ,ตำบล';
  const SAMUI = 'สุราษฎร์ธานี,เกาะสมุย,อ่างทอง';
  const PLACES: readonly (readonly [string, (secret: string) => Files])[] = [
    ['a header', (personal) => ({ '2567/targets.csv': `${PLACE},${personal}\n${SAMUI},x` })],
    [
      'two headers',
      (personal) => ({ '2567/targets.csv': `${PLACE},${personal},${personal}\n${SAMUI},x,y` }),
    ],
    ['a title', (personal) => ({ '2567/targets.csv': `บัญชี ${personal}\n${PLACE}\n${SAMUI}` })],
    ['a title alone', (personal) => ({ '2567/targets.csv': `${personal}\n` })],
    ['a footer', (personal) => ({ '2567/targets.csv': `${PLACE}\n${SAMUI}\nรวม ${personal},,` })],
    [
      'a footer of cells',
      (personal) => ({ '2567/targets.csv': `${PLACE}\n${SAMUI}\n,,${personal}` }),
    ],
    [
      'a row beside the table',
      (personal) => ({ '2567/targets.csv': `${PLACE}\n${SAMUI},${personal}` }),
    ],
    ['a quote never closed', (personal) => ({ '2567/targets.csv': `${PLACE}\n"${personal},x` })],
    ['a stray quote', (personal) => ({ '2567/targets.csv': `${PLACE}\n"${personal}"x,y,z` })],
    ['the name of a file', (personal) => ({ [`2567/${personal}.csv`]: `${PLACE}\n${SAMUI}` })],
    [
      'the name of a table',
      (personal) => ({ [`2567/targets ${personal}.csv`]: `${PLACE}\n${SAMUI}` }),
    ],
    ['the name of a folder', (personal) => ({ [`${personal}/targets.csv`]: `${PLACE}\n${SAMUI}` })],
    ['a broken letter', (personal) => ({ '2567/targets.csv': `${PLACE}\n\uFFFD${personal},x,y` })],
  ];
  it.each(PLACES)('a report repeats nothing personal that stands in %s', (_place, filesOf) => {
    for (const secret of SECRETS) {
      const output = outputsOf(filesOf(secret));
      expect(leaks(output, secret), `${secret}\n${output}`).toBe(false);
    }
  });

  const TEXTS: readonly (readonly [string, (secret: string) => string])[] = [
    ['a paragraph', (personal) => `ติดต่อ ${personal} ได้`],
    ['a line of the front matter', (personal) => `---\ntitle: ${personal}\n---\n\nก`],
    ['the name of a line', (personal) => `---\n"${personal}": ก\n---\n\nก`],
    ['a broken front matter', (personal) => `---\ntitle: ${personal}: ${personal}\n---\n\nก`],
    ['an attribute', (personal) => `<Quote by="${personal}">\n\nก\n\n</Quote>`],
    ['an unknown attribute', (personal) => `<Quote data="${personal}">\n\nก\n\n</Quote>`],
    ['an attribute of code', (personal) => `<Quote by={${personal}}>\n\nก\n\n</Quote>`],
    ['a picture', (personal) => `<Figure src="images/${personal}.jpg" alt="ก" credit="ข" />`],
    [
      'a table',
      (personal) => `<ChartFromCsv file="${personal}.csv" title="ก" unit="ข" source="ค" />`,
    ],
    ['a link', (personal) => `[ก](javascript:${personal.replaceAll(' ', '')})`],
    ['a telephone link', (personal) => `[ก](tel:${personal.replaceAll(' ', '')})`],
    ['braces', (personal) => `{call(${personal})}`],
    ['HTML', (personal) => `<a href="tel:${personal}">ก</a>`],
    ['a comment', (personal) => `<!-- ${personal} -->`],
    ['a heading', (personal) => `## ${personal}`],
    ['emphasis', (personal) => `${personal.slice(0, 5)}**${personal.slice(5)}**`],
  ];
  it.each(TEXTS)(
    'a report repeats nothing personal that stands in %s of a story',
    (_place, textOf) => {
      for (const secret of SECRETS) {
        const output = outputsOf({}, [textOf(secret)]);
        expect(leaks(output, secret), `${secret}\n${output}`).toBe(false);
      }
    },
  );
});

describe('a name in the place of a position', () => {
  it.each([
    'นายสมชาย ใจดี',
    'นายสมชาย ใจดี ผู้ว่าราชการจังหวัดน่าน',
    'ผู้ว่าราชการจังหวัดน่าน นางสมชาย ใจดี',
    'สมชาย ใจดี',
    'ดร.สมชาย ใจดี อธิบดี',
  ])('a name in the place of a position is in no message about its row: %s', (name) => {
    const header = 'จังหวัด,ประกาศ ณ วันที่,เรื่อง,ตำแหน่งผู้ลงนาม';
    const printed = outputsOf({
      '2567/announcements.csv': `${header}\nน่าน,26/13/2567,#REF!,${name}\nน่าม,26/8/2567,ก,${name},`,
    });
    expect(printed).toContain('name-for-position');
    expect(printed).not.toMatch(/สมชาย|ใจดี/);
  });
});
