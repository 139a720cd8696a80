import { PARTNERS } from '../../domain/progress.ts';
import { toArabic } from '../../thai/digits.ts';
import { cleanVerbatim } from '../../thai/normalise.ts';
import type { Column, FileKind } from '../contract/columns.ts';
import { buddhistDay } from '../../domain/day.ts';
import {
  parseDate,
  parseEnum,
  parseInteger,
  parseChoices,
  parseOrder,
  properWords,
} from '../cells/read-cell.ts';
import type { RowReader } from '../cells/read-row.ts';
import { VOCABULARIES, vocabularyOf } from '../contract/vocabulary.ts';
import type { ListedField } from '../contract/vocabulary.ts';

/** Columns that are quoted verbatim from the document, Thai digits included. */
const VERBATIM: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  announcements: ['title', 'number'],
};

/**
 * A cell in the canonical form of prepared files. A value that cannot be read with certainty stays as it is written:
 * the report names it, and a person must decide.
 */
export function canonicalCell(row: RowReader, column: Column, kind: FileKind): string {
  const cell = row.cell(column.field);
  if (!cell) return '';
  if (cell.refused) return cleanVerbatim(cell.raw);
  if (cell.text === '') return '';
  if (VERBATIM[kind]?.includes(column.field)) return row.verbatim(column.field) ?? cell.text;
  return canonicalValue(row, column, cell.text) ?? cell.text;
}

function canonicalValue(row: RowReader, column: Column, text: string): string | undefined {
  const { field } = column;
  switch (column.type) {
    case 'date': {
      const day = row.date(field);
      return day && buddhistDay(day);
    }
    case 'year':
      return row.year(field)?.toString();
    case 'order':
      return wholeNumber(parseOrder(text));
    case 'number':
      return wholeNumber(parseInteger(text)) ?? toArabic(text);
    case 'yes-no': {
      const answer = row.yesNo(field);
      return answer === undefined ? undefined : answer ? 'ใช่' : 'ไม่';
    }
    case 'choice':
      return isListed(field) ? properWord(field, text) : undefined;
    case 'choices':
      return properPartners(text);
    default:
      return field === 'announcement' ? dayNamed(row, text) : undefined;
  }
}

const wholeNumber = (parsed: ReturnType<typeof parseInteger>): string | undefined =>
  'value' in parsed ? String(parsed.value) : undefined;

const isListed = (field: string): field is ListedField => Object.hasOwn(VOCABULARIES, field);

/** The first spelling of the value that a word means. */
function properWord(field: ListedField, text: string): string | undefined {
  const { words } = vocabularyOf(field);
  const parsed = parseEnum(text, words as Readonly<Record<string, string>>);
  if (!('value' in parsed)) return undefined;
  return properWords(words as Readonly<Record<string, string>>).get(parsed.value);
}

/** The partners, each once, in the order of the programme; a list with an unknown one stays as it is written. */
export function properPartners(text: string): string | undefined {
  const { words } = vocabularyOf('partners');
  const parsed = parseChoices(text, words).map((word) => parseEnum(word, words));
  const named = new Set(parsed.flatMap((value) => ('value' in value ? value.value : [])));
  if (parsed.some((value) => !('value' in value))) return undefined;
  const proper = properWords(words);
  return PARTNERS.filter((partner) => named.has(partner))
    .map((partner) => proper.get(partner))
    .join('; ');
}

/** The announcement of a row, where it is named by its date; an id or a sentence stays unchanged. */
function dayNamed(row: RowReader, text: string): string | undefined {
  const day = row.reading.table.dateOrder === 'day-first' ? parseDate(text) : undefined;
  return day && 'value' in day ? buddhistDay(day.value) : undefined;
}
