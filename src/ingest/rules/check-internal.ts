import type { Dimension } from '../../domain/assessment.ts';
import type { Repository } from '../../domain/site-settings.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import { parseYesNo } from '../cells/read-cell.ts';
import type { YearRecords } from '../files/records.ts';
import type { Table } from '../table/table.ts';

/** Columns whose values are for the office alone. */
const INTERNAL: ReadonlySet<Field> = new Set<Field>([
  'note',
  'report',
  'report_month',
  'score_secure',
  'score_prosperous',
  'score_sustainable',
  'score_total',
]);

/** Files that the project keeps itself: a remark in them is of places and addresses, and is published with them. */
const OWN: ReadonlySet<FileKind> = new Set<FileKind>([
  'places',
  'published',
  'addresses',
  'redirects',
  'site',
]);

const SCORES: Readonly<Record<Dimension, Field>> = {
  secure: 'score_secure',
  prosperous: 'score_prosperous',
  sustainable: 'score_sustainable',
};

/** The score columns that the year's criteria let be public. */
export function publicScores(criteria: YearRecords['criteria']): ReadonlySet<Field> {
  const open = ({ row }: YearRecords['criteria'][number]): boolean => {
    const parsed = parseYesNo(row.text('public') ?? '');
    return 'value' in parsed && parsed.value;
  };
  const fields = criteria.filter(open).map(({ value }) => SCORES[value.dimension]);
  const all = criteria.length > 0 && criteria.every(open);
  return new Set<Field>([...fields, ...(all ? (['score_total'] as const) : [])]);
}

/**
 * What is committed is public: a repository remembers for ever. In a public one a value in an internal or
 * personal column is an error, once a column with the number of its cells; in a private one it is a note.
 * No value is repeated.
 */
export function checkInternalCells(
  table: Table,
  repository: Repository,
  open: ReadonlySet<Field>,
  report: (problem: Problem) => void,
): void {
  if (OWN.has(table.kind)) return;
  for (const { field, header } of table.headers) {
    if (!field || !INTERNAL.has(field) || open.has(field)) continue;
    const filled = table.rows.flatMap((row) => {
      const cell = row.cells.get(field);
      return cell && cell.text !== '' ? [cell] : [];
    });
    const [first] = filled;
    if (!first) continue;
    const { line, column, row, ref } = first;
    const spot = { file: table.path, line, column, row, cell: ref, header };
    report(internal(repository, spot, { what: 'column', column: header, count: filled.length }));
  }
  for (const { header, count, ...place } of table.personal) {
    if (count === 0) continue;
    const spot = { file: table.path, header, ...place };
    report(internal(repository, spot, { what: 'personal', column: header, count }));
  }
}

/** The same for rows that are not for the public: a tambon that did not pass, and the round before the year's work. */
export function checkInternalRows(
  assessments: YearRecords['assessments'],
  repository: Repository,
  report: (problem: Problem) => void,
): void {
  const unpublished = assessments.filter(
    ({ value: { round, result } }) => round !== 'final' || result !== 'passed',
  );
  const byFile = Map.groupBy(
    unpublished,
    ({ row, value }) => `${row.file} ${value.round === 'final' ? 'not-passed' : 'baseline'}`,
  );
  for (const [first, ...more] of byFile.values()) {
    if (!first) continue;
    const isFinal = first.value.round === 'final';
    const cell = first.row.cell(isFinal ? 'result' : 'round');
    const spot = {
      file: first.row.file,
      line: cell?.line ?? first.row.row.line,
      ...(cell && { column: cell.column, cell: cell.ref, header: cell.header }),
      row: first.row.row.row,
    };
    const what = isFinal ? 'not-passed' : 'baseline';
    const params = { what, column: cell?.header ?? '', count: more.length + 1 } as const;
    report(internal(repository, spot, params));
  }
}

type Spot = Parameters<typeof problem>[1];

function internal(
  repository: Repository,
  spot: Spot,
  params: {
    readonly what: 'column' | 'personal' | 'not-passed' | 'baseline';
    readonly column: string;
    readonly count: number;
  },
): Problem {
  return problem(repository === 'public' ? 'internal-in-public' : 'internal-kept', spot, params);
}
