import { type Announcement, hasCopy } from '../../domain/announcement.ts';
import type { Model, ProvinceYear, TambonYear, Year } from '../../domain/model.ts';
import type { Place } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { amphoeTargets } from '../programme/target-register.ts';
import { sampleYearsOf } from '../sentences/sample-years.ts';

/** The first and the last of a list by a measure; both are the same for a single item, undefined for none. */
function extremes<T>(list: readonly T[], measure: (specimen: T) => number): readonly T[] {
  const sorted = [...list].sort((a, b) => measure(a) - measure(b));
  return [...new Set([sorted.at(0), sorted.at(-1)])].filter((specimen) => specimen !== undefined);
}

/** One without a file on this site, else the department's. */
const secondOf = (all: readonly Announcement[]) =>
  all.find((announcement) => !hasCopy(announcement)) ??
  all.find((announcement) => announcement.level === 'department');

/** The province's announcement with a file on this site that has the longest title. */
const longestWithFile = (all: readonly Announcement[]) =>
  extremes(
    all.filter((announcement) => hasCopy(announcement) && announcement.province),
    ({ title = '' }) => title.length,
  ).at(-1);

const letters = ({ tambon, amphoe, province }: Place) =>
  tambon.th.length + amphoe.th.length + province.th.length;

/** How many dated steps a tambon has in a year. */
const stepsOf = ({ progress, passed, honour }: TambonYear) =>
  [progress?.mouDate, progress?.planDate, progress?.agendaDate, passed, honour].filter(Boolean)
    .length;

/**
 * The specimens of the style guide: of each thing in the model the shortest and the longest, and one of each state.
 * Lists are empty, and single things absent, where the data has none.
 */
export function specimensOf(model: Model, gazetteer: Gazetteer) {
  const years = model.years;
  const provinceYears: { year: Year; provinceYear: ProvinceYear }[] = years.flatMap((year) =>
    [...year.provinces.values()].map((provinceYear) => ({ year, provinceYear })),
  );
  const honours = years.flatMap((year) => year.honours.map((honour) => ({ year, honour })));
  const stories = years.flatMap((year) => year.stories);
  const announcements = years.flatMap((year) => year.announcements);
  const passed = years.flatMap((year) => year.passed);
  return {
    years,
    /** The shortest and the longest places. */
    places: extremes(
      [...passed, ...years.flatMap((year) => year.honours)].map(({ place }) => place),
      letters,
    ),
    /** The honour with the longest name. */
    honour: extremes(honours, ({ honour }) => letters(honour.place)).at(-1),
    /** The shortest and the longest announced list. */
    rolls: extremes(
      provinceYears.filter(({ provinceYear }) => provinceYear.passed.length > 0),
      ({ provinceYear }) => provinceYear.passed.length,
    ),
    /** The province with the fewest targets. */
    targets: extremes(
      provinceYears.filter(({ provinceYear }) => provinceYear.targets.length > 0),
      ({ provinceYear }) => provinceYear.targets.length,
    )
      .map((found) => ({ ...found, amphoes: amphoeTargets(found.provinceYear, gazetteer) }))
      .at(0),
    /** A province's announcement with its file, then one in another state. */
    documents: [longestWithFile(announcements), secondOf(announcements)].filter(
      (announcement) => announcement !== undefined,
    ),
    stories: extremes(stories, ({ title, summary }) => title.length + summary.length),
    /** At most six of them, for a table. */
    someStories: stories.slice(0, 6),
    partners: stories.find(({ partners }) => partners.length > 0 && partners.length < 7)?.partners,
    corrections: years.flatMap((year) => year.corrections).slice(0, 3),
    /** The tambon with the most dated steps in one year. */
    journey: extremes(
      [...model.tambons.values()].flatMap((history) => history.years),
      stepsOf,
    ).at(-1),
    /** The years of the province that has the most of them. */
    across: extremes(
      model.provinces.map((province) =>
        years.flatMap((year) => year.provinces.get(province.code) ?? []),
      ),
      (list) => list.filter((provinceYear) => provinceYear.passed.length > 0).length,
    ).at(-1),
    /** The newest complete year, and the newest partial one. */
    whole: years.find((year) => !year.partial && year.passed.length > 0),
    partial: years.find((year) => year.partial),
    office: model.offices.find((office) => office.phone ?? office.email) ?? model.offices[0],
    sampleYears: sampleYearsOf(years),
  };
}

/** The specimens, by what they show. */
export type Specimens = ReturnType<typeof specimensOf>;
