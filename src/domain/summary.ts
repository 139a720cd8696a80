import type { ProvinceYear, Year } from './model.ts';

/** The counts of a headline; each is printed with its unit. */
export interface Summary {
  /** Tambons. */
  readonly targets: number;
  /** Tambons in a province's announcement. */
  readonly passed: number;
  /** Tambons honoured by the department. */
  readonly excellent: number;
  /** Provinces with at least one announcement of their own. */
  readonly provincesAnnounced: number;
  /** Provinces of the programme: 76, unless `programme.csv` says otherwise for the year. */
  readonly provincesInProgramme: number;
  readonly stories: number;
}

/** Provinces in the programme: all but Bangkok. */
export const PROVINCES_IN_PROGRAMME = 76;

/** Counts what a headline of a year states. */
export function summarise(year: Year): Summary {
  return {
    targets: year.targets.length,
    passed: year.passed.length,
    excellent: year.honours.length,
    provincesAnnounced: new Set(
      year.announcements.flatMap((announcement) =>
        announcement.province ? [announcement.province.code] : [],
      ),
    ).size,
    provincesInProgramme:
      year.facts.find((fact) => fact.key === 'provinces')?.count ?? PROVINCES_IN_PROGRAMME,
    stories: year.stories.length,
  };
}

/** The amphoes of a province's announced list, in the order of their first tambon, each with its tambons. */
export function passedByAmphoe(province: ProvinceYear) {
  const groups = new Map<
    string,
    {
      amphoe: ProvinceYear['passed'][number]['place']['amphoe'];
      passed: ProvinceYear['passed'][number][];
    }
  >();
  for (const passed of province.passed) {
    const group = groups.get(passed.place.amphoe.code);
    if (group) group.passed.push(passed);
    else groups.set(passed.place.amphoe.code, { amphoe: passed.place.amphoe, passed: [passed] });
  }
  return [...groups.values()];
}
