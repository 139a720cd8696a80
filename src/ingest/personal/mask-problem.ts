import type { Problem } from '../../problems/problem.ts';
import { findPersonal, isCertain, mask, maskAll } from './personal-data.ts';

/**
 * Masks personal data in a problem, wherever it comes from: a cell, a header, a title, a file name, an id, a
 * suggestion, the quoted line. All problems pass here before they leave the intake. Text that is personal in one
 * part is masked in all parts.
 */
export function maskedProblem(problem: Problem): Problem {
  const { params, suggestions } = problem;
  const spoken = [
    problem.file,
    problem.header,
    problem.value,
    problem.excerpt,
    ...suggestions,
    ...Object.values(params),
  ];
  if (!spoken.some((text) => typeof text === 'string' && mayHold(text))) return asPosition(problem);
  const secrets = secretsOf(problem, spoken);
  const cover = <T>(text: T): T =>
    typeof text === 'string' ? (covered(text, secrets) as T) : text;
  const masked: Problem = {
    ...problem,
    file: cover(problem.file),
    params: Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, cover(value as unknown)]),
    ) as unknown as Problem['params'],
    suggestions: suggestions.map(cover),
    ...(problem.header === undefined ? {} : { header: cover(problem.header) }),
    ...(problem.value === undefined ? {} : { value: cover(problem.value) }),
    ...(problem.excerpt === undefined ? {} : { excerpt: cover(problem.excerpt) }),
  };
  return asPosition(masked);
}

/** A text that may be shown outside a problem: the name of a file in a list or in a log. */
export const maskedText = (text: string): string => covered(text, []);

/** A cell for a position may contain a name that nothing marks as one: the cell and its line are masked completely. */
function asPosition(problem: Problem): Problem {
  if (problem.code !== 'name-for-position' && problem.code !== 'not-a-position') return problem;
  const value = problem.value === undefined ? {} : { value: maskAll(problem.value) };
  return { ...problem, ...value, excerpt: undefined };
}

const mayHold = (text: string): boolean => /[\p{N}@]|line|ไลน|นา[งย]|dot|ดอท|[oO]\d/iu.test(text);

/** The personal texts in any part of a problem, also recognised by their header: `เลขบัญชี` above `1234567890`. */
function secretsOf({ header = '', value }: Problem, spoken: readonly unknown[]): readonly string[] {
  const texts = spoken.filter((text): text is string => typeof text === 'string');
  const withHeader = texts.filter((text) => text.length < 80).map((text) => `${header} ${text}`);
  return [...new Set([...texts, ...(header ? withHeader : []), value ?? ''])]
    .flatMap((text) =>
      findPersonal(text)
        .filter(isCertain)
        .map(({ start, end }) => text.slice(start, end)),
    )
    .filter((secret) => secret.length >= 4 && /[\p{L}\p{N}]/u.test(secret));
}

/** Long numbers are masked whatever they mean: one may be an account number without a word that says so. */
const LONG_NUMBER = /(?<!\p{N})\p{N}(?:[-\u00ad\u200b-\u200d\u2060]?\p{N}){8,18}(?!\p{N})/gu;
/** Days are kept, because many messages need them, alone or with a time or another day. */
const DAY = /^(?:19|20|25)\d\d-\d\d-\d\d|\d\d-\d\d-(?:19|20|25)\d\d$/;

function covered(text: string, secrets: readonly string[]): string {
  let shown = mask(text).replace(LONG_NUMBER, (number) =>
    DAY.test(number) ? number : hidden(number),
  );
  for (const secret of secrets) {
    if (shown.includes(secret)) shown = shown.replaceAll(secret, hidden(secret));
    // `08123**45678**`, `somchai-j-gmail-com`: the same characters with others in between.
    if (!bare(shown).includes(bare(secret))) continue;
    shown = /\p{L}/u.test(secret) ? maskAll(shown) : shown.replace(/\p{N}/gu, '•');
  }
  return shown;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const hidden = (text: string): string => text.replace(/[\p{L}\p{N}\p{M}]/gu, '•');
