import type { Moved } from '../moved.ts';
import type { TambonHistory, Year } from '../model.ts';
import type { Criterion, Office, ProgrammeFact } from '../programme.ts';
import { columnsOf, publicTable } from './public-table.ts';

/** Facts about a whole year that are on every page of it. */
type YearMark = Pick<Year, 'fiscalYear' | 'sample' | 'partial'>;
const year = columnsOf<YearMark>();

/** The fiscal years, with what applies to each as a whole. */
export const yearsTable = publicTable<YearMark>()({
  name: 'years',
  rows: { year: ({ fiscalYear, sample, partial }) => [{ fiscalYear, sample, partial }] },
  identity: ({ fiscalYear }) => ({ key: String(fiscalYear), fiscalYear }),
  columns: [
    year('sample', 'word', ({ sample }) => (sample ? 'sample' : null)),
    // Shown by a row of the numbers of the year.
    year('partial', 'word', ({ partial }) => (partial ? 'partial' : null), 'repeats'),
  ],
  columnOfField: { fiscalYear: 'fiscal_year', sample: 'sample', partial: 'partial' },
});

const fact = columnsOf<ProgrammeFact>();

/** The numbers and dates of each year, from `programme.csv`. */
export const factsTable = publicTable<ProgrammeFact>()({
  name: 'facts',
  rows: { year: (year) => year.facts },
  identity: ({ fiscalYear, key }) => ({ key: `${fiscalYear} ${key}`, fiscalYear, label: key }),
  columns: [
    fact('key', 'text', (row) => row.key),
    fact('value', 'text', (row) => row.value),
    fact('label_th', 'text', (row) => row.labelTh),
    fact('label_en', 'text', (row) => row.labelEn),
    fact('source', 'text', (row) => row.source),
    fact('replaces', 'text', (row) => row.replaces),
  ],
  columnOfField: {
    fiscalYear: 'fiscal_year',
    key: 'key',
    value: 'value',
    date: 'value',
    count: 'value',
    labelTh: 'label_th',
    labelEn: 'label_en',
    source: 'source',
    replaces: 'replaces',
    replacedDay: 'replaces',
    // It stamps its year.
    sample: null,
  },
});

const criterion = columnsOf<Criterion>();

/** The criteria of each year; scores only where they are public. */
export const criteriaTable = publicTable<Criterion>()({
  name: 'criteria',
  rows: { year: (year) => year.criteria },
  identity: ({ fiscalYear, dimension, nameTh }) => ({
    key: `${fiscalYear} ${dimension} ${nameTh}`,
    likeness: `${fiscalYear}`,
    fiscalYear,
    label: nameTh,
  }),
  columns: [
    criterion('dimension', 'word', (row) => row.dimension),
    criterion('name_th', 'text', (row) => row.nameTh),
    criterion('name_en', 'text', (row) => row.nameEn),
    criterion('max_score', 'count', (row) => row.maxScore),
    criterion('pass_score', 'count', (row) => row.passScore),
    criterion('source', 'text', (row) => row.source),
  ],
  columnOfField: {
    fiscalYear: 'fiscal_year',
    dimension: 'dimension',
    nameTh: 'name_th',
    nameEn: 'name_en',
    maxScore: 'max_score',
    passScore: 'pass_score',
    source: 'source',
  },
});

const office = columnsOf<Office>();

/** The offices that answer questions. */
export const officesTable = publicTable<Office>()({
  name: 'offices',
  rows: { model: (model) => model.offices },
  identity: ({ province, name }) => ({
    key: `${province?.code ?? ''} ${name}`,
    likeness: province?.code ?? 'cdd',
    province,
    label: name,
  }),
  columns: [
    office('province', 'text', (row) => row.province?.th),
    office('name', 'text', (row) => row.name),
    office('phone', 'text', (row) => row.phone),
    office('email', 'text', (row) => row.email),
    office('website', 'text', (row) => row.website),
    office('address', 'prose', (row) => row.address),
    office('sample', 'word', ({ sample }) => (sample ? 'sample' : null)),
  ],
  columnOfField: {
    province: 'province',
    name: 'name',
    phone: 'phone',
    email: 'email',
    website: 'website',
    address: 'address',
    sample: 'sample',
  },
});

const moved = columnsOf<Moved>();

/** The published addresses that have no page any more. */
export const redirectsTable = publicTable<Moved>()({
  name: 'redirects',
  rows: { model: (model) => model.moved },
  identity: ({ from, to }) => ({ key: from, likeness: to ?? '', label: from }),
  columns: [
    moved('from', 'text', (row) => row.from),
    moved('to', 'text', (row) => row.to),
    moved('moved_on', 'day', (row) => row.movedOn),
    moved('moved_reason', 'prose', (row) => row.reason),
  ],
  columnOfField: { from: 'from', to: 'to', movedOn: 'moved_on', reason: 'moved_reason' },
});

const place = columnsOf<TambonHistory>();
/** The names of every tambon that has a page: shown in all tables, compared here. */
export const placesTable = publicTable<TambonHistory>()({
  name: 'places',
  rows: { model: (model) => [...model.tambons.values()] },
  identity: (row) => ({ key: row.place.tambon.code, place: row.place }),
  columns: [
    place('tambon_code', 'text', (row) => row.place.tambon.code, 'repeats'),
    place('tambon', 'text', (row) => row.place.tambon.th),
    place('amphoe', 'text', (row) => row.place.amphoe.th),
    place('province', 'text', (row) => row.place.province.th),
    place('tambon_en', 'text', (row) => row.place.tambon.en),
    place('amphoe_en', 'text', (row) => row.place.amphoe.en),
    place('province_en', 'text', (row) => row.place.province.en),
  ],
  // The rest of a history is in the tables of names, stories and corrections.
  columnOfField: { place: 'tambon_code', years: null, stories: null, corrections: null },
});
