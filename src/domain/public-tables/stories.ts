import { addressOf } from '../address.ts';
import type { Story } from '../story.ts';
import { columnsOf, publicTable } from './public-table.ts';

const column = columnsOf<Story>();

/** The public fields of each story, column by column. */
export const storiesTable = publicTable<Story>()({
  name: 'stories',
  rows: { year: (year) => year.stories },
  identity: ({ id, fiscalYear, province, title }) => ({
    key: id,
    likeness: `${fiscalYear} ${province.code} ${title}`,
    fiscalYear,
    province,
    label: title,
  }),
  columns: [
    column('id', 'text', (row) => row.id),
    column('title', 'prose', (row) => row.title),
    column('summary', 'prose', (row) => row.summary),
    column('tambon_code', 'text', (row) => row.tambon?.code),
    column('tambon', 'text', (row) => row.tambon?.th, 'repeats'),
    column('amphoe', 'text', (row) => row.amphoe?.th),
    column('province', 'text', (row) => row.province.th),
    column('tambon_en', 'text', (row) => row.tambon?.en, 'repeats'),
    column('amphoe_en', 'text', (row) => row.amphoe?.en, 'repeats'),
    column('province_en', 'text', (row) => row.province.en, 'repeats'),
    column('region', 'word', (row) => row.province.region, 'repeats'),
    column('dimension', 'word', (row) => row.dimension),
    column('partners', 'word', (row) => row.partners),
    column('background', 'prose', (row) => row.background),
    column('process', 'prose', (row) => row.process),
    column('success_factors', 'prose', (row) => row.successFactors),
    column('results', 'prose', (row) => row.results),
    column('lessons', 'prose', (row) => row.lessons),
    column('owner_office', 'text', (row) => row.ownerOffice),
    column('image', 'address', (row, at) => row.image && at.file(row.image.path)),
    column('image_alt', 'prose', (row) => row.image?.alt),
    column('image_credit', 'text', (row) => row.image?.credit),
    column('published_on', 'day', (row) => row.publishedOn),
    column('page', 'address', (row, at) => at.page(addressOf.story(row.id)), 'repeats'),
  ],
  columnOfField: {
    id: 'id',
    fiscalYear: 'fiscal_year',
    province: 'province',
    amphoe: 'amphoe',
    tambon: 'tambon_code',
    title: 'title',
    summary: 'summary',
    dimension: 'dimension',
    partners: 'partners',
    background: 'background',
    process: 'process',
    successFactors: 'success_factors',
    results: 'results',
    lessons: 'lessons',
    ownerOffice: 'owner_office',
    image: 'image',
    publishedOn: 'published_on',
  },
});
