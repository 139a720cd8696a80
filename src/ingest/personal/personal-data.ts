import { graphemes } from '../../thai/graphemes.ts';
import { findAccounts, findEmails } from './personal-accounts.ts';
import { findNumbers, PERSONAL_KINDS } from './personal-numbers.ts';
import type { Personal, PersonalKind } from './personal-numbers.ts';
import { findDocuments, findPeople } from './personal-people.ts';
import { flattened } from './personal-text.ts';

export type { Personal, PersonalKind } from './personal-numbers.ts';

/**
 * Finds personal data: citizen's numbers, Thai mobile numbers, e-mail addresses of persons, bank accounts, LINE ids,
 * passports and licences; and, less certain, names with a title, house numbers and accounts of social networks. The
 * text is judged as a reader sees it: digits of every script, separators, invisible characters and surrounding text
 * make no difference. Landlines of offices, sums, codes, dates, document numbers and other long numbers are left
 * alone.
 */
export function findPersonal(written: string): Personal[] {
  if (written.length < 6) return [];
  const { text, at } = flattened(written);
  const digits = /\d[^\d]{0,5}\d|[oO]\W?[689]/.test(text) ? zerosFor(text) : undefined;
  const found = [
    ...(digits === undefined ? [] : [...findNumbers(digits), ...findDocuments(text)]),
    ...findEmails(text),
    ...findAccounts(text),
    ...findPeople(text),
  ].sort(
    (personal, other) =>
      personal.start - other.start || weight(personal) - weight(other) || other.end - personal.end,
  );
  const apart: Personal[] = [];
  for (const personal of found)
    if (personal.start >= (apart.at(-1)?.end ?? 0)) apart.push(personal);
  return apart.map(({ kind, start, end }) => ({ kind, start: at(start), end: at(end) }));
}

const weight = ({ kind }: Personal): number => PERSONAL_KINDS.indexOf(kind);

/** Kinds that stop a publication; the others are only shown to the officer, who can judge them. */
const CERTAIN: readonly PersonalKind[] = ['id', 'phone', 'email', 'account', 'line', 'document'];

/** Whether the kind of personal data is certain enough to stop a publication. */
export const isCertain = ({ kind }: Personal): boolean => CERTAIN.includes(kind);

/** `O81-234-5678`: a letter for a zero, at the beginning of a number or inside it. */
const zerosFor = (text: string): string =>
  text
    .replace(/(?<![A-Za-z\d])[oO](?=[-. ]?[689][-. \d])/g, '0')
    .replace(/(?<=\d[-. ]?)[oO](?=[-. ]?\d)/g, '0');

/**
 * The text with every letter and digit of personal data replaced by `•`: of the same length, so that columns stay
 * right.
 */
export function mask(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findPersonal(text).filter(isCertain)) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[\p{L}\p{N}\p{M}]/gu, '•');
    from = end;
  }
  return masked + text.slice(from);
}

/** The text with every letter and digit replaced, marks with their base: of the same number of graphemes. */
export function maskAll(text: string): string {
  return graphemes(text)
    .map((grapheme) => (/[\p{L}\p{N}]/u.test(grapheme) ? '•' : grapheme))
    .join('');
}
