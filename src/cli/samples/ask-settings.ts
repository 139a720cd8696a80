import { createInterface, type Interface } from 'node:readline/promises';
import { SITE_KEYS } from '../../domain/site-settings.ts';
import type { SiteKey } from '../../domain/site-settings.ts';
import { parseSetting } from '../../ingest/files/site.ts';

/** The sentences of the conversation. */
export interface AskWords {
  readonly intro: string;
  readonly questions: Readonly<Record<SiteKey, string>>;
  readonly odd: (answer: string) => string;
  readonly stopped: string;
}

/** The input and output of the conversation: a terminal, unless a test gives others. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** What a person types to clear a value that is offered. */
const NOTHING = '-';

/**
 * Asks for each setting, and writes the answers into `given`. An empty answer keeps the value in brackets; one that
 * cannot be used is asked for again. Returns false when the person stopped (Ctrl+C, Ctrl+D): then nothing is
 * written.
 */
export async function askSettings(
  given: Map<SiteKey, string>,
  words: AskWords,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<boolean> {
  const lines = createInterface({ input, output });
  const closed = new Promise<undefined>((stop) => lines.once('close', () => stop(undefined)));
  output.write(`${words.intro}\n`);
  const answers = new Map<SiteKey, string>();
  for (const key of SITE_KEYS) {
    const answer = await askUntilUsable(key, given.get(key) ?? '', {
      lines,
      closed,
      output,
      words,
    });
    if (answer === undefined) return false;
    answers.set(key, answer);
  }
  lines.close();
  for (const [key, answer] of answers) given.set(key, answer);
  return true;
}

interface Talk {
  readonly lines: Interface;
  readonly closed: Promise<undefined>;
  readonly output: NodeJS.WritableStream;
  readonly words: AskWords;
}

/** The answer, the offered value, or undefined when the person stopped. */
async function askUntilUsable(
  key: SiteKey,
  offered: string,
  { lines, closed, output, words }: Talk,
): Promise<string | undefined> {
  const question = `${words.questions[key]}${offered ? ` [${offered}]` : ''}: `;
  for (;;) {
    const answer = (await Promise.race([lines.question(question), closed]))?.trim();
    if (answer === undefined) return undefined;
    if (answer === NOTHING) return '';
    const value = answer === '' ? offered : answer;
    if (value === '' || !('code' in parseSetting(key, value))) return value;
    output.write(`  ${words.odd(value)}\n`);
  }
}
