import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIKE } from './ask-texts.ts';
import type { Answer } from './score.ts';

/** A visitor's query on the search page, and the addresses that answer it; without addresses nothing should. */
export interface VisitorQuery {
  /**
   * `tuned`: the search was improved for it. `sealed`: run once per release, its queries never read. `made`:
   * randomly drawn. `given`: from a file named on the command line.
   */
  readonly set: (typeof SETS)[number];
  readonly kind: string;
  readonly locale: 'th' | 'en';
  readonly query: string;
  /** Addresses without language; `*` matches one part. */
  readonly answers: readonly string[];
}

const SETS = ['tuned', 'sealed', 'made', 'given'] as const;
export const VISITORS = ['tuned', 'sealed'] as const;

/**
 * One line per query: kind, language, query, answers. The sealed set is compressed, so that a search in the sources
 * does not show it.
 */
export function readVisitors(folder: string, set: (typeof VISITORS)[number]): VisitorQuery[] {
  const text =
    set === 'sealed'
      ? ['visitors-sealed.b64', 'visitors-sealed-second.b64']
          .map((name) => Buffer.from(readFileSync(join(folder, name), 'utf8'), 'base64').toString())
          .join('\n')
      : [
          'visitors.tsv',
          'visitors-second.tsv',
          'visitors-third.tsv',
          'visitors-fourth.tsv',
          'visitors-fifth.tsv',
          'visitors-sixth.tsv',
          'visitors-seventh.tsv',
        ]
          .map((name) => readFileSync(join(folder, name), 'utf8'))
          .join('\n');
  return parseVisitors(text, set);
}

/** Lines of kind, language, query and answers, separated by tabs. */
function parseVisitors(text: string, set: VisitorQuery['set']): VisitorQuery[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', locale = 'th', query = '', answers = ''] = line.split('\t');
      return {
        set,
        kind,
        locale: locale === 'en' ? 'en' : 'th',
        query,
        answers: answers.split(' ').filter(Boolean),
      };
    });
}

/**
 * Queries of a file named on the command line: lines as above, or a JSON list of `{ class, q, want }`, used on an
 * English page where a wanted address is one.
 */
export function parseGiven(text: string): VisitorQuery[] {
  if (!text.trimStart().startsWith('[')) return parseVisitors(text, 'given');
  const rows = JSON.parse(text) as readonly { class: string; q: string; want: string[] }[];
  return rows.map(({ class: kind, q: query, want }) => ({
    set: 'given',
    kind,
    locale: want.some((path) => path.startsWith('/en/')) ? 'en' : 'th',
    query,
    answers: [...new Set(want.map((path) => path.replace(/^\/en\//, '/')))],
  }));
}

/** The words that the search page in a folder of the site passes to its script. */
export function wordsOf(site: string, folder: string): object {
  const html = readFileSync(join(site, folder, 'index.html'), 'utf8');
  const [, words = '{}'] = /<search-results[^>]*\sdata-words="([^"]*)"/.exec(html) ?? [];
  const plain = words
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
  return JSON.parse(plain) as object;
}

interface Tally {
  queries: number;
  found: number;
  rank: number;
}

/** An answer without a fragment matches every place of its page. */
const isAnswer = (answers: readonly string[], path: string) =>
  answers.some((answer) =>
    new RegExp(`^${answer.replace(/[.+?]/g, '\\$&').replace(/\*/g, '[^/]*')}$`).test(
      answer.includes('#') ? path : path.replace(/#.*/, ''),
    ),
  );

/** Whether a query without answers got none; similar results are permitted for a word, not for nonsense. */
const isNothing = (kind: string, codes: readonly string[]) =>
  kind.startsWith('nonsense') ? codes.length === 0 : codes.every((path) => path.startsWith(LIKE));

/** The position of the first right answer among ten; -1 when there is none, 0 when rightly nothing was shown. */
function rankOf(visitorQuery: VisitorQuery, codes: readonly string[]): number {
  if (visitorQuery.answers.length === 0) return isNothing(visitorQuery.kind, codes) ? 0 : -1;
  return codes
    .slice(0, 10)
    .findIndex((path) => isAnswer(visitorQuery.answers, path.replace(LIKE, '')));
}

/** A table for each set: by kind, but for the sealed one only the total. */
export function visitorTables(known: readonly VisitorQuery[], answers: readonly Answer[]): string {
  const lines: string[] = [];
  for (const set of SETS.filter((name) =>
    known.some((visitorQuery) => visitorQuery.set === name),
  )) {
    const kinds = new Map<string, Tally>();
    const total: Tally = { queries: 0, found: 0, rank: 0 };
    const nothing = { queries: 0, found: 0, rank: 0 };
    known.forEach((visitorQuery, at) => {
      if (visitorQuery.set !== set) return;
      const rank = rankOf(visitorQuery, answers[at]?.codes ?? []);
      const kind = kinds.get(visitorQuery.kind) ?? { queries: 0, found: 0, rank: 0 };
      kinds.set(visitorQuery.kind, kind);
      for (const tally of [kind, visitorQuery.answers.length === 0 ? nothing : total]) {
        tally.queries += 1;
        tally.found += rank >= 0 ? 1 : 0;
        tally.rank += rank >= 0 ? 1 / (rank + 1) : 0;
      }
    });
    lines.push('', `Visitors, ${set}`.padEnd(28) + 'queries  recall@10     MRR');
    lines.push(line('all', total), line('nothing for nothing', nothing));
    if (set !== 'sealed') for (const [kind, tally] of kinds) lines.push(line(kind, tally));
  }
  return lines.join('\n');
}

/** A line for each query whose right answer was not the first, with the first one; none for the sealed set. */
export function misses(known: readonly VisitorQuery[], answers: readonly Answer[]): string[] {
  return known.flatMap((visitorQuery, at) => {
    const codes = answers[at]?.codes ?? [];
    const rank = rankOf(visitorQuery, codes);
    if (visitorQuery.set === 'sealed' || rank === 0) return [];
    const wanted = visitorQuery.answers.join(' ') || 'nothing';
    return [
      `${visitorQuery.kind}\t${visitorQuery.locale}\t${visitorQuery.query}\twanted ${wanted}\trank ${rank + 1}\tgot ${codes.slice(0, 4).join(' ')}`,
    ];
  });
}

const line = (name: string, { queries, found, rank }: Tally) =>
  name.padEnd(28) +
  String(queries).padStart(7) +
  (found / Math.max(1, queries)).toFixed(3).padStart(11) +
  (rank / Math.max(1, queries)).toFixed(3).padStart(8);
