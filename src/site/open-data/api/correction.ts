import type { Correction } from '../../../domain/correction.ts';
import type { Model } from '../../../domain/model.ts';
import { placeHead } from './place.ts';
import { isSample } from './sample.ts';

/** A correction under the tambon it is of. */
export function correctionOf(model: Model, one: Correction) {
  return {
    id: one.id,
    fiscalYear: one.fiscalYear,
    correctedOn: one.correctedOn,
    what: one.what,
    reason: one.reason,
    reference: one.reference ?? null,
    announcement: one.announcement?.id ?? null,
    sample: isSample(model, one.fiscalYear),
  };
}

/** All corrections, newest first. */
export function correctionsBody(model: Model) {
  return {
    corrections: model.years
      .flatMap((year) => year.corrections)
      .toSorted((a, b) =>
        a.correctedOn < b.correctedOn ? 1 : a.correctedOn > b.correctedOn ? -1 : 0,
      )
      .map((one) => ({ ...correctionOf(model, one), place: placeHead(one.place) })),
  };
}
