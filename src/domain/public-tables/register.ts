import type { TambonYear } from '../model.ts';
import type { Place } from '../place.ts';
import { ofTambon, pageColumn, placeColumns } from './place-columns.ts';
import { columnsOf, publicTable } from './public-table.ts';

/** A tambon in a year in which it has a public status. */
type Listed = Pick<TambonYear, 'fiscalYear' | 'status' | 'passed' | 'honour'> & {
  readonly place: Place;
};

const column = columnsOf<Listed>();

/** All years in one table. It repeats the tables of the years, so it is not compared. */
export const registerTable = publicTable<Listed>()({
  name: 'register',
  rows: {
    model: ({ tambons }) =>
      [...tambons.values()].flatMap(({ place, years }) =>
        years.flatMap(({ fiscalYear, status, passed, honour }) =>
          status === 'none' ? [] : [{ fiscalYear, place, status, passed, honour }],
        ),
      ),
  },
  identity: ofTambon,
  columns: [
    ...placeColumns<Listed>(),
    column('status', 'word', (row) => row.status),
    column('announcement', 'reference', (row) => row.passed?.announcement.id),
    column('announced_on', 'day', (row) => row.passed?.announcement.announcedOn),
    column('honour_announcement', 'reference', (row) => row.honour?.announcement?.id),
    column('honoured_on', 'day', (row) => row.honour?.announcement?.announcedOn),
    column('honour_source', 'address', (row) => row.honour?.source),
    pageColumn<Listed>(),
  ],
  columnOfField: {
    fiscalYear: 'fiscal_year',
    place: 'tambon_code',
    status: 'status',
    passed: 'announcement',
    honour: 'honour_announcement',
  },
});
