import { findColumn } from '../contract/columns.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import { findHeader } from './headers.ts';
import type { HeaderPlace } from './headers.ts';
import { fieldSpokenIn } from './spoken-fields.ts';
import type { TableProblems } from './table-problems.ts';

/** The columns that distinguish one list from the others: no other list has them. */
const OWN_COLUMNS: Readonly<Partial<Record<FileKind, readonly Field[]>>> = {
  targets: ['batch'],
  progress: ['mou_date', 'plan_date', 'agenda_date', 'report'],
  assessments: ['result', 'score_total', 'round', 'assessed_on'],
  honours: ['citation', 'plaque_text'],
  announcements: ['announced_on', 'signed_by_position'],
  stories: ['summary', 'owner_office', 'lessons'],
  corrections: ['corrected_on', 'reason', 'what'],
};

/** Reports a file without any column of its own list, but with one of another: it has the wrong name. */
export function checkOtherList(
  place: HeaderPlace,
  columns: ReadonlyMap<Field, number>,
  kind: FileKind,
  problems: TableProblems,
): void {
  const own = OWN_COLUMNS[kind];
  if (!own || own.some((field) => columns.has(field))) return;
  const row = place.index + place.height - 1;
  for (const [column, label] of place.labels.entries()) {
    if (label === '' || place.meanings[column]) continue;
    if (!findColumn(kind, 'result') && saysResults(problems, row, column)) {
      const params = { column: label, list: 'assessments.csv' };
      problems.ofCell('headers-of-other-list', [row, column], params);
      return;
    }
    for (const [other, fields] of Object.entries(OWN_COLUMNS) as [FileKind, readonly Field[]][]) {
      const meaning = other === kind ? undefined : findHeader(label, other);
      if (!meaning || !('field' in meaning) || !fields.includes(meaning.field)) continue;
      problems.ofCell('headers-of-other-list', [row, column], {
        column: label,
        list: `${other}.csv`,
      });
      return;
    }
  }
}

/** Whether the cells of a column say passed or not passed, whatever its header is. */
const saysResults = (problems: TableProblems, row: number, column: number): boolean =>
  fieldSpokenIn(problems.sheet.rows, [row, column], 'assessments')?.spoken.field === 'result';
