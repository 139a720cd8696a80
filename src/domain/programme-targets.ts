import type { Year } from './model.ts';
import type { Amphoe } from './place.ts';
import { BATCHES, type Batch, type Target } from './target.ts';

/** An amphoe with its targets of a year, an empty list where it has none. */
export interface TargetsOfAmphoe {
  readonly amphoe: Amphoe;
  readonly targets: readonly Target[];
}

/**
 * A province's targets by amphoe, in the order of `amphoes`, which should be all of the province's: an amphoe
 * without a target stays in the list. An amphoe that only a target names comes last. The results of targets are left
 * out on purpose: they would single out those that no announcement names.
 */
export function targetsByAmphoe(
  targets: readonly Target[],
  amphoes: readonly Amphoe[],
): readonly TargetsOfAmphoe[] {
  const all = new Map(amphoes.map((amphoe) => [amphoe.code, amphoe]));
  for (const { place } of targets) {
    if (!all.has(place.amphoe.code)) all.set(place.amphoe.code, place.amphoe);
  }
  return [...all.values()].map((amphoe) => ({
    amphoe,
    targets: targets.filter(({ place }) => place.amphoe.code === amphoe.code),
  }));
}

/** A batch of targets, beside the number that a letter states for it. */
export interface BatchCount {
  readonly batch: Batch;
  /** Tambons in the register. */
  readonly count: number;
  /** Tambons according to the letter, with its name; absent where `programme.csv` has no row for it. */
  readonly planned?: number;
  readonly source?: string;
  /** The number that an earlier letter stated, verbatim. */
  readonly replaces?: string;
}

const FACT = { main: 'target_main', additional: 'target_extra' } as const;

/** The batches of a year that have targets or a number in a letter. */
export function countBatches({ targets, facts }: Pick<Year, 'targets' | 'facts'>) {
  return BATCHES.map((batch): BatchCount => {
    const count = targets.filter((target) => target.batch === batch).length;
    const fact = facts.find((programmeFact) => programmeFact.key === FACT[batch]);
    return {
      batch,
      count,
      ...(fact?.count !== undefined && { planned: fact.count }),
      ...(fact?.source && { source: fact.source }),
      ...(fact?.replaces && { replaces: fact.replaces }),
    };
  }).filter(({ count, planned }) => count > 0 || planned !== undefined);
}
