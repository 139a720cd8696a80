import { createInterface } from 'node:readline/promises';
import { type Locale, words } from '../../i18n/locale.ts';
import type { Missing, StatedByPerson } from '../../ingest/prepare/prepare.ts';
import { KINDS, readStated } from './request.ts';

/** The sentence about a fact that only a person can state. */
export function sayMissing(what: Missing, locale: Locale): string {
  const { missing } = words(locale).prepare;
  return what === 'kind' ? missing.kind(KINDS) : missing[what];
}

/** Asks on a terminal for what no file name or cell says; `undefined` without a terminal or an answer. */
export async function askFor(
  missing: readonly Missing[],
  locale: Locale,
): Promise<StatedByPerson | undefined> {
  const say = words(locale).prepare;
  const given: Partial<Record<Missing, string>> = {};
  for (const what of missing) {
    const answer = await ask(say.ask[what], what === 'kind' ? KINDS : []);
    if (!answer) return undefined;
    given[what] = answer;
  }
  const stated = readStated(given, locale);
  if (!stated) return undefined;
  return {
    ...(stated.kind && { kind: stated.kind }),
    ...(stated.fiscalYear && { fiscalYear: stated.fiscalYear }),
    ...(stated.province && { province: stated.province }),
  };
}

/** Asks one question on a terminal; `undefined` without a terminal or an answer. */
export async function ask(
  question: string,
  choices: readonly string[],
): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const among = choices.length > 0 ? ` (${choices.join(', ')})` : '';
  const answer = await lines.question(`${question}${among}: `);
  lines.close();
  return answer.trim() || undefined;
}
