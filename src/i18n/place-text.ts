import type { Amphoe, Place, Province, Tambon } from '../domain/place.ts';
import { type Locale, words } from './locale.ts';

/** `ตำบลดอยงาม อำเภอพาน จังหวัดเชียงราย`; `Doi Ngam Subdistrict, Phan District, Chiang Rai Province`. */
export function fullPlace(locale: Locale, place: Place): string {
  return joined(locale, place);
}

/** The short form of Thai newspapers: `ต.ดอยงาม อ.พาน จ.เชียงราย`. */
export function shortPlace({ tambon, amphoe, province }: Place): string {
  const { short } = words('th').place;
  return [short.tambon(tambon.th), short.amphoe(amphoe.th), short.province(province.th)].join(' ');
}

/** Where a story happened: a tambon, an amphoe or a whole province. */
export function storyPlace(
  locale: Locale,
  story: { tambon?: Tambon; amphoe?: Amphoe; province: Province },
): string {
  return joined(locale, story);
}

function joined(
  locale: Locale,
  { tambon, amphoe, province }: { tambon?: Tambon; amphoe?: Amphoe; province: Province },
): string {
  const { place } = words(locale);
  return [
    tambon && place.tambon(tambon[locale]),
    amphoe && place.amphoe(amphoe[locale]),
    place.province(province[locale]),
  ]
    .filter((name) => name !== undefined)
    .join(place.between);
}
