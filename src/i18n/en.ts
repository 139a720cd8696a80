import type { Words } from './locale.ts';
import { check } from './en/check.ts';
import { card } from './en/card.ts';
import { cli } from './en/cli.ts';
import { site } from './en/site.ts';
import { announcements } from './en/announcements.ts';
import { corrections } from './en/corrections.ts';
import { notfound } from './en/notfound.ts';
import { openData } from './en/open-data.ts';
import { place } from './en/place.ts';
import { prose } from './en/prose.ts';
import { report } from './en/report.ts';
import { search } from './en/search.ts';
import { stories } from './en/stories.ts';
import { tambon } from './en/tambon.ts';
import { terms } from './en/terms.ts';
import { calendar, home, honour, map, press, print, province, register, year } from './en/year.ts';

/** The English twin of `th.ts`. */
export const en: Words = {
  announcements,
  check,
  card,
  cli,
  corrections,
  notfound,
  openData,
  place,
  prose,
  report,
  search,
  site,
  stories,
  tambon,
  terms,
  calendar,
  home,
  honour,
  map,
  press,
  print,
  province,
  register,
  year,
};
