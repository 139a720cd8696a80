import type { Problem, ProblemCode } from '../ingest/problem.ts';
import { problemsEn } from './problems.en.ts';
import { problemsTh } from './problems.th.ts';

/** A problem in words: what is so, why it is one, and how to mend it. Each is one sentence or two. */
export interface Telling {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What a sentence may be made of. */
export interface Told {
  /** The problem's own params, as text; an absent one is ''. */
  readonly p: Readonly<Record<string, string>>;
  /** Where: `ช่อง C12`, `แถว 12` or `ไฟล์ x`. */
  readonly at: string;
  /** The cell as the officer wrote it, masked where it is personal. */
  readonly value: string;
  /** The suggestions, quoted and joined with "or"; '' when there is none. */
  readonly near: string;
  /** The best suggestion. */
  readonly best: string;
}

type Sentence = string | ((told: Told) => string);

/** The sentences of every code. A code without them does not compile. */
export type ProblemSentences = Readonly<
  Record<ProblemCode, Readonly<Record<keyof Telling, Sentence>>>
>;

const SENTENCES = { th: problemsTh, en: problemsEn } as const;

const JOINS = {
  th: { cell: 'ช่อง ', row: 'แถว ', file: 'ไฟล์ ', or: ' หรือ ' },
  en: { cell: 'cell ', row: 'row ', file: 'file ', or: ' or ' },
} as const;

/** Says a problem in a language. */
export function tellProblem(problem: Problem, locale: 'th' | 'en'): Telling {
  const sentences = SENTENCES[locale][problem.code];
  const told = toldOf(problem, locale);
  const say = (one: Sentence): string => spaced(typeof one === 'string' ? one : one(told)).trim();
  return { what: say(sentences.what), why: say(sentences.why), fix: say(sentences.fix) };
}

/** Thai runs on without spaces, but a cell's name or a number stands apart from the word behind it. */
const spaced = (text: string): string => text.replace(/((?:ช่อง [A-Z]+|แถว )\d+)(?=[ก-๙])/g, '$1 ');

/** What and why in one line, for places that have only one. */
export function messageOf(problem: Problem, locale: 'th' | 'en'): string {
  const { what, why } = tellProblem(problem, locale);
  return `${what} · ${why}`;
}

function toldOf(problem: Problem, locale: 'th' | 'en'): Told {
  const { cell, row, file, or } = JOINS[locale];
  const texts = Object.entries(problem.params).map(([key, value]) => [key, String(value)]);
  return {
    p: new Proxy(Object.fromEntries(texts) as Record<string, string>, {
      get: (all, key) => (typeof key === 'string' && Object.hasOwn(all, key) ? all[key] : ''),
    }),
    at: problem.cell ? cell + problem.cell : problem.row ? row + problem.row : file + problem.file,
    value: problem.value ?? '',
    near: problem.suggestions.map((one) => `"${one}"`).join(or),
    best: problem.suggestions[0] ?? '',
  };
}
