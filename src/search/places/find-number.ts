import type { PlaceOrder } from './name-index.ts';
import type { PlaceKind } from '../../gazetteer/names.ts';
import type { Candidate } from './place-candidate.ts';
import { BEGINNING } from '../tuning.ts';

/** Provinces, amphoes and tambons whose code or postcode is or begins with a number of two to six digits. */
export function findNumber(order: PlaceOrder, number: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (kind: PlaceKind, at: number, code: string) => {
    if (code.startsWith(number))
      found.push({ kind, at, why: 'code', cost: code === number ? 0 : BEGINNING });
  };
  order.provinces.forEach((province, at) => add('province', at, province.code));
  order.amphoes.forEach((amphoe, at) => add('amphoe', at, amphoe.amphoe.code));
  order.places.forEach((place, at) => {
    add('tambon', at, place.tambon.code);
    const postcode = order.postcodes[at] ?? '';
    if (number.length >= 3 && postcode.startsWith(number)) {
      found.push({
        kind: 'tambon',
        at,
        why: 'postcode',
        cost: postcode === number ? 1 : BEGINNING + 1,
      });
    }
  });
  return found;
}
