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
function changeBody(one: Correction) {
  const change = changeOf(one);
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
export function correctionOf(model: Model, one: Correction) {
  return {
    id: one.id,
    fiscalYear: one.fiscalYear,
    correctedOn: one.correctedOn,
    what: one.what,
    reason: one.reason,
    reference: one.reference ?? null,
    announcement: one.announcement?.id ?? null,
    change: changeBody(one),
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
