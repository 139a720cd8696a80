import type { Words } from './words.ts';
import { check } from './en/check.ts';
import { card } from './en/card.ts';
import { chart } from './en/chart.ts';
import { cli } from './en/cli.ts';
import { site } from './en/site.ts';
import { announcements } from './en/announcements.ts';
import { corrections } from './en/corrections.ts';
import { credit } from './en/credit.ts';
import { frame } from './en/frame.ts';
import { editions } from './en/editions.ts';
import { lead } from './en/lead.ts';
import { lists } from './en/lists.ts';
import { countryMap } from './en/country-map.ts';
import { feeds } from './en/feeds.ts';
import { metadata } from './en/metadata.ts';
import { openData } from './en/open-data.ts';
import { desk } from './en/desk.ts';
import { embed } from './en/embed.ts';
import { owner } from './en/owner.ts';
import { place } from './en/place.ts';
import { press, pressRoom } from './en/press.ts';
import { print } from './en/print.ts';
import { programme } from './en/programme.ts';
import { prose } from './en/prose.ts';
import { prepare } from './en/prepare.ts';
import { report } from './en/report.ts';
import { repository } from './en/repository.ts';
import { search } from './en/search.ts';
import { stories } from './en/stories.ts';
import { storyParts } from './en/story-parts.ts';
import { tambon } from './en/tambon.ts';
import { terms } from './en/terms.ts';
import { verify } from './en/verify.ts';
import { calendar, home, honour, map, province, register, year } from './en/year.ts';

/** The English twin of `th.ts`. */
export const en: Words = {
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
