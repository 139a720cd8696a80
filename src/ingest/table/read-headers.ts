import type { Province } from '../../domain/place.ts';
import { COLUMNS, fileRule, findColumn } from '../contract/columns.ts';
import type { Column, Field, FileKind } from '../contract/columns.ts';
import { findHeader, headerKey } from './headers.ts';
import type { HeaderPlace } from './headers.ts';
import { FAULT_CODES, findCellFault } from './cell-faults.ts';
import { provincesNamedIn } from './named-places.ts';
import { refOf } from './sheet-cell.ts';
import { deniedRowIn, isTickedYear } from './denied-rows.ts';
import { checkOtherList } from './other-list.ts';
import { checkCutWords } from './cut-words.ts';
import { fieldSpokenIn, ordinalIn } from './spoken-fields.ts';
import { nearest } from '../contract/suggest.ts';
import type { TableHeader } from './table.ts';
import type { TableProblems } from './table-problems.ts';
import type { TickWord } from '../contract/tick-columns.ts';

/** The most unknown columns that are reported: a sheet has a few of them. */
const MOST_UNKNOWN = 50;

/** The columns of a table by the fields they hold. */
export interface Headers {
  readonly list: readonly TableHeader[];
  /** 0-based column of each field. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Further columns of a field, as sections of a form have them: no row has different words in two of them. */
  readonly further: ReadonlyMap<Field, readonly number[]>;
  /** 0-based columns of a tick pair, and the result that each means; empty without a pair. */
  readonly ticks: ReadonlyMap<number, TickWord>;
  /** 0-based columns with personal data: their cells are never read. */
  readonly personal: ReadonlySet<number>;
}

/**
 * Assigns the columns to fields. Personal columns are removed first; each field takes the column that names it best;
 * two that name it equally well are an error, because their cells may differ.
 */
export function readHeaders(place: HeaderPlace, kind: FileKind, problems: TableProblems): Headers {
  const { labels, meanings } = place;
  const row = place.index + place.height - 1;
  const ticks = tickColumns(meanings);
  const { claims, personal } = claimsOf(meanings, ticks);
  const { columns, further } = settleClaims(claims, place, kind, problems);
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  // Unread columns, notes, and positions may contain a person's name: messages do not quote them.
  const secret = labels.flatMap((_, column) => {
    const field = fields.get(column);
    const rules = field && findColumn(kind, field);
    return !rules || rules.private || rules.type === 'position' ? [column] : [];
  });
  problems.sheet.hide(secret, row + 1);
  const headers = { columns, further, ticks, personal };
  const tellUnread = unreadHeaderTeller(place, headers, kind, problems);
  const list = labels.map((header, column): TableHeader => {
    const field = fields.get(column);
    if (field) return { field, header, column: column + 1 };
    tellUnread(header, column);
    return { header, column: column + 1 };
  });
  checkCutWords(place, columns, kind, problems);
  checkOtherList(place, columns, kind, problems);
  return { list, ...headers };
}

/** A column that may belong to a field, and whether its header is the field's own name. */
interface Claim {
  readonly column: number;
  readonly exact: boolean;
}

/** The columns that name each field, and the personal ones. The first of a tick pair represents the pair. */
function claimsOf(meanings: HeaderPlace['meanings'], ticks: Headers['ticks']) {
  const personal = new Set<number>();
  const claims = new Map<Field, Claim[]>();
  for (const [column, meaning] of meanings.entries()) {
    if (!meaning) continue;
    if ('personal' in meaning) personal.add(column);
    else if (!ticks.has(column) || column === [...ticks.keys()][0]) {
      const others = claims.get(meaning.field) ?? [];
      claims.set(meaning.field, [...others, { column, exact: meaning.exact }]);
    }
  }
  return { claims, personal };
}

/** Assigns a column to each field; further ones only where no row has different words in two of them. */
function settleClaims(
  claims: ReadonlyMap<Field, readonly Claim[]>,
  { index, height, labels }: HeaderPlace,
  kind: FileKind,
  problems: TableProblems,
): Pick<Headers, 'columns' | 'further'> {
  const row = index + height - 1;
  const columns = new Map<Field, number>();
  const further = new Map<Field, readonly number[]>();
  for (const [field, claimants] of claims) {
    const [first, ...rest] = [...claimants].sort((a, b) => Number(b.exact) - Number(a.exact));
    columns.set(field, first!.column);
    if (rest.length === 0 || findColumn(kind, field)?.mayRepeat) continue;
    const all = [first!, ...rest].map((claim) => claim.column);
    const second = rest.find((claim) => differs(problems.sheet.rows, row, all, claim.column));
    if (!second) {
      further.set(
        field,
        rest.map((claim) => claim.column),
      );
      continue;
    }
    problems.ofCell('ambiguous-column', [row, second.column], {
      column: labels[second.column] ?? '',
      other: labels[first!.column] ?? '',
      cell: refOf(row, first!.column),
    });
  }
  return { columns, further };
}

/** Reports a header that no field reads: personal, damaged, naming a field in other words, or unknown. */
function unreadHeaderTeller(
  { index, height, meanings }: HeaderPlace,
  { columns, personal, ticks }: Omit<Headers, 'list'>,
  kind: FileKind,
  problems: TableProblems,
): (header: string, column: number) => void {
  const row = index + height - 1;
  const known = COLUMNS[kind].map((column) => column.th);
  let unknown = 0;
  return (header, column) => {
    const fault = findCellFault(header);
    if (personal.has(column)) {
      problems.at('dropped-personal-column', [row, column], { column: header });
    } else if (fault) {
      problems.ofCell(FAULT_CODES[fault], [row, column], { column: header });
    } else if (
      !meanings[column] &&
      reportSpoken(problems, { row, column, header, kind, columns })
    ) {
      return;
    } else if (
      header !== '' &&
      !ticks.has(column) &&
      !isAmbiguous(meanings[column], kind) &&
      unknown++ < MOST_UNKNOWN
    ) {
      const near = nearest(header, known, 1);
      problems.ofCell('unknown-column', [row, column], { column: header }, near);
    }
  };
}

/** A pair of columns for passed and not passed, each with its own header; empty where there is only one of them. */
function tickColumns(meanings: HeaderPlace['meanings']): Map<number, TickWord> {
  const found = new Map<number, TickWord>();
  for (const [column, meaning] of meanings.entries()) {
    if (meaning && 'field' in meaning && meaning.tick) found.set(column, meaning.tick);
  }
  return new Set(found.values()).size === 2 ? found : new Map();
}

/** A column that no field reads, by its place (0-based) and header, beside the columns that are read. */
interface UnreadColumn {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly kind: FileKind;
  readonly columns: ReadonlyMap<Field, number>;
}

/**
 * Reports an unread column that contains words of a field, which is an error: otherwise the field would get its
 * default. Returns whether it did.
 */
function reportSpoken(problems: TableProblems, unread: UnreadColumn): boolean {
  const { row, column, header, kind, columns } = unread;
  const { rows } = problems.sheet;
  const found = fieldSpokenIn(rows, [row, column], kind);
  const denied = found ? undefined : deniedRowIn(rows, [row, column], kind);
  if (denied !== undefined) problems.at('says-not-yet', [denied, column], { column: header });
  if (!found) return reportYear(problems, unread) || reportOrdinal(problems, unread);
  const { field, th, en } = found.spoken;
  const params = { column: header, field: th, english: en, word: found.word };
  problems.at('column-not-understood', [row, column], params, columns.has(field) ? [] : [th]);
  return true;
}

/** The same of a column that says by ticks which rows are of a year. */
function reportYear(problems: TableProblems, { row, column, header, kind }: UnreadColumn): boolean {
  if (!isTickedYear(problems.sheet.rows, row, column)) return false;
  const { th, en } = findColumn(kind, 'fiscal_year') ?? { th: '', en: '' };
  const params = { column: header, field: th, english: en, word: '✓' };
  problems.at('column-not-understood', [row, column], params, [th]);
  return true;
}

/** The same for a bare ordinal, which is no word of the field, so that no header is suggested. */
function reportOrdinal(
  problems: TableProblems,
  { row, column, header, kind, columns }: UnreadColumn,
): boolean {
  const found = ordinalIn(problems.sheet.rows, [row, column], kind);
  if (!found || columns.has(found.spoken.field)) return false;
  const { th, en } = found.spoken;
  const params = { column: header, field: th, english: en, word: found.word };
  problems.at('column-not-understood', [row, column], params);
  return true;
}

/** Whether a row has another word in a column than in an earlier column of the same field. */
function differs(
  rows: readonly (readonly string[])[],
  headerRow: number,
  columns: readonly number[],
  column: number,
): boolean {
  const before = columns.slice(0, columns.indexOf(column));
  return rows.slice(headerRow + 1).some((row) => {
    const value = headerKey(row[column] ?? '');
    return (
      value !== '' &&
      before.some(
        (column) => headerKey(row[column] ?? '') !== '' && headerKey(row[column] ?? '') !== value,
      )
    );
  });
}

/** Reported already, with the second column of the field. */
function isAmbiguous(meaning: HeaderPlace['meanings'][number], kind: FileKind): boolean {
  return meaning !== undefined && 'field' in meaning && !findColumn(kind, meaning.field)?.mayRepeat;
}

/** What is known of a table beside its cells. */
interface TableSetting {
  readonly kind: FileKind;
  /** The cells above its header. */
  readonly titles: readonly string[];
  /** The province of the file's folder. */
  readonly ofFolder: Province | undefined;
}

/**
 * Reports missing required columns. A list of one province may leave its column out when a title row names the
 * province: that name is returned, and mentioned in a note. In a province's folder it may be left out too, and no
 * title may name another province.
 */
export function checkColumns(
  place: HeaderPlace,
  { columns }: Headers,
  { kind, titles, ofFolder }: TableSetting,
  problems: TableProblems,
): string | undefined {
  const missing = COLUMNS[kind].filter((column) => column.required && !columns.has(column.field));
  let province: string | undefined;
  if (fileRule(kind).ofTambon && !columns.has('tambon_code')) {
    const lacking = columnsOfPlace(kind).filter((column) => !columns.has(column.field));
    const lacksProvince = lacking.some((column) => column.field === 'province');
    if (lacksProvince) province = ofFolder?.th ?? provinceIn(titles);
    missing.push(
      ...lacking.filter((column) => column.field !== 'province' || province === undefined),
    );
  }
  const unknown = place.labels.filter((label) => label !== '' && !findHeader(label, kind));
  for (const { th, en } of missing) {
    const near = [...nearest(th, unknown, 1), ...nearest(en, unknown, 1)].slice(0, 1);
    const row = place.index + place.height - 1;
    problems.at('missing-column', [row, 0], { column: th, english: en }, near);
  }
  const titled = ofFolder && !columns.has('province') ? provinceIn(titles) : undefined;
  if (ofFolder && titled !== undefined && titled !== ofFolder.th) {
    const params = { province: ofFolder.th, other: titled, where: 'title' } as const;
    problems.ofFile('row-of-another-province', params);
  }
  if (ofFolder) return undefined;
  if (province !== undefined) problems.ofFile('province-from-title', { province });
  return province;
}

function columnsOfPlace(kind: FileKind): Column[] {
  const fields: readonly Field[] = ['province', 'amphoe', 'tambon'];
  return COLUMNS[kind].filter((column) => fields.includes(column.field));
}

/** The only province in titles such as `ประกาศจังหวัดสุราษฎร์ธานี`; undefined when they name several. */
function provinceIn(titles: readonly string[]): string | undefined {
  const [named, another] = provincesNamedIn(titles.join(' '));
  return another ? undefined : named?.th;
}
