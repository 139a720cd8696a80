import type { TambonHistory, TambonYear } from '../../../domain/model.ts';
import { routes } from '../../routes.ts';
import { apiAddress, pageOf, provinceYearPath } from './file.ts';
import { placeHead } from './place.ts';

/** A tambon in the list of all; its address is that of its newest year’s province. */
export function tambonHead({ place, years }: TambonHistory) {
  const [newest] = years;
  return {
    ...placeHead(place),
    years: years.map((one) => ({
      fiscalYear: one.fiscalYear,
      sample: one.sample,
      status: one.status,
    })),
    page: pageOf(routes.tambon(place.tambon.code)),
    url: apiAddress(
      newest
        ? provinceYearPath(newest.fiscalYear, place.province)
        : `provinces/${place.province.slug}`,
    ),
  };
}

/** All that is public of a tambon in a year. */
export function tambonOfYear({ place }: TambonHistory, one: TambonYear) {
  return {
    ...placeHead(place),
    status: one.status,
    order: one.passed?.order ?? null,
    announcement: one.passed?.announcement.id ?? null,
    honourAnnouncement: one.honour?.announcement?.id ?? null,
    honourSource: one.honour?.source ?? null,
    mouDate: one.progress?.mouDate ?? null,
    planDate: one.progress?.planDate ?? null,
    agendaDate: one.progress?.agendaDate ?? null,
    partners: one.progress?.partners ?? [],
    citation: one.honour?.citation ?? null,
    plaqueText: one.honour?.plaqueText ?? null,
    batch: one.target?.batch ?? null,
    page: pageOf(routes.tambon(place.tambon.code)),
  };
}
