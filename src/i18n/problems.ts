import { describeWith } from './describe-problem.ts';
import { problemsEn } from './problems.en.ts';
import { problemsTh } from './problems.th.ts';

/** Says a problem in a language, with the sentences of both at hand. */
export const describeProblem = describeWith({ th: problemsTh, en: problemsEn });
