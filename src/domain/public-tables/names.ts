import type { Announcement, Passed } from '../announcement.ts';
import type { Honour } from '../honour.ts';
import type { Progress } from '../progress.ts';
import type { Target } from '../target.ts';
import { ofTambon, pageColumn, placeColumns } from './place-columns.ts';
import { type Addresses, columnsOf, publicTable } from './public-table.ts';

/** The address of the scan of an announcement. */
export function documentAddress(
  announcement: Pick<Announcement, 'document'> | undefined,
  at: Addresses,
): string | undefined {
  const document = announcement?.document;
  if (!document) return undefined;
  return document.kind === 'link' ? new URL(document.url).href : at.file(document.path);
}

const passed = columnsOf<Passed>();

/** The tambons that passed under an announcement of their province. */
export const announcedTable = publicTable<Passed>()({
  name: 'announced',
  rows: { year: (year) => year.passed },
  identity: ofTambon,
  columns: [
    passed('order', 'count', (row) => row.order),
    ...placeColumns<Passed>(),
    passed(
      'honour',
      'word',
      (row, _at, year) =>
        year?.honours.some((honour) => honour.place.tambon.code === row.place.tambon.code)
          ? 'excellent'
          : null,
      'repeats',
    ),
    passed('announcement', 'reference', (row) => row.announcement.id),
    passed('announced_on', 'day', (row) => row.announcement.announcedOn, 'repeats'),
    passed('document', 'address', (row, at) => documentAddress(row.announcement, at), 'repeats'),
    pageColumn<Passed>(),
  ],
  columnOfField: {
    fiscalYear: 'fiscal_year',
    place: 'tambon_code',
    announcement: 'announcement',
    order: 'order',
  },
});

const honour = columnsOf<Honour>();

/** The excellent tambons of a year. */
export const honoursTable = publicTable<Honour>()({
  name: 'honours',
  rows: { year: (year) => year.honours },
  identity: ofTambon,
  columns: [
    ...placeColumns<Honour>(),
    honour('honour', 'word', () => 'excellent', 'repeats'),
    honour('announcement', 'reference', (row) => row.announcement?.id),
    honour('announced_on', 'day', (row) => row.announcement?.announcedOn, 'repeats'),
    honour('document', 'address', (row, at) => documentAddress(row.announcement, at), 'repeats'),
    honour('citation', 'prose', (row) => row.citation),
    honour('plaque_text', 'prose', (row) => row.plaqueText),
    honour('source', 'address', (row) => row.source),
    pageColumn<Honour>(),
  ],
  columnOfField: {
    fiscalYear: 'fiscal_year',
    place: 'tambon_code',
    announcement: 'announcement',
    source: 'source',
    citation: 'citation',
    plaqueText: 'plaque_text',
  },
});

const target = columnsOf<Target>();

/** The target tambons of a year. */
export const targetsTable = publicTable<Target>()({
  name: 'targets',
  rows: { year: (year) => year.targets },
  identity: ofTambon,
  columns: [
    ...placeColumns<Target>(),
    target('batch', 'word', (row) => row.batch),
    pageColumn<Target>(),
  ],
  columnOfField: { fiscalYear: 'fiscal_year', place: 'tambon_code', batch: 'batch' },
});

const progress = columnsOf<Progress>();

/** The dated milestones and partners of a year's tambons. */
export const progressTable = publicTable<Progress>()({
  name: 'progress',
  rows: { year: (year) => year.progress },
  identity: ofTambon,
  columns: [
    ...placeColumns<Progress>(),
    progress('mou_date', 'day', (row) => row.mouDate),
    progress('plan_date', 'day', (row) => row.planDate),
    progress('agenda_date', 'day', (row) => row.agendaDate),
    progress('partners', 'word', (row) => row.partners),
    pageColumn<Progress>(),
  ],
  columnOfField: {
    fiscalYear: 'fiscal_year',
    place: 'tambon_code',
    mouDate: 'mou_date',
    planDate: 'plan_date',
    agendaDate: 'agenda_date',
    partners: 'partners',
  },
});
