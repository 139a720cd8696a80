import type { Year } from '../../domain/model.ts';
import { countMilestones } from '../../domain/programme-progress.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { cardFiles } from '../cards/card.ts';
import { listedAnnouncement } from '../metadata/announcement-graph.ts';
import { yearDataset } from '../metadata/dataset-graph.ts';
import { modified } from '../metadata/modified.ts';
import { routes } from '../routes.ts';
import { honoursNote, yearFigures } from '../sentences/year-sentences.ts';
import type { PageFrame } from '../frame/page-frame.ts';

/** The frame of a year's own page. */
export function yearFrame(locale: Locale, year: Year): PageFrame {
  const { site, year: say } = words(locale);
  return {
    ...ofYear(locale, year),
    path: routes.year(year.fiscalYear),
    title: site.yearFull(year.fiscalYear),
    description: say.description(year.fiscalYear, yearFigures(locale, year)),
    crumbs: [{ label: site.year(year.fiscalYear) }],
    modifiedOn: modified.year(year),
    graph: [yearDataset(locale, year)],
  };
}

/** The frame of the page of a year's excellent tambons. */
export function honoursFrame(locale: Locale, year: Year): PageFrame {
  const { honours: say } = words(locale).programme;
  return {
    ...ofYear(locale, year),
    path: routes.honours(year.fiscalYear),
    title: say.title(year.fiscalYear),
    description: say.description(year.fiscalYear, year.honours.length, honoursNote(locale, year)),
    crumbs: belowYear(locale, year, say.crumb),
    modifiedOn: modified.honours(year),
  };
}

/** The frame of the page of a year's progress. */
export function progressFrame(locale: Locale, year: Year): PageFrame {
  const { progress: say } = words(locale).programme;
  const { tambons, targets } = countMilestones(year);
  return {
    ...ofYear(locale, year),
    path: routes.progress(year.fiscalYear),
    title: say.title(year.fiscalYear),
    description: say.description(year.fiscalYear, tambons, targets),
    crumbs: belowYear(locale, year, say.crumb),
    modifiedOn: modified.progress(year.progress),
  };
}

/** The frame of the page of a year's target tambons. A list of targets has no day of its own. */
export function targetsFrame(locale: Locale, year: Year): PageFrame {
  const { targets: say } = words(locale).programme;
  return {
    ...ofYear(locale, year),
    path: routes.targets(year.fiscalYear),
    title: say.title(year.fiscalYear),
    description: say.description(year.fiscalYear, year.targets.length),
    crumbs: belowYear(locale, year, say.crumb),
  };
}

/** The frame of the page of a year's announcements, which shares the card of the site. */
export function announcementsFrame(locale: Locale, year: Year): PageFrame {
  const { announcements: say } = words(locale);
  const name = String(year.fiscalYear);
  return {
    ...ofYear(locale, year),
    card: undefined,
    path: routes.announcementsOf(year.fiscalYear),
    title: say.titleOf(name),
    description: say.descriptionOf(name),
    crumbs: [{ label: say.title, href: routes.announcements() }, { label: say.yearTitle(name) }],
    modifiedOn: modified.announcements([year]),
    graph: year.announcements.map((announcement) =>
      listedAnnouncement(locale, announcement, year.sample),
    ),
  };
}

const ofYear = (locale: Locale, { fiscalYear, sample, asOf }: Year) => ({
  locale,
  sample,
  fiscalYear,
  asOf,
  card: cardFiles.year(fiscalYear),
});

const belowYear = (locale: Locale, { fiscalYear }: Year, label: string) => [
  { label: words(locale).site.year(fiscalYear), href: routes.year(fiscalYear) },
  { label },
];
