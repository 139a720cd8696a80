import type { TambonCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { REALLY_KNOWN } from './pins-2567.ts';
import { progressSheet } from './progress.ts';
import { Random } from './random.ts';
import type { SampleFile } from './sheet.ts';
import { chooseTargets } from './target-choice.ts';
import { targetSheet } from './targets.ts';

/** A year that has just begun: targets, and part of its December dates. Nothing is announced. */
export function year2568(gazetteer: Gazetteer, before: ReadonlySet<TambonCode>): SampleFile[] {
  const targets = chooseTargets(gazetteer, new Random('2568 targets'), {
    wanted: new Set(),
    avoided: before,
    excluded: REALLY_KNOWN,
    fixedAdditional: new Map(),
    leastAdditional: () => 0,
  });
  return [
    targetSheet('2568/targets.csv', targets),
    progressSheet('2568/progress.csv', targets, new Random('2568 progress'), {
      fiscalYear: 2568,
      complete: false,
    }),
  ];
}
