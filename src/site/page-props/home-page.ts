import type { Model, Year } from '../../domain/model.ts';
import type { Story } from '../../domain/story.ts';
import { summarise, type Summary } from '../../domain/summary.ts';
import { hasAnnouncements, hasHonours, hasTargets } from '../../domain/year-lists.ts';
import { isSourcedAlone, yearState } from '../../domain/year-state.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { cardFiles } from '../cards/card.ts';
import { type MapProvince, provincesOf } from '../map/map-provinces.ts';
import { registerDataset } from '../metadata/dataset-graph.ts';
import { modified } from '../metadata/modified.ts';
import { siteGraph } from '../metadata/site-graph.ts';
import { routes } from '../routes.ts';
import { yearFigures } from '../sentences/year-sentences.ts';
import { newestFirst } from '../stories/newest-first.ts';
import { calendarOf } from '../programme/year-calendar.ts';
import { type YearLink, yearLinks } from '../years/year-links.ts';
import type { PageFrame } from '../frame/page-frame.ts';

interface HomePage {
  readonly frame: PageFrame;
  readonly summary: Summary;
  /** All provinces, for the map. */
  readonly provinces: readonly MapProvince[];
  /** The provinces of the index below it. */
  readonly index: readonly MapProvince[];
  readonly indexTitle: string;
  readonly indexNote: string | undefined;
  /** Years that have targets, and no announcement yet. A newer year known from its honours alone is not among them. */
  readonly running: readonly Year[];
  /** The maps of all years. */
  readonly maps: readonly YearLink[];
  /** At most three, newest first. */
  readonly stories: readonly Story[];
  /** The years whose steps are shown, oldest first; empty where the year has no calendar. */
  readonly calendarYears: readonly Year[];
}

/** The content of the front page, for the year that it shows. */
export function homePage(locale: Locale, model: Model, year: Year): HomePage {
  const { home: say } = words(locale);
  const provinces = provincesOf(locale, year);
  const index = indexed(provinces, year);
  return {
    frame: homeFrame(locale, model, year),
    summary: summarise(year),
    provinces,
    index,
    indexTitle: year.partial ? say.listedProvinces : say.provinces(index.length),
    indexNote: {
      nothing: undefined,
      'targets-only': say.targetsNote,
      announced: say.provincesNote,
      'honours-only': say.honoursNote,
      partial: say.listedNote,
    }[yearState(year)],
    running: runningAfter(model, year),
    maps: yearLinks(locale, model.years, (shown) => `${routes.year(shown)}#map`),
    stories: newestFirst(year.stories).slice(0, 3),
    calendarYears: calendarOf(year).length > 0 ? yearsFrom(model, year) : [],
  };
}

function homeFrame(locale: Locale, model: Model, year: Year): PageFrame {
  const { home: say, site } = words(locale);
  return {
    locale,
    path: routes.home(),
    title: `${site.programme} · ${site.yearFull(year.fiscalYear)}`,
    description: say.description(year.fiscalYear, yearFigures(locale, year)),
    sample: year.sample,
    fiscalYear: year.fiscalYear,
    asOf: year.asOf,
    modifiedOn: modified.all(),
    card: cardFiles.year(year.fiscalYear),
    graph: [...siteGraph(locale, model), registerDataset(locale, model, false)],
  };
}

/** Where lists are only partly known, the provinces that are in them: nothing is known about the others. */
function indexed(provinces: readonly MapProvince[], year: Year): readonly MapProvince[] {
  const onlyKnown = year.partial || isSourcedAlone(year);
  return provinces.filter(({ province, known }) => province.inProgramme && (known || !onlyKnown));
}

const runningAfter = (model: Model, { fiscalYear }: Year): readonly Year[] =>
  model.years.filter(
    (year) =>
      year.fiscalYear > fiscalYear &&
      hasTargets(year) &&
      !hasHonours(year) &&
      !hasAnnouncements(year),
  );

/** The year, and any later year that is in progress. */
const yearsFrom = (model: Model, year: Year): readonly Year[] =>
  model.years.filter(({ fiscalYear }) => fiscalYear >= year.fiscalYear).reverse();
