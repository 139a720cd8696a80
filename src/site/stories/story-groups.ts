import { DIMENSIONS } from '../../domain/assessment.ts';
import { type Partner, PARTNERS } from '../../domain/progress.ts';
import type { Story } from '../../domain/story.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { href, routes } from '../routes.ts';
import { newestFirst } from './newest-first.ts';

/** What all stories of a list have in common: neither shown nor offered as a choice. */
export type SharedSubject = 'dimension' | 'partner' | 'province';

/** Stories under one heading of a list, newest first. */
export interface StoryGroup {
  /** Id of its heading, for links within the page. */
  readonly id: string;
  /** Empty where the list is of one dimension and needs no headings. */
  readonly title: string;
  readonly stories: readonly Story[];
  /** Full address of a page of its own. */
  readonly to: string | undefined;
}

/** Each story once, by dimension; those without one come last. A dimension without stories is left out. */
export function storyGroups(
  locale: Locale,
  stories: readonly Story[],
  shared: SharedSubject | undefined,
): readonly StoryGroup[] {
  const { stories: say, terms } = words(locale);
  const byDay = newestFirst(stories);
  if (shared === 'dimension') return [{ id: 'all', title: '', stories: byDay, to: undefined }];
  const groups = [
    ...DIMENSIONS.map((dimension) => ({
      id: dimension,
      title: terms.dimension(terms.dimensions[dimension]),
      stories: byDay.filter((story) => story.dimension === dimension),
      to: shared ? undefined : href(locale, routes.storiesOf(dimension)),
    })),
    {
      id: 'other',
      title: say.otherDimension,
      stories: byDay.filter((story) => !story.dimension),
      to: undefined,
    },
  ];
  return groups.filter((group) => group.stories.length > 0);
}

/** The partners that took part in any of these stories, with the number of stories. */
export const partnerCounts = (
  stories: readonly Story[],
): readonly { readonly name: Partner; readonly count: number }[] =>
  PARTNERS.map((name) => ({
    name,
    count: stories.filter((story) => story.partners.includes(name)).length,
  })).filter(({ count }) => count > 0);
