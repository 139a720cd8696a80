import { fold } from '../../thai/normalise.ts';
import { COLUMNS } from '../contract/columns.ts';
import type { Column, FileKind } from '../contract/columns.ts';
import { VOCABULARIES } from '../contract/vocabulary.ts';
import { headerKey } from './headers.ts';

/** The fields that may be blank or missing in a row, and the value that this means; a result is always required. */
export const UNSAID = {
  round: 'final',
  batch: 'main',
  result: '',
  level: 'province',
  kind: 'list',
  honour: 'excellent',
} as const;
/** A field of a closed list that a heading may speak of. */
export type SpokenField = keyof typeof UNSAID;
type SpokenColumn = Column & { readonly field: SpokenField };
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

/** The columns of a kind that hold such fields. */
export const spokenColumnsOf = (kind: FileKind): SpokenColumn[] =>
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
/** The most characters of a text that is searched for such phrases. */
export const LONGEST_LOOSE = 40;

/** The word that a phrase in a text means. */
export function looseWordIn(field: SpokenField, text: string): Word | undefined {
  return text.length > LONGEST_LOOSE
    ? undefined
    : LOOSELY.find((loose) => loose.field === field && loose.says.test(fold(text)));
}

/** The known word in a text, with any text around it: `รอบก่อนดำเนินการ (ครั้งที่ 1)`. */
export function wordIn(field: SpokenField, text: string): Word | undefined {
  const bare = headerKey(fold(text).replace(/[([].*$|ครั้งที่.*$|[\d๐-๙]+/g, ''));
  const short = bare.replace(/^(?:รอบ|ผล|ระดับ|ชุด|ประเภท)?(?:การประเมิน|เป้าหมาย)?/, '');
  return [headerKey(text), bare, short, short.replace('ก่อนการ', 'ก่อน').replace('หลังการ', 'หลัง')]
    .map((key) => WORDS[field].get(key))
    .find((word) => word !== undefined);
}
