import type { Year } from '../../domain/model.ts';
import { parseYesNo } from '../../ingest/cells/read-cell.ts';
import { headerOf, type Field, type FileKind } from '../../ingest/contract/columns.ts';

type Cells = readonly string[];

/**
 * The rows of a prepared file that the site would show: an assessment or honour once it is announced, a story with
 * consent. Scores of a criterion are blank unless its row says that they are public.
 */
export function publicRows(
  kind: FileKind,
  head: Cells,
  rows: readonly Cells[],
  year: Year | undefined,
): readonly Cells[] {
  if (kind === 'criteria') return rows.map((row) => withoutScores(head, row));
  const field = KEYS[kind];
  if (!field) return rows;
  const key = head.indexOf(headerOf(kind, field));
  const known = new Set(year ? shownIn(kind, year) : []);
  return rows.filter((row) => known.has(row[key] ?? ''));
}

/** The key of a row in the model, for kinds of which not every row is public. */
const KEYS: Readonly<Partial<Record<FileKind, Field>>> = {
  assessments: 'tambon_code',
  honours: 'tambon_code',
  stories: 'id',
};

function shownIn(kind: FileKind, year: Year): readonly string[] {
  if (kind === 'stories') return year.stories.map(({ id }) => id);
  return (kind === 'honours' ? year.honours : year.passed).map(({ place }) => place.tambon.code);
}

function withoutScores(head: Cells, row: Cells): Cells {
  const cell = (field: Field) => head.indexOf(headerOf('criteria', field));
  const parsed = parseYesNo(row[cell('public')] ?? '');
  if ('value' in parsed && parsed.value) return row;
  const scores = [cell('max_score'), cell('pass_score')];
  return row.map((text, at) => (scores.includes(at) ? '' : text));
}
