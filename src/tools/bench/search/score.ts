import type { KnownQuery } from './query-set.ts';

/** The answers of a finder: codes, best first, and the time it took. */
export interface Answer {
  readonly codes: readonly string[];
  readonly milliseconds: number;
}

export interface Score {
  readonly group: string;
  readonly queries: number;
  /** Of the answers that fit in ten, how many are among the first ten: the mean over the queries. */
  readonly recall: number;
  /** Mean of 1/rank of the first right answer. */
  readonly rank: number;
}

/** Scores of all queries and of each group. Without nonsense, which has no right answer. */
export function scoresOf(queries: readonly KnownQuery[], answers: readonly Answer[]): Score[] {
  const rows = queries.flatMap((known, at) => {
    const codes = answers[at]?.codes.slice(0, 10) ?? [];
    return known.answers.length === 0
      ? []
      : [{ group: known.group, ...judge(known.answers, codes) }];
  });
  const groups = [...new Set(rows.map((row) => row.group))].sort();
  const mean = (group: string, some: typeof rows): Score => ({
    group,
    queries: some.length,
    recall: average(some.map((score) => score.recall)),
    rank: average(some.map((score) => score.rank)),
  });
  return [
    mean('all', rows),
    ...groups.map((group) =>
      mean(
        group,
        rows.filter((row) => row.group === group),
      ),
    ),
  ];
}

/** The share of the right answers that are among those given, and 1/rank of the first; 0 where none is. */
export function judge(right: readonly string[], codes: readonly string[]) {
  const wanted = new Set(right);
  // Each right answer once: the page may show it as an answer and again in a list.
  const found = new Set(codes.filter((code) => wanted.has(code))).size;
  const first = codes.findIndex((code) => wanted.has(code));
  return {
    recall: found / Math.min(10, wanted.size),
    rank: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The most hits for a nonsense query. */
export function mostForNonsense(
  queries: readonly KnownQuery[],
  answers: readonly Answer[],
): number {
  return Math.max(
    0,
    ...queries.map((query, at) =>
      query.answers.length === 0 ? (answers[at]?.codes.length ?? 0) : 0,
    ),
  );
}

/** The value below which a part (0 to 1) of the numbers lies. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
