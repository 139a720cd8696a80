import type { ProblemCode } from '../problems/codes.ts';
import type { ProblemParams } from '../problems/params.ts';
import type { Problem } from '../problems/problem.ts';
import type {
  ProblemDescription,
  ProblemSentences,
  Sentence,
  SentenceContext,
  Sentences,
} from './problem-sentences.ts';

/** Says a problem in a language. A report is handed one, so that a browser need not have both languages at once. */
export type DescribeProblem = (problem: Problem, locale: 'th' | 'en') => ProblemDescription;

const JOINS = {
  th: { cell: 'ช่อง ', row: 'แถว ', file: 'ไฟล์ ', or: ' หรือ ' },
  en: { cell: 'cell ', row: 'row ', file: 'file ', or: ' or ' },
} as const;

/** Describes problems by the sentences of each language. */
export const describeWith =
  (sentences: Readonly<Record<'th' | 'en', ProblemSentences>>): DescribeProblem =>
  <C extends ProblemCode>(problem: Problem<C>, locale: 'th' | 'en') => {
    const own: Sentences<C> = sentences[locale][problem.code];
    const context = contextOf(problem, locale);
    const say = (sentence: Sentence<C>): string =>
      spaced(typeof sentence === 'string' ? sentence : sentence(context)).trim();
    return { what: say(own.what), why: say(own.why), fix: say(own.fix) };
  };

/** Thai runs on without spaces, but a cell's name or a number stands apart from the word behind it. */
const spaced = (text: string): string => text.replace(/((?:ช่อง [A-Z]+|แถว )\d+)(?=[ก-๙])/g, '$1 ');

function contextOf<C extends ProblemCode>(
  problem: Problem<C>,
  locale: 'th' | 'en',
): SentenceContext<ProblemParams[C]> {
  const { cell, row, file, or } = JOINS[locale];
  return {
    p: problem.params,
    at: problem.cell ? cell + problem.cell : problem.row ? row + problem.row : file + problem.file,
    value: problem.value ?? '',
    near: problem.suggestions.map((suggestion) => `"${suggestion}"`).join(or),
    best: problem.suggestions[0] ?? '',
  };
}
