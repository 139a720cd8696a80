import { check } from './th/check.ts';
import { card } from './th/card.ts';
import { chart } from './th/chart.ts';
import { cli } from './th/cli.ts';
import { site } from './th/site.ts';
import { announcements } from './th/announcements.ts';
import { corrections } from './th/corrections.ts';
import { credit } from './th/credit.ts';
import { frame } from './th/frame.ts';
import { editions } from './th/editions.ts';
import { lead } from './th/lead.ts';
import { lists } from './th/lists.ts';
import { countryMap } from './th/country-map.ts';
import { feeds } from './th/feeds.ts';
import { metadata } from './th/metadata.ts';
import { openData } from './th/open-data.ts';
import { desk } from './th/desk.ts';
import { embed } from './th/embed.ts';
import { owner } from './th/owner.ts';
import { place } from './th/place.ts';
import { press, pressRoom } from './th/press.ts';
import { print } from './th/print.ts';
import { programme } from './th/programme.ts';
import { prose } from './th/prose.ts';
import { prepare } from './th/prepare.ts';
import { report } from './th/report.ts';
import { repository } from './th/repository.ts';
import { search } from './th/search.ts';
import { stories } from './th/stories.ts';
import { storyParts } from './th/story-parts.ts';
import { tambon } from './th/tambon.ts';
import { terms } from './th/terms.ts';
import { verify } from './th/verify.ts';
import { calendar, home, honour, map, province, register, year } from './th/year.ts';

/**
 * The Thai words of the site that several pages or a script say, by the part of it that says them. Adding a part: one
 * file here and its twin in `en/`. What one page says alone stands in `pages/`, in both languages in one file.
 */
export const th = {
  announcements,
  check,
  card,
  chart,
  cli,
  corrections,
  credit,
  frame,
  editions,
  lead,
  lists,
  countryMap,
  feeds,
  metadata,
  openData,
  desk,
  embed,
  owner,
  place,
  programme,
  prose,
  report,
  repository,
  search,
  site,
  stories,
  storyParts,
  tambon,
  terms,
  verify,
  calendar,
  home,
  honour,
  map,
  prepare,
  press,
  pressRoom,
  print,
  province,
  register,
  year,
};
