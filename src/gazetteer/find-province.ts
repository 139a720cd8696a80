import type { Province } from '../domain/place.ts';
import { clean, fold } from '../thai/normalise.ts';
import { PROVINCE_ALIASES, PROVINCE_ENGLISH_ALIASES } from './aliases.ts';
import { stripPrefix } from './names.ts';
import { PROVINCES } from './provinces.ts';

/** `alias` (another spelling or a nickname) and `english` deserve a note. */
export interface FoundProvince {
  readonly province: Province;
  readonly via: 'name' | 'alias' | 'english';
}

const byName = new Map(PROVINCES.map((province) => [province.th, province]));
const byOther = new Map<string, FoundProvince>();
for (const province of PROVINCES) {
  const english = [province.en, province.slug, ...(PROVINCE_ENGLISH_ALIASES[province.code] ?? [])];
  for (const text of english) byOther.set(fold(text), { province, via: 'english' });
  const thai = [province.th, ...(PROVINCE_ALIASES[province.code] ?? [])];
  for (const text of thai) byOther.set(fold(text), { province, via: 'alias' });
}

/** Finds the province that a text names, with or without จังหวัด in front. */
export function findProvince(text: string): FoundProvince | undefined {
  const name = stripPrefix('province', text);
  const province = byName.get(name) ?? byName.get(clean(text));
  return province ? { province, via: 'name' } : byOther.get(fold(name));
}
