import { DIMENSIONS } from '../../domain/assessment.ts';
import type { Year } from '../../domain/model.ts';
import { PARTNERS } from '../../domain/progress.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import type { Chart } from './chart.ts';

/** The stories of all years, by dimension and by partner. */
export function storyCharts(locale: Locale, years: readonly Year[]): readonly Chart[] {
  const { chart: say, stories: named, terms } = words(locale);
  const yearsWithStories = years.filter((year) => year.stories.length > 0);
  const stories = yearsWithStories.flatMap((year) => year.stories);
  if (stories.length === 0) return [];
  const sample = yearsWithStories.some((year) => year.sample);
  const undecided = stories.filter(({ dimension }) => !dimension).length;
  const dimensions = [
    ...DIMENSIONS.map((name) => ({
      label: terms.dimensions[name],
      count: stories.filter(({ dimension }) => dimension === name).length,
    })),
    ...(undecided > 0 ? [{ label: named.otherDimension, count: undecided }] : []),
  ];
  const partners = PARTNERS.map((name) => ({
    label: terms.partners[name],
    count: stories.filter((story) => story.partners.includes(name)).length,
  }));
  const common = {
    unit: say.units.stories,
    kind: 'rows',
    asOf: yearsWithStories[0]?.asOf,
    sample,
  } as const;
  const rows = (list: readonly { label: string; count: number }[], look: 'grain' | 'stitch') => ({
    categories: list.map(({ label }) => ({ label, sample })),
    series: [{ ...say.series.stories, look, values: list.map(({ count }) => count) }],
  });
  return [
    {
      ...common,
      id: 'chart-dimensions',
      file: 'stories/dimensions',
      ...say.dimensions,
      description: say.dimensions.description(stories.length),
      ...rows(dimensions, 'grain'),
      total: true,
    },
    {
      ...common,
      id: 'chart-partners',
      file: 'stories/partners',
      ...say.partners,
      description: say.partners.description(stories.length),
      ...rows(partners, 'stitch'),
    },
  ];
}
