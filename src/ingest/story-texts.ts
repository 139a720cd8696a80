import { columnAt, length } from '../thai/graphemes.ts';
import { findPersonal, mask } from './personal-data.ts';
import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { PERSONAL_CODES } from './read-row.ts';
import type { Records } from './records.ts';
import type { FindImage } from './stories.ts';
import { checkStoryMarks } from './story-marks.ts';

/** A long story in MDX, `content/stories/<id>.mdx`, or the table it is told with, `<id>.csv`. */
export interface StoryText {
  /** As in a problem: `content/stories/x.mdx`. */
  readonly file: string;
  readonly id: string;
  readonly text: string;
  /** Names of the tables (`x.csv`) in the same folder. */
  readonly beside?: readonly string[];
}

/** Prose is public as a whole, so nothing personal may be in it; and it needs a row to belong to. */
export function checkStoryTexts(
  texts: readonly StoryText[],
  records: Records,
  findImage: FindImage,
  report: (one: Problem) => void,
): void {
  const known = new Set(
    records.years.flatMap((year) =>
      year.kinds.has('stories') ? year.stories.map((one) => one.value.id) : [],
    ),
  );
  for (const told of texts) {
    const { file, id, text } = told;
    checkStoryMarks(told, findImage, report);
    const isTable = file.endsWith('.csv');
    if (!isTable && !known.has(id)) report(problem('story-text-without-row', { file }, { id }));
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      for (const { kind, start, end } of findPersonal(line)) {
        const spot = {
          file,
          line: index + 1,
          column: columnAt(line, start) + 1,
          value: mask(line.slice(start, end)),
          excerpt: mask(line),
          width: length(line.slice(start, end)),
        };
        report(problem(PERSONAL_CODES[kind], spot, { column: '' }));
      }
    });
  }
}
