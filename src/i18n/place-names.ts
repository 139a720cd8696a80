import type { Place } from '../domain/place.ts';
import type { Story } from '../domain/story.ts';
import { type Locale, words } from './locale.ts';

/**
 * A place in one line. Full: `ตำบลดอยงาม อำเภอพาน จังหวัดเชียงราย`, `Doi Ngam Subdistrict, Phan
 * District, Chiang Rai Province`; short: `ต.ดอยงาม อ.พาน จ.เชียงราย`, `Doi Ngam, Phan, Chiang Rai`.
 */
export function formatPlace(
  locale: Locale,
  { tambon, amphoe, province }: Pick<Place, 'tambon' | 'amphoe' | 'province'>,
  form: 'full' | 'short' = 'full',
): string {
  const { place } = words(locale);
  const say = form === 'full' ? place : place.short;
  return [
    say.tambon(tambon[locale]),
    say.amphoe(amphoe[locale]),
    say.province(province[locale]),
  ].join(place.between);
}

/** A place where its province is said already: `ตำบลดอยงาม อำเภอพาน`. */
export function formatPlaceInProvince(
  locale: Locale,
  { tambon, amphoe }: Pick<Place, 'tambon' | 'amphoe'>,
): string {
  const { place } = words(locale);
  return [place.tambon(tambon[locale]), place.amphoe(amphoe[locale])].join(place.between);
}

/** Where a story comes from: its tambon, or its province as a whole. */
export function storyPlace(locale: Locale, story: Story): string {
  const { place } = words(locale);
  return [
    story.tambon && place.tambon(story.tambon[locale]),
    story.amphoe && place.amphoe(story.amphoe[locale]),
    place.province(story.province[locale]),
  ]
    .filter((name) => name !== undefined)
    .join(place.between);
}
