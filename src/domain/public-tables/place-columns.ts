import { addressOf } from '../address.ts';
import type { Place, Province } from '../place.ts';
import { columnsOf } from './public-table.ts';

/** The columns of a row about a tambon. Its names are compared once, in the table of places. */
export function placeColumns<Row extends { readonly place: Place }>() {
  const column = columnsOf<Row>();
  return [
    column('tambon_code', 'text', ({ place }) => place.tambon.code, 'repeats'),
    column('tambon', 'text', ({ place }) => place.tambon.th, 'repeats'),
    column('amphoe', 'text', ({ place }) => place.amphoe.th, 'repeats'),
    column('province', 'text', ({ place }) => place.province.th, 'repeats'),
    column('tambon_en', 'text', ({ place }) => place.tambon.en, 'repeats'),
    column('amphoe_en', 'text', ({ place }) => place.amphoe.en, 'repeats'),
    column('province_en', 'text', ({ place }) => place.province.en, 'repeats'),
    column('region', 'word', ({ place }) => place.province.region, 'repeats'),
  ] as const;
}

/** The page of a tambon. */
export function pageColumn<Row extends { readonly place: Place }>() {
  const from = ({ place }: Row) => addressOf.tambon(place.tambon.code);
  return columnsOf<Row>()('page', 'address', (row, at) => at.page(from(row)), 'repeats');
}

/** The columns of a row about a province, or about the department where it has no province. */
export function provinceColumns<Row extends { readonly province?: Province }>() {
  const column = columnsOf<Row>();
  return [
    column('province', 'text', ({ province }) => province?.th, 'repeats'),
    column('province_en', 'text', ({ province }) => province?.en, 'repeats'),
    column('region', 'word', ({ province }) => province?.region, 'repeats'),
  ] as const;
}

/** The key of a row about a tambon in a year. */
export const ofTambon = ({
  fiscalYear,
  place,
}: {
  readonly fiscalYear: number;
  readonly place: Place;
}) => ({ key: `${fiscalYear} ${place.tambon.code}`, fiscalYear, place });
