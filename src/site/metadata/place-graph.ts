import type { Amphoe, Place, Province } from '../../domain/place.ts';
import { wikidataOf } from '../../domain/province-wikidata.ts';
import { words } from '../../i18n/locale.ts';
import { absolute, href, routes, type Locale } from '../routes.ts';
import type { GraphNode } from './node.ts';

type Level = 'province' | 'amphoe' | 'tambon';

/** The id of a place, the same in both languages: the address of its Thai page. */
export const provinceId = (province: Province) =>
  `${absolute(href('th', routes.province(province)))}#place`;

/** The id of a tambon as a place. */
export const tambonId = (place: Pick<Place, 'tambon'>) =>
  `${absolute(href('th', routes.tambon(place.tambon.code)))}#place`;

/** The name in the page's language; the other language and the short form as alternates; the code. */
function named(locale: Locale, level: Level, of: { th: string; en: string; code: string }) {
  const other = locale === 'th' ? 'en' : 'th';
  const { place } = words(locale);
  return {
    name: place[level](of[locale]),
    alternateName: [words(other).place[level](of[other]), of[locale]],
    identifier: {
      '@type': 'PropertyValue',
      propertyID: `${level}_code`,
      value: of.code,
    },
  };
}

/** A place that only locates another one: its name and code. */
const around = (locale: Locale, level: Level, of: { th: string; en: string; code: string }) => ({
  name: words(locale).place[level](of[locale]),
  identifier: of.code,
});

const country = (locale: Locale): GraphNode => ({
  '@type': 'Country',
  name: words(locale).metadata.country,
  identifier: 'TH',
});

/** A province with its codes, and the country it is in. */
export function provinceNode(locale: Locale, province: Province): GraphNode {
  return {
    '@type': 'AdministrativeArea',
    '@id': provinceId(province),
    ...named(locale, 'province', province),
    url: absolute(href(locale, routes.province(province))),
    sameAs: `http://www.wikidata.org/entity/${wikidataOf(province)}`,
    containedInPlace: country(locale),
  };
}

const amphoeNode = (locale: Locale, amphoe: Amphoe, province: Province): GraphNode => ({
  '@type': 'AdministrativeArea',
  ...around(locale, 'amphoe', amphoe),
  containedInPlace: {
    '@type': 'AdministrativeArea',
    '@id': provinceId(province),
    ...around(locale, 'province', province),
  },
});

/** A tambon, whose address is its page's, within its amphoe and its province, whose own page names the country. */
export function tambonNode(locale: Locale, place: Place): GraphNode {
  return {
    '@type': 'AdministrativeArea',
    '@id': tambonId(place),
    ...named(locale, 'tambon', place.tambon),
    identifier: place.tambon.code,
    containedInPlace: amphoeNode(locale, place.amphoe, place.province),
  };
}
