import { fold } from '../../thai/normalise.ts';
import { isPlaceholder } from './cell-faults.ts';
import { COLUMNS, findColumn } from '../contract/columns.ts';
import type { Column, Field, FileKind } from '../contract/columns.ts';
import { notFinalWordInTitle } from '../contract/not-final-words.ts';
import { headerKey, wordsCutOff } from './headers.ts';
import type { HeaderPlace } from './headers.ts';
import type { TableProblems } from './table-problems.ts';
import { VOCABULARIES } from '../contract/vocabulary.ts';

/** The fields that may be blank or missing in a row, and the value that this means; a result is always required. */
const UNSAID = {
  round: 'final',
  batch: 'main',
  result: '',
  level: 'province',
  kind: 'list',
  honour: 'excellent',
} as const;
type SpokenField = keyof typeof UNSAID;
type SpokenColumn = Column & { readonly field: SpokenField };
/** The rows that are looked at to recognise a column of words. */
const MOST_LOOKED_AT = 500;

interface Word {
  readonly word: string;
  readonly value: string;
}

/** The words of a field by their keys; ticks and bare numbers are left out, because they are ambiguous. */
const wordsOf = (field: SpokenField): ReadonlyMap<string, Word> =>
  new Map(
    Object.entries<string>(VOCABULARIES[field].words)
      .filter(([word]) => /[\p{L}\p{M}]{3}/u.test(word) && word !== 'true')
      .map(([word, value]) => [headerKey(word), { word, value }]),
  );
const WORDS: Readonly<Record<SpokenField, ReadonlyMap<string, Word>>> = {
  round: wordsOf('round'),
  batch: wordsOf('batch'),
  result: wordsOf('result'),
  level: wordsOf('level'),
  kind: wordsOf('kind'),
  honour: wordsOf('honour'),
};

const columnsOf = (kind: FileKind): SpokenColumn[] =>
  COLUMNS[kind].filter((column): column is SpokenColumn => column.field in UNSAID);

/** Other phrases for a round or a kind than the lists have; used for columns that no field reads. */
const LOOSELY: readonly { field: SpokenField; says: RegExp; word: string; value: string }[] = [
  {
    field: 'round',
    says: /ก่อน(?:การ|เริ่ม|เข้า|ดำเนิน|พัฒนา|โครงการ)|baseline|^pre(?:$|[^a-z])|pre-?test/i,
    word: 'ก่อนดำเนินการ',
    value: 'baseline',
  },
  {
    field: 'kind',
    says: /^(?:ฉบับ|ประกาศ)?.{0,12}(?:แก้ไข|ยกเลิก|ถอน|เพิกถอน|เพิ่มเติม)/,
    word: 'แก้ไข',
    value: 'amended',
  },
];
const LONGEST_LOOSE = 40;

function looseWordIn(field: SpokenField, text: string): Word | undefined {
  return text.length > LONGEST_LOOSE
    ? undefined
    : LOOSELY.find((loose) => loose.field === field && loose.says.test(fold(text)));
}

/** The known word in a text, with any text around it: `รอบก่อนดำเนินการ (ครั้งที่ 1)`. */
function wordIn(field: SpokenField, text: string): Word | undefined {
  const bare = headerKey(fold(text).replace(/[([].*$|ครั้งที่.*$|[\d๐-๙]+/g, ''));
  const short = bare.replace(/^(?:รอบ|ผล|ระดับ|ชุด|ประเภท)?(?:การประเมิน|เป้าหมาย)?/, '');
  return [headerKey(text), bare, short, short.replace('ก่อนการ', 'ก่อน').replace('หลังการ', 'หลัง')]
    .map((key) => WORDS[field].get(key))
    .find((word) => word !== undefined);
}

/**
 * The field whose words an unread column contains: at least half of its filled cells are such words. `row` is the
 * first such cell, 0-based.
 */
export function fieldSpokenIn(
  rows: readonly (readonly string[])[],
  [headerRow, column]: readonly [headerRow: number, column: number],
  kind: FileKind,
): { readonly spoken: Column; readonly word: string; readonly row: number } | undefined {
  const fields = columnsOf(kind);
  if (fields.length === 0) return undefined;
  const top = headerRow + 1;
  const filled = rows.slice(top, top + MOST_LOOKED_AT).flatMap((record, at) => {
    const text = (record[column] ?? '').trim().slice(0, 80);
    return text === '' || isPlaceholder(text) ? [] : [{ text, row: top + at }];
  });
  for (const spoken of fields) {
    const known = filled.flatMap(({ text, row }) => {
      const found = wordIn(spoken.field, text) ?? looseWordIn(spoken.field, text);
      return found ? [{ spoken, word: found.word, row }] : [];
    });
    if (known[0] && known.length * 2 >= filled.length) return known[0];
  }
  return undefined;
}

/** The field of a bare ordinal, in the lists where it may mean the round or the batch of a row. */
const ORDINALS: Readonly<Partial<Record<FileKind, SpokenField>>> = {
  assessments: 'round',
  targets: 'batch',
};
const ORDINAL_HEAD =
  /^(?:การ|ผลการ)?(?:ประเมิน)?(?:รอบ)?ครั้ง(?:ที่)?(?:การ|ของการ)?(?:ประเมิน|คัดเลือก)?$/;
const ORDINAL = /^(?:ครั้งที่|ครั้ง|รอบที่)?\d{1,2}$/;

/**
 * A column of numbers under `ครั้งที่`: the first assessment is the baseline for one office and the final one for
 * another, so neither is assumed. `row` is the first such cell, 0-based.
 */
export function ordinalIn(
  rows: readonly (readonly string[])[],
  [headerRow, column]: readonly [headerRow: number, column: number],
  kind: FileKind,
): { readonly spoken: Column; readonly word: string; readonly row: number } | undefined {
  const field = ORDINALS[kind];
  const spoken = field && findColumn(kind, field);
  const head = headerKey(fold(rows[headerRow]?.[column] ?? ''));
  if (!spoken || !ORDINAL_HEAD.test(head)) return undefined;
  const below = rows.slice(headerRow + 1, headerRow + 1 + MOST_LOOKED_AT);
  const at = below.findIndex((record) => ORDINAL.test(headerKey(fold(record[column] ?? ''))));
  const word = below[at]?.[column]?.trim();
  return word === undefined ? undefined : { spoken, word, row: headerRow + 1 + at };
}

/**
 * Reports a word that was cut off a header (`ผลการประเมิน (ก่อนดำเนินการ)`): it applies to every row below, so
 * without a column for its field it is an error; not where a blank cell means the same.
 */
export function checkCutWords(
  place: HeaderPlace,
  columns: ReadonlyMap<Field, number>,
  kind: FileKind,
  problems: TableProblems,
): void {
  const lacking = columnsOf(kind).filter(({ field }) => !columns.has(field));
  for (const [field, column] of columns) {
    if (findColumn(kind, field)?.type === 'prose') continue;
    for (const text of wordsCutOff(place.labels[column] ?? '', kind)) {
      const at = [place.index + place.height - 1, column] as const;
      checkOwnWord(findColumn(kind, field)!, text, at, problems);
      for (const { field: spoken, th, en } of lacking) {
        const found = wordIn(spoken, text);
        if (!found || found.value === UNSAID[spoken]) continue;
        const params = { word: found.word, field: th, english: en };
        problems.ofCell('heading-holds-value', at, params, [th]);
      }
    }
  }
}

/** Words that turn a fact into a plan, a draft or a cancelled one. */
const NOT_YET =
  /^(?:ฉบับ)?(?:ร่าง|คาด|ประมาณการ|กำหนดการ|แผน$|แผนการ$|ยกเลิก|ขอยกเลิก|ถอน|สำรอง|draft|planned|expected|tentative|cancelled|canceled)/i;

/** Reports a word cut off a field's own header that makes the facts in its cells doubtful, or gives its blank cells a value. */
function checkOwnWord(
  { field, th, en, public: isPublic }: Column,
  text: string,
  [row, column]: readonly [row: number, column: number],
  problems: TableProblems,
): void {
  const own = field in UNSAID ? wordIn(field as SpokenField, text) : undefined;
  const below = problems.sheet.rows.slice(row + 1);
  const speaks =
    own !== undefined &&
    own.value !== UNSAID[field as SpokenField] &&
    below.some((record) => record.some(Boolean) && isBlank(record[column] ?? ''));
  const makesPublic = isPublic || field in UNSAID;
  if (!speaks && !(makesPublic && NOT_YET.test(fold(text)))) return;
  const word = own?.word ?? text.slice(0, LONGEST_LOOSE);
  problems.ofCell('heading-holds-value', [row, column], { word, field: th, english: en }, [th]);
}

const isBlank = (text: string): boolean => text.trim() === '' || isPlaceholder(text);

/** Titles that state something about all rows below them. */
const TITLES: readonly { field: SpokenField; says: RegExp; word: string; kinds: FileKind[] }[] = [
  {
    field: 'round',
    says: /ก่อน(?:การ)?ดำเนินการ|baseline/i,
    word: 'ก่อนดำเนินการ',
    kinds: ['assessments'],
  },
  {
    field: 'round',
    says: /^(?!.*(?:ประกาศ|ประชุม)).*ประเมิน[^\d]{0,60}(?:ครั้งที่ ?(?:1(?![\d/])|แรก)|ครั้งแรก)/,
    word: 'ครั้งที่ 1',
    kinds: ['assessments'],
  },
  {
    field: 'batch',
    says: /(?<!(?:หลัก|เดิม).{0,20})เป้าหมาย(?:ตำบล)? ?\(?เพิ่มเติม/,
    word: 'เพิ่มเติม',
    kinds: ['targets'],
  },
  {
    field: 'kind',
    says: /^(?:บัญชี|รายการ|รายชื่อ|ทะเบียน)?ประกาศ(?:ถอน|เพิกถอน|ยกเลิก)/,
    word: 'ถอน',
    kinds: ['announcements'],
  },
];
/** A title that means that the names below are not in the list. */
const NO_LONGER =
  /(?:ตำบล|เป้าหมาย|รายชื่อ)(?:ที่)?(?:ถูก|ขอ)?(ยกเลิก|ถอน|เพิกถอน|สำรอง)(?!ฉบับ|บัญชี|ประกาศ|คำสั่ง)/;
/** A title that means that the names below are only proposed; one about results does not. */
const PROPOSED: Readonly<Partial<Record<FileKind, RegExp>>> = {
  honours: /^(?!.*ผล).*(เสนอชื่อ|เสนอเข้า|เสนอขอ|เข้ารับการคัดเลือก|รับการคัดเลือก|ผ่านเข้ารอบ)/,
  assessments: /^(?!.*(?:ผล|ผ่าน)).*(ขอรับการประเมิน|เข้ารับการประเมิน|เสนอขอ|รอการประเมิน)/,
  targets: /((?:ไม่ได้เป็น|ไม่เป็น|มิใช่|ไม่ใช่|นอก)(?:ตำบล)?เป้าหมาย)/,
};
/** A title of villages, which have a programme and awards of their own. */
const VILLAGES = /^(?!.*(?:ตำบล|ผ่าน)).*(หมู่บ้าน)(?:เศรษฐกิจพอเพียง|ต้นแบบ|เข้มแข็ง|เป้าหมาย|ดีเด่น|ดีเลิศ|ที่)/;
const LISTS: ReadonlySet<FileKind> = new Set(['targets', 'progress', 'assessments', 'honours']);
const FAILED = /ไม่ผ่าน/;
/** A title with both words says nothing about a row. */
const BOTH = /(?<!ไม่)ผ่าน[^ไ]{0,20}(?:\/|และ|หรือ|,)[^ไ]{0,12}ไม่ผ่าน/g;

/**
 * Reports a title, or a heading inside the table, that contradicts how the rows below are read: the round before,
 * the additional batch, or that they failed. All rows are 0-based.
 */
export function checkTitleWords(
  titles: readonly { readonly row: number; readonly column: number }[],
  columns: ReadonlyMap<Field, number>,
  kind: FileKind,
  problems: TableProblems,
): void {
  const { rows } = problems.sheet;
  for (const { row, column } of titles) {
    const written = (rows[row]?.[column] ?? '').slice(0, 400);
    const text = fold(written).replace(BOTH, '');
    const notFinal = notFinalWordInTitle(written);
    if (notFinal !== undefined)
      problems.ofCell('name-not-final', [row, column], { name: '', word: notFinal });
    const report = (field: SpokenField, word: string): void => {
      const { th, en } = findColumn(kind, field)!;
      problems.ofCell('heading-holds-value', [row, column], { word, field: th, english: en }, [th]);
    };
    const [noList, word] =
      (LISTS.has(kind) &&
        (NO_LONGER.exec(text) ?? VILLAGES.exec(text) ?? PROPOSED[kind]?.exec(text))) ||
      [];
    if (noList !== undefined) {
      const { th, en } = findColumn(kind, 'tambon')!;
      const params = { word: word ?? noList, field: th, english: en };
      problems.ofCell('heading-holds-value', [row, column], params, [th]);
    }
    for (const { field, says, word, kinds } of TITLES) {
      if (kinds.includes(kind) && !columns.has(field) && says.test(text)) report(field, word);
    }
    const result = columns.get('result');
    if (kind !== 'assessments' || result === undefined || !FAILED.test(text)) continue;
    const passed = (record: readonly string[]): boolean =>
      wordIn('result', record[result] ?? '')?.value === 'passed';
    if (rows.slice(row + 1).some(passed)) report('result', 'ไม่ผ่าน');
  }
}
