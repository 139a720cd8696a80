import { createHash } from 'node:crypto';
import type { Year } from '../../domain/model.ts';
import { isSourcedAlone } from '../../domain/year-state.ts';
import type { ProvinceCode } from '../../domain/place.ts';
import { shareCard } from '../cards/share.ts';
import { currentEdition, log } from '../editions/register-log.ts';
import { model } from '../model.ts';
import { repository } from '../repository/repository.ts';
import { LOCALES } from '../routes.ts';
import { headlineYear, newestDay } from '../years/headline.ts';

/** The facts of a year that do not belong to one province. */
const yearFacts = (year: Year) => ({
  ...{ fiscalYear: year.fiscalYear, sample: year.sample, partial: year.partial, asOf: year.asOf },
  ...{ facts: year.facts, criteria: year.criteria },
  national: year.announcements.filter(({ province }) => !province),
  sourcedAlone: isSourcedAlone(year),
});

/** A hash of the facts that the frame of any page can show. */
export const frameFacts = factsHash({
  years: model.years.map(yearFacts),
  offices: model.offices,
  headline: headlineYear?.fiscalYear,
  newestDay,
  edition: currentEdition,
  log: log.at(-1),
  card: LOCALES.map((locale) => shareCard(undefined, locale)),
  repository,
});

const byProvince = new Map<ProvinceCode, string>();

/** A hash of everything about a province in all years. */
export function provinceFacts(code: ProvinceCode): string {
  const known =
    byProvince.get(code) ??
    factsHash(model.years.map(({ provinces }) => provinces.get(code) ?? null));
  byProvince.set(code, known);
  return known;
}

/** The same for equal facts; maps are read as lists of their entries. */
export function factsHash(facts: unknown): string {
  const text = JSON.stringify(facts, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return createHash('sha256').update(text).digest('base64url');
}
