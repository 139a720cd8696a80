import { addressOf } from '../address.ts';
import type { Announcement } from '../announcement.ts';
import type { Correction } from '../correction.ts';
import type { Year } from '../model.ts';
import { documentAddress } from './names.ts';
import { pageColumn, placeColumns, provinceColumns } from './place-columns.ts';
import { columnsOf, publicTable } from './public-table.ts';

/** How many tambons of the present lists an announcement names. */
export function countNamed(year: Year, announcement: Announcement): number {
  const list = announcement.level === 'province' ? year.passed : year.honours;
  return list.filter((named) => named.announcement?.id === announcement.id).length;
}

const column = columnsOf<Announcement>();

/** The announcements of a year. */
export const announcementsTable = publicTable<Announcement>()({
  name: 'announcements',
  rows: { year: (year) => year.announcements },
  identity: (row) => ({
    key: row.id,
    likeness: [row.fiscalYear, row.level, row.province?.code].join(' '),
    fiscalYear: row.fiscalYear,
    province: row.province,
    label: row.id,
  }),
  columns: [
    column('id', 'text', (row) => row.id),
    column('level', 'word', (row) => row.level),
    column('kind', 'word', (row) => row.kind),
    ...provinceColumns<Announcement>(),
    column('announced_on', 'day', (row) => row.announcedOn),
    column('title', 'prose', (row) => row.title),
    column('number', 'text', (row) => row.number),
    column('signed_by_position', 'text', (row) => row.signedByPosition),
    // An announcement that names no tambon in the files may name some on paper: unknown, not 0.
    column(
      'tambons',
      'count',
      (row, _at, year) => (year && countNamed(year, row)) || null,
      'repeats',
    ),
    column('tambons_withdrawn', 'count', (row) => row.withdrawn.length || null, 'repeats'),
    column('document', 'address', (row, at) => documentAddress(row, at)),
    column(
      'document_bytes',
      'count',
      ({ document }) => (document?.kind === 'file' ? document.bytes : null),
      'repeats',
    ),
    column('document_sha256', 'text', ({ document }) =>
      document?.kind === 'file' ? document.sha256 : null,
    ),
    column('page', 'address', (row, at) => at.page(addressOf.announcement(row)), 'repeats'),
  ],
  columnOfField: {
    id: 'id',
    fiscalYear: 'fiscal_year',
    level: 'level',
    kind: 'kind',
    province: 'province',
    announcedOn: 'announced_on',
    title: 'title',
    number: 'number',
    signedByPosition: 'signed_by_position',
    document: 'document',
    withdrawn: 'tambons_withdrawn',
  },
});

const correction = columnsOf<Correction>();

/** The corrections of a year's lists. */
export const correctionsTable = publicTable<Correction>()({
  name: 'corrections',
  rows: { year: (year) => year.corrections },
  identity: ({ id, fiscalYear, place }) => ({
    key: id,
    likeness: `${fiscalYear} ${place.tambon.code}`,
    fiscalYear,
    place,
  }),
  columns: [
    correction('id', 'text', (row) => row.id, 'repeats'),
    correction('corrected_on', 'day', (row) => row.correctedOn),
    ...placeColumns<Correction>(),
    correction('what', 'prose', (row) => row.what),
    correction('reason', 'word', (row) => row.reason),
    correction('reference', 'text', (row) => row.reference),
    correction('announcement', 'reference', (row) => row.announcement?.id),
    pageColumn<Correction>(),
  ],
  columnOfField: {
    id: 'id',
    fiscalYear: 'fiscal_year',
    correctedOn: 'corrected_on',
    place: 'tambon_code',
    what: 'what',
    reason: 'reason',
    reference: 'reference',
    announcement: 'announcement',
  },
});
