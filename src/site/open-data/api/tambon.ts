import type { TambonHistory, TambonYear } from '../../../domain/model.ts';
import { routes } from '../../routes.ts';
import { apiAddress, pageOf, provinceYearPath } from './file.ts';
import { placeHead } from './place.ts';
import { WORD_FOR_WORD, wordForWord } from './wording.ts';

/** A tambon in the list of all; its address is that of its newest year’s province. */
export function tambonHead({ place, years }: TambonHistory) {
  const [newest] = years;
  return {
    ...placeHead(place),
    years: years.map((year) => ({
      fiscalYear: year.fiscalYear,
      sample: year.sample,
      status: year.status,
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
export function tambonOfYear({ place }: TambonHistory, tambonYear: TambonYear) {
  const quoted = {
    citation: tambonYear.honour?.citation ?? null,
    plaqueText: tambonYear.honour?.plaqueText ?? null,
  };
  return {
    ...placeHead(place),
    status: tambonYear.status,
    order: tambonYear.passed?.order ?? null,
    announcement: tambonYear.passed?.announcement.id ?? null,
    honourAnnouncement: tambonYear.honour?.announcement?.id ?? null,
    honourSource: tambonYear.honour?.source ?? null,
    mouDate: tambonYear.progress?.mouDate ?? null,
    planDate: tambonYear.progress?.planDate ?? null,
    agendaDate: tambonYear.progress?.agendaDate ?? null,
    partners: tambonYear.progress?.partners ?? [],
    ...quoted,
    batch: tambonYear.target?.batch ?? null,
    page: pageOf(routes.tambon(place.tambon.code)),
    wordForWord: wordForWord(WORD_FOR_WORD.tambon, quoted),
  };
}
