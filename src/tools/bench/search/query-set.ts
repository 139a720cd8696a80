import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query with the codes of the tambons, amphoes or provinces that answer it; without codes it is nonsense. */
export interface KnownQuery {
  /** The kind of variation: `tone`, `unspaced`, … */
  readonly group: string;
  readonly query: string;
  readonly answers: readonly string[];
}

/** One line per query: group, query and the codes of its answers, separated by tabs. */
export function parseQueries(text: string): KnownQuery[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [group = '', query = '', answers = ''] = line.split('\t');
      return { group, query, answers: answers.split(' ').filter(Boolean) };
    });
}

/** Reads a set of queries from a file. */
export function readQueries(folder: string, name: string): KnownQuery[] {
  return parseQueries(readFileSync(join(folder, name), 'utf8'));
}
