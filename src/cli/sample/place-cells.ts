import type { Place, TambonCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { SampleRow } from './sheet.ts';

/** The columns that name a tambon, as the department's registers order them. */
export const PLACE_FIELDS = ['tambon_code', 'province', 'amphoe', 'tambon'] as const;

/** The cells that name a tambon, by the contract's column names. */
export function placeCells(place: Place): SampleRow {
  return {
    tambon_code: place.tambon.code,
    province: place.province.th,
    amphoe: place.amphoe.th,
    tambon: place.tambon.th,
  };
}

/** A place that must exist, because the sample's own lists name it. @throws where it does not */
export function getPlace(gazetteer: Gazetteer, code: TambonCode): Place {
  const place = gazetteer.findByCode(code);
  if (!place) throw new RangeError(`No tambon ${code} in the reference list`);
  return place;
}
