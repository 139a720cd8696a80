import { check } from './th/check.ts';
import { card } from './th/card.ts';
import { cli } from './th/cli.ts';
import { site } from './th/site.ts';
import { announcements } from './th/announcements.ts';
import { corrections } from './th/corrections.ts';
import { notfound } from './th/notfound.ts';
import { openData } from './th/open-data.ts';
import { place } from './th/place.ts';
import { prose } from './th/prose.ts';
import { report } from './th/report.ts';
import { search } from './th/search.ts';
import { stories } from './th/stories.ts';
import { tambon } from './th/tambon.ts';
import { terms } from './th/terms.ts';
import { calendar, home, honour, map, press, print, province, register, year } from './th/year.ts';

/** Every Thai word of the site, by the part of it that says them. Adding a part: one file here and its twin in `en/`. */
export const th = {
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
