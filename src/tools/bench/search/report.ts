import type { Cost } from './ask-texts.ts';
import type { KnownQuery } from './query-set.ts';
import { type Answer, mostForNonsense, percentile, scoresOf } from './score.ts';

/** The promised values; a group below its floor fails the benchmark. */
const FLOORS = { recall: 0.99, rank: 0.98, group: 0.95 } as const;

/** A line for each engine; ratios are our mean reciprocal rank over theirs. */
export function engineTable(
  title: string,
  known: readonly KnownQuery[],
  engines: Readonly<Record<string, readonly Answer[]>>,
): string {
  const [ours] = Object.values(engines).map((answers) => scoresOf(known, answers)[0]);
  const lines = Object.entries(engines).map(([name, answers]) => {
    const [total] = scoresOf(known, answers);
    const times = answers.map((answer) => answer.milliseconds);
    return [
      name.padEnd(26),
      ...[total?.recall, total?.rank].map((score) => (score ?? 0).toFixed(3).padStart(9)),
      ...[0.5, 0.95].map((part) => percentile(times, part).toFixed(1).padStart(9)),
      String(mostForNonsense(known, answers)).padStart(10),
      ((ours?.rank ?? 0) / Math.max(total?.rank ?? 0, 0.001)).toFixed(2).padStart(11),
    ].join('');
  });
  const head = `${title.padEnd(26)}recall@10      MRR   p50 ms   p95 ms  nonsense  MRR ratio`;
  return ['', head, ...lines].join('\n');
}

/** A line for each group of queries. */
export function groupTable(known: readonly KnownQuery[], answers: readonly Answer[]): string {
  const lines = scoresOf(known, answers).map(({ group, queries, recall, rank }) =>
    [
      group.padEnd(28),
      String(queries).padStart(7),
      recall.toFixed(3).padStart(11),
      rank.toFixed(3).padStart(8),
    ].join(''),
  );
  return ['', 'group                       queries  recall@10     MRR', ...lines].join('\n');
}

/** Whether all floors hold. */
export function isKept(known: readonly KnownQuery[], answers: readonly Answer[]): boolean {
  const [total, ...groups] = scoresOf(known, answers);
  return (
    total !== undefined &&
    total.recall >= FLOORS.recall &&
    total.rank >= FLOORS.rank &&
    groups.every((group) => group.recall >= FLOORS.group && group.rank >= FLOORS.group)
  );
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
/** Mean bytes of the index that a first query fetches. */
const indexBytes = (costs: readonly Cost[]) => mean(costs.map((cost) => cost.index));

/** A line for each number of years: the bytes that a reader's first query fetches. */
export function growthTable(byYears: ReadonlyMap<number, readonly Cost[]>): string {
  const [first] = byYears.values();
  const lines = [...byYears].map(([years, costs]) =>
    [
      String(years).padStart(5),
      (indexBytes(costs) / 1000).toFixed(1).padStart(12),
      (
        percentile(
          costs.map((cost) => cost.index),
          0.95,
        ) / 1000
      )
        .toFixed(1)
        .padStart(10),
      (indexBytes(costs) / indexBytes(first ?? [])).toFixed(2).padStart(8),
      (mean(costs.map((cost) => cost.shown)) / 1000).toFixed(1).padStart(11),
      percentile(
        costs.map((cost) => cost.milliseconds),
        0.5,
      )
        .toFixed(0)
        .padStart(9),
    ].join(''),
  );
  return ['', 'years  kB of index    p95 kB   ratio  kB of texts   p50 ms', ...lines].join('\n');
}

/**
 * Whether an index grows no more than logarithmically: with n times the years a query may fetch at
 * most 1 + log10(n) times the bytes of one year, so twice the bytes for ten.
 */
export function isLogarithmic(byYears: ReadonlyMap<number, readonly Cost[]>): boolean {
  const [first] = byYears.values();
  return [...byYears].every(
    ([years, costs]) => indexBytes(costs) <= indexBytes(first ?? []) * (1 + Math.log10(years)),
  );
}
