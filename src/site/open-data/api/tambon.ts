import type { Model, TambonHistory } from '../../../domain/model.ts';
import { routes } from '../../routes.ts';
import { correctionOf } from './correction.ts';
import { apiAddress, pageOf } from './file.ts';
import { placeHead } from './place.ts';

/** A tambon in the list of all. */
export function tambonHead(history: TambonHistory) {
  return {
    ...placeHead(history.place),
    years: history.years.map((one) => ({
      fiscalYear: one.fiscalYear,
      sample: one.sample,
      status: one.status,
    })),
    page: pageOf(routes.tambon(history.place.tambon.code)),
    url: apiAddress(`tambons/${history.place.tambon.code}`),
  };
}

/** A tambon alone, with all that is public of it. */
export function tambonBody(model: Model, history: TambonHistory) {
  return {
    ...tambonHead(history),
    years: history.years.map((one) => ({
      fiscalYear: one.fiscalYear,
      sample: one.sample,
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
    })),
    stories: history.stories.map((one) => one.id),
    corrections: history.corrections.map((one) => correctionOf(model, one)),
  };
}
