import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { HeaderPlace } from './headers.ts';
import type { TableProblems } from './table-problems.ts';

/** The lines that git writes where two people changed the same rows. */
const CONFLICT = /^(?:<{7}|>{7})(?: |$)/m;

/** A file in which two versions stand one below the other: no row of it can be trusted. */
export function findConflict(path: string, text: string): Problem | undefined {
  const even = text.replace(/\r\n?/g, '\n');
  const found = CONFLICT.exec(even);
  if (!found) return undefined;
  const line = even.slice(0, found.index).split('\n').length;
  const count = even.match(/^>{7}(?: |$)/gm)?.length ?? 1;
  const excerpt = /^.*/.exec(even.slice(found.index))?.[0].slice(0, 80) ?? '';
  return problem('conflict-markers', { file: path, line, column: 1, excerpt }, { count });
}

/**
 * Judges whether the cells of a row can have moved: a stray quote that swallowed the rows below, a
 * space before a quote, or more cells than the header has.
 */
export function shapeJudge(place: HeaderPlace, problems: TableProblems) {
  const { sheet } = problems;
  const width = place.labels.length;
  const headerRow = place.index + place.height - 1;
  const longer: [row: number, lastFilled: number][] = [];
  let others = 0;

  const check = (row: number, lastFilled: number): void => {
    const record = sheet.rows[row]!;
    if (record.length > width) longer.push([row, lastFilled]);
    else others += 1;
    for (const [column, value] of record.entries()) {
      if (value.includes('\n') && swallowedRows(value, sheet.delimiter, width) > 0) {
        const rows = swallowedRows(value, sheet.delimiter, width);
        problems.at('rows-swallowed', [row, column], { rows });
      } else if (/^[ \t\u00a0]+"/.test(value)) problems.at('space-before-quote', [row, column]);
    }
  };
  /** Blank cells too many are harmless where most rows have them, as some programs export. */
  const report = (): void => {
    for (const [row, lastFilled] of longer) {
      if (lastFilled < width && longer.length > others) continue;
      const cells = sheet.rows[row]!.length;
      problems.at('row-longer-than-header', [row, Math.min(cells, width)], {
        cells,
        columns: sheet.rows[headerRow]?.length ?? width,
      });
    }
  };
  return Object.assign(check, { report });
}

/** How many lines of a cell are whole rows of the table. */
function swallowedRows(value: string, delimiter: string, width: number): number {
  if (width < 3) return 0;
  const [, ...lines] = value.split('\n');
  return lines.filter((line) => line.split(delimiter).length === width).length;
}
