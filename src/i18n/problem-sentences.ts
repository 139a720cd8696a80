import type { ProblemCode } from '../problems/codes.ts';
import type { ProblemParams } from '../problems/params.ts';

/** A problem in words: what is so, why it is one, and how to mend it. Each is one sentence or two. */
export interface ProblemDescription {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What a sentence of a code may be made of. */
export interface SentenceContext<P = ProblemParams[ProblemCode]> {
  /** The problem's own params; their type is the code's. */
  readonly p: P;
  /** Where: `ช่อง C12`, `แถว 12` or `ไฟล์ x`. */
  readonly at: string;
  /** The cell as the officer wrote it, masked where it is personal. */
  readonly value: string;
  /** The suggestions, quoted and joined with "or"; '' when there is none. */
  readonly near: string;
  /** The best suggestion. */
  readonly best: string;
}

export type Sentence<C extends ProblemCode> =
  string | ((context: SentenceContext<ProblemParams[C]>) => string);
export type Sentences<C extends ProblemCode> = Readonly<
  Record<keyof ProblemDescription, Sentence<C>>
>;

/** The sentences of every code. A code without them does not compile, nor a sentence with a param its code has not. */
export type ProblemSentences = { readonly [C in ProblemCode]: Sentences<C> };
