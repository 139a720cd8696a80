import type { Place, TambonCode } from '../../domain/place.ts';
import type { PlaceList } from './place-list.ts';

/**
 * The postcodes that belong to a place list, as a text of their own: few visitors type one. In the
 * order of the tambons' codes, each with how many have it: `84140x7`; nothing before `x`: none known.
 */
export function encodePostcodes(
  places: readonly Place[],
  postcodeOf: (code: TambonCode) => string | undefined,
): string {
  const runs: { postcode: string; count: number }[] = [];
  for (const code of places.map(({ tambon }) => tambon.code).sort()) {
    const postcode = postcodeOf(code) ?? '';
    const last = runs.at(-1);
    if (last?.postcode === postcode) last.count += 1;
    else runs.push({ postcode, count: 1 });
  }
  return runs.map(({ postcode, count }) => `${postcode}x${count}`).join(' ');
}

/** The list again, with its postcodes. `text` must have been made from the same places. */
export function addPostcodes(list: PlaceList, text: string): PlaceList {
  const postcodes = text.split(' ').flatMap((run) => {
    const [postcode = '', count = '0'] = run.split('x');
    return Array.from({ length: Number(count) }, () => postcode);
  });
  return { ...list, postcodes };
}
