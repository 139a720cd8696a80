import { compareText } from '../../../domain/compare.ts';
import type { Correction } from '../../../domain/correction.ts';
import type { Model } from '../../../domain/model.ts';
import type { RegisteredName } from '../../../log/register.ts';
import { changeOf } from '../../editions/name-changes.ts';
import { placeHead } from './place.ts';
import { isSample } from './sample.ts';

const nameBody = (name: RegisteredName | undefined) =>
  name
    ? {
        status: name.status,
        tambon: name.tambon,
        amphoe: name.amphoe,
        province: name.province,
        announcement: name.announcement || null,
      }
    : null;

/** The name before and after, by the log. */
function changeBody(correction: Correction) {
  const change = changeOf(correction);
  if (!change) return null;
  const { line, before, after } = change;
  return {
    edition: line.edition,
    recordedOn: line.recordedOn,
    before: nameBody(before),
    after: nameBody(after),
  };
}

/** A correction under the tambon it is of. */
export function correctionOf(model: Model, correction: Correction) {
  return {
    id: correction.id,
    fiscalYear: correction.fiscalYear,
    correctedOn: correction.correctedOn,
    what: correction.what,
    reason: correction.reason,
    reference: correction.reference ?? null,
    announcement: correction.announcement?.id ?? null,
    change: changeBody(correction),
    sample: isSample(model, correction.fiscalYear),
  };
}

/** All corrections, newest first. */
export function correctionsBody(model: Model) {
  return {
    corrections: model.years
      .flatMap((year) => year.corrections)
      .toSorted((a, b) => compareText(b.correctedOn, a.correctedOn))
      .map((correction) => ({
        ...correctionOf(model, correction),
        place: placeHead(correction.place),
      })),
  };
}
