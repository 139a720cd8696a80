import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMN_HEADERS, COLUMN_MEANINGS, NOTICES } from '../i18n/columns.ts';
import type { Locale } from '../i18n/language.ts';

/**
 * One term for one thing, in all texts that people read: forbidden wordings, and what to write instead. Words of the
 * programme are a matter of respect; the others keep readers from guessing.
 */
type Forbidden = readonly [forbidden: RegExp, instead: string];

const THAI: readonly Forbidden[] = [
  [/ที่ออกประกาศ/, 'สำนักงานพัฒนาชุมชนจังหวัดของจังหวัดนั้น: the province announces, not its office'],
  [/เลขที่/, 'หนังสือนำส่ง: an announcement has no number'],
  [/ที่อยู่ถาวร/, 'ลิงก์ถาวร: in Thai ที่อยู่ถาวร is where a person lives'],
  [/แฟ้ม/, 'ไฟล์'],
  [/เซลล์/, 'ช่อง'],
  [/ชุดตรวจ/, 'กฎตรวจ: ชุดตรวจ is a test kit'],
  [/เงียบ ๆ/, 'โดยไม่แจ้ง'],
  [/นอกโครงการ/, 'ไม่อยู่ในโครงการ'],
  [/เจ็ดภาคี|ภาคีทั้งเจ็ด/, '๗ ภาคี'],
  [/สมุดบันทึก/, 'บัญชีที่เผยแพร่แล้ว'],
  [/กรมฯ/, 'กรม'],
  [/เรื่องเล่า/, 'องค์ความรู้'],
  [/เจ้าของความรู้/, 'หน่วยงานเจ้าขององค์ความรู้'],
  [/(?<!เกียรติ)คุณ(?!ภาพ|ธรรม|ค่า|สมบัติ)/, 'ท่าน'],
  [/ชนะ|สอบผ่าน|แชมป์|ล่าช้า|อันดับ 1/, 'ผ่านเกณฑ์การประเมิน, ดีเลิศ ระดับจังหวัด'],
  [/77 จังหวัด/, '76 จังหวัด'],
  [/สพ[จอ]\./, 'สำนักงานพัฒนาชุมชน… spelled out'],
  [/ประเมินตนเอง/, 'ได้รับการประเมิน'],
  [
    /ประกาศ(รายชื่อ|ยกย่องเชิดชูเกียรติ)['`,]* ?ลงวันที่/,
    'เมื่อวันที่: a document is dated, an act is done on a day',
  ],
  [/จากตำบลเป้าหมาย/, 'ตำบลเป้าหมาย … ตำบล: no whole that the passed are a part of'],
  [/(?<!ไม่เกิน)จังหวัดละหนึ่งตำบล/, 'ไม่เกินจังหวัดละหนึ่งตำบล: one is the plan'],
  [/ที่อยู่(ของ(ทุกไฟล์|รูป|การ์ด)|ที่(หายไป|ย้าย|เคย|ใช้แทน))/, 'ลิงก์: ที่อยู่ is where a person lives'],
  [/และที่(ถอน|เพิ่มเติม)|`ที่(ถอนชื่อ|เพิ่มเติม) ลง/, 'ประกาศถอนชื่อ, ประกาศเพิ่มเติม'],
  [/(?<!พ\.ศ\. )ประจำปีงบประมาณ …/, 'ปีงบประมาณ พ.ศ. …'],
  [/ไม่ได้ร่วม/, 'nothing: what is not recorded is not known'],
];

const ENGLISH: readonly Forbidden[] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\bstands?\b/i, 'is, appears'],
  [/\bholds?\b/i, 'has'],
  [/\b(lies|bears?)\b/i, 'is in, has'],
  [/\bfor ever\b/i, 'permanently'],
  [/\bspeaks? of\b/i, 'mentions'],
  [/\bbatch(es)?\b/i, 'main and additional selection'],
  [/(?<!\()\bsubdistricts?\b(?!\))/, 'tambon; Subdistrict only inside an address'],
  [/\b[Aa]mphoes?\b/, 'district'],
  [/(?<!Community Development )\bDepartment\b/, 'the department, in lower case'],
  [/\bB\.E\. \(\d|\d{4} B\.E\./, 'fiscal year 2024 (B.E. 2567)'],
  [/\b(winner|failed the|late province)\b/i, 'passed the assessment, excellent'],
  [/office that (made|issued|keeps)/i, 'the office of that province; responsible office'],
  [/assess(es)? (itself|themselves)/i, 'is assessed by its district and province'],
  [/not part of this story/i, 'nothing: what is not recorded is not known'],
  [/\bmachine\b(?!-readable)/i, 'computer'],
  [/\bno list yet\b/i, 'no announcement yet: the state'],
  [/one tambon (in|of) (a|each) province/i, 'at most one tambon per province: one is the plan'],
  [/\bnewest (data|announcements?|stor(y|ies)|year)\b/i, 'latest'],
  [/taken away and used|switched on|ready texts/i, 'reused, enabled, ready-to-use texts'],
  [/put in the day|name(s)? nobody/i, 'enter the date, name no one'],
  [/\binvalid\b|\bplease\b|\bsorry\b/i, 'nothing'],
];

/** Exceptions, each with its reason; a line that contains one is not checked. */
const LAWFUL: readonly (readonly [file: RegExp, line: RegExp, why: string])[] = [
  [/styleguide/, /./, 'the style guide quotes what not to write, and speaks of design'],
  [/problems\./, /./, 'sentences about faults are tested beside their codes'],
  [/open-data\.ts$/, /^subdistrict$/, 'a keyword by which catalogues are searched'],
  [/guide\.mdx$/, /amphoe/, 'the header of a column, and a code of a problem'],
  [/guide\.(mdx|ts)$|check\.ts$/, /เลขที่บัญชี/, 'a bank account, which must stay out'],
];

interface Line {
  readonly file: string;
  readonly number: number;
  readonly text: string;
}

/** The lines of the words and of the prose, without comments, imports and the names of keys. */
function linesOf(folder: string, ending: string): Line[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.includes('.test.'),
    )
    .flatMap(({ name }) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .split('\n')
        .map((line, at) => ({
          file: `${folder}/${name}`,
          number: at + 1,
          text: spoken(line, ending),
        })),
    );
}

/** The words that pages have to themselves: English begins with `const en`. */
const linesOfPages = (locale: Locale): Line[] =>
  [...Map.groupBy(linesOf('src/i18n/pages', '.ts'), (line) => line.file)].flatMap(
    ([file, lines]) => {
      const english = readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((line) => line.startsWith('const en: typeof th ='));
      if (english < 1) throw new Error(`${file} has no English`);
      return lines.filter(({ number }) => number > english === (locale === 'en'));
    },
  );

/** The words of columns, which have both languages side by side. */
const linesOfColumns = (locale: Locale): Line[] =>
  [COLUMN_HEADERS, COLUMN_MEANINGS, NOTICES].flatMap((columns) =>
    Object.entries(columns).map(([name, words], at) => ({
      file: `src/i18n/columns.ts ${name}`,
      number: at + 1,
      text: words[locale],
    })),
  );

/** The part of a line that people read: in source code, its quoted text without placeholders. */
function spoken(line: string, ending: string): string {
  if (ending !== '.ts') return line;
  if (/^\s*(import|export|\/\/)/.test(line)) return '';
  const quoted = [
    ...line
      .replace(/^\s*'[^']*':/, '')
      .matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`?/g),
  ].map(([, single, double, template]) => single ?? double ?? template ?? '');
  return quoted
    .join(' · ')
    .replace(/\$\{[^}]*\}/g, '…')
    .replace(/\{\w+\}/g, '…');
}

const found = (lines: readonly Line[], forbidden: readonly Forbidden[]) =>
  lines.flatMap(({ file, number, text }) =>
    forbidden
      .filter(([pattern]) => pattern.test(text))
      .filter(() => !LAWFUL.some(([where, line]) => where.test(file) && line.test(text)))
      .map(
        ([pattern, instead]) => `${file}:${number} ${String(pattern.exec(text)?.[0])} → ${instead}`,
      ),
  );

describe('the words of the site', () => {
  it('the words of the site are read from files that are there', () => {
    expect(linesOf('src/i18n/th', '.ts').length).toBeGreaterThan(800);
    for (const locale of ['th', 'en'] as const) {
      expect(linesOfPages(locale).length).toBeGreaterThan(300);
      expect(linesOfColumns(locale).length).toBeGreaterThan(150);
    }
    expect(linesOf('src/fixtures/begun/content/pages/en', '.mdx').length).toBeGreaterThan(150);
  });

  it('the words of the site hold no forbidden variant in Thai', () => {
    const lines = [
      ...linesOf('src/i18n/th', '.ts'),
      ...linesOfPages('th'),
      ...linesOfColumns('th'),
      ...linesOf('src/fixtures/begun/content/pages/th', '.mdx'),
    ];
    expect(found(lines, THAI)).toEqual([]);
  });

  it('the words of the site hold no forbidden variant in English', () => {
    const lines = [
      ...linesOf('src/i18n/en', '.ts'),
      ...linesOfPages('en'),
      ...linesOfColumns('en'),
      ...linesOf('src/fixtures/begun/content/pages/en', '.mdx'),
    ];
    expect(found(lines, ENGLISH)).toEqual([]);
  });

  it('the words of the site are looked at as a person reads them', () => {
    const line = (text: string) => [{ file: 'x', number: 1, text: spoken(text, '.ts') }];
    expect(found(line("  open: 'to be mended',"), ENGLISH)).toHaveLength(1);
    expect(found(line('  mend: `${amphoe} is fixed`,'), ENGLISH)).toEqual([]);
  });
});
