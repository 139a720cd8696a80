import type { ProblemCode } from '../problems/codes.ts';
import type { ProblemParams } from '../problems/params.ts';
import type { Problem } from '../problems/problem.ts';
import type {
  Sentence,
  Sentences,
  ProblemDescription,
  SentenceContext,
} from './problem-sentences.ts';
import { problemsEn } from './problems.en.ts';
import { problemsTh } from './problems.th.ts';

const SENTENCES = { th: problemsTh, en: problemsEn } as const;

const JOINS = {
  th: { cell: 'ช่อง ', row: 'แถว ', file: 'ไฟล์ ', or: ' หรือ ' },
  en: { cell: 'cell ', row: 'row ', file: 'file ', or: ' or ' },
} as const;

/** Says a problem in a language. */
export function describeProblem<C extends ProblemCode>(
  problem: Problem<C>,
  locale: 'th' | 'en',
): ProblemDescription {
  const sentences: Sentences<C> = SENTENCES[locale][problem.code];
  const context = contextOf(problem, locale);
  const say = (sentence: Sentence<C>): string =>
    spaced(typeof sentence === 'string' ? sentence : sentence(context)).trim();
  return { what: say(sentences.what), why: say(sentences.why), fix: say(sentences.fix) };
}

/** Thai runs on without spaces, but a cell's name or a number stands apart from the word behind it. */
const spaced = (text: string): string => text.replace(/((?:ช่อง [A-Z]+|แถว )\d+)(?=[ก-๙])/g, '$1 ');

/** What and why in one line, for places that have only one. */
export function messageOf(problem: Problem, locale: 'th' | 'en'): string {
  const { what, why } = describeProblem(problem, locale);
  return `${what} · ${why}`;
}

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
