import { DIMENSIONS } from '../../domain/assessment.ts';
import { PARTNERS } from '../../domain/progress.ts';
import type { Story } from '../../domain/story.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { inAlphabet } from '../places/province-choices.ts';
import type { SharedSubject } from './story-groups.ts';

/** A choice above a table, in the form of `components/table/TableTools.astro`. */
export interface TableFilter {
  /** The attribute of a row that it selects by, without `data-`. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** The number of rows that have it; an option without rows is not offered. */
    readonly count: number;
  }[];
}

/** The filters of a table of stories, without what all of them share. */
export function storyFilters(
  locale: Locale,
  stories: readonly Story[],
  shared: SharedSubject | undefined,
): readonly TableFilter[] {
  const { columns } = words(locale).stories;
  const { terms } = words(locale);
  const filters = [
    {
      name: 'dimension',
      label: columns.dimension,
      options: options(stories, named(DIMENSIONS, terms.dimensions), ({ dimension }) =>
        dimension ? [dimension] : [],
      ),
    },
    {
      name: 'partner',
      label: columns.partners,
      options: options(stories, named(PARTNERS, terms.partners), ({ partners }) => partners),
    },
    {
      name: 'province',
      label: columns.province,
      options: options(
        stories,
        new Map(
          inAlphabet(
            locale,
            stories.map(({ province }) => province),
          ).map((province) => [province.slug, province[locale]]),
        ),
        ({ province }) => [province.slug],
      ),
    },
  ];
  return filters.filter(({ name }) => name !== shared);
}

/** The orders that a table of stories offers where it has no header row to click. */
export function storySorts(locale: Locale) {
  const { lists, stories } = words(locale);
  const { columns } = stories;
  return [
    { value: 'title', label: lists.ascending(columns.title) },
    { value: 'place', label: lists.ascending(columns.place) },
    { value: '-day', label: lists.newest(columns.day) },
  ];
}

/** The sorting key of a story's place: province, amphoe and tambon in Thai, in both languages. */
export const storyPlaceKey = ({ province, amphoe, tambon }: Story): string =>
  [province.th, amphoe?.th, tambon?.th].filter(Boolean).join(' ');

const named = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  new Map<string, string>(keys.map((key) => [key, names[key]]));

function options(
  stories: readonly Story[],
  labels: ReadonlyMap<string, string>,
  valuesOf: (story: Story) => readonly string[],
): TableFilter['options'] {
  return [...labels]
    .map(([value, label]) => ({
      value,
      label,
      count: stories.filter((story) => valuesOf(story).includes(value)).length,
    }))
    .filter(({ count }) => count > 0);
}
