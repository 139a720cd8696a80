import type { Locale } from '../../i18n/locale.ts';
import { styleguidePage } from '../../i18n/pages/styleguide.ts';
import type { Specimens } from './specimens.ts';

/** The sections of the style guide in its order: those for which the data has something to show. */
export function styleguideSections(
  locale: Locale,
  specimens: Specimens,
): readonly { readonly name: string; readonly title: string }[] {
  const { sections } = styleguidePage[locale];
  const shown: Readonly<Record<string, unknown>> = shownIn(specimens);
  return Object.entries(sections)
    .filter(([name]) => !(name in shown) || shown[name] !== undefined)
    .map(([name, { title }]) => ({ name, title }));
}

/** The specimens of sections that may be empty; the others are always shown. */
function shownIn(specimens: Specimens) {
  const { honour, journey, office, partners, places, rolls, someStories, targets, whole } =
    specimens;
  return {
    honour,
    copy: places[0],
    qr: places[0],
    office,
    tiles: targets,
    table: someStories[0],
    index: whole,
    story: someStories[0],
    partners,
    map: whole,
    locator: rolls[0],
    units: specimens.across?.[0],
    calendar: whole,
    journey,
    embed: rolls[0],
  };
}
