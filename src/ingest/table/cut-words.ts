import { fold } from '../../thai/normalise.ts';
import { findColumn } from '../contract/columns.ts';
import type { Column, Field, FileKind } from '../contract/columns.ts';
import { isPlaceholder } from './cell-faults.ts';
import { wordsCutOff } from './headers.ts';
import type { HeaderPlace } from './headers.ts';
import {
  spokenColumnsOf,
  LONGEST_LOOSE,
  type SpokenField,
  UNSAID,
  wordIn,
} from './spoken-words.ts';
import type { TableProblems } from './table-problems.ts';

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
  const lacking = spokenColumnsOf(kind).filter(({ field }) => !columns.has(field));
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
