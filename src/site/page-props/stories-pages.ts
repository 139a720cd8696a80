import { type Dimension, DIMENSIONS } from '../../domain/assessment.ts';
import type { Model } from '../../domain/model.ts';
import { type Partner, PARTNERS } from '../../domain/progress.ts';
import type { Story } from '../../domain/story.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { routes } from '../routes.ts';
import { inventedIn } from '../sentences/sample-years.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { perItem } from './page-paths.ts';

interface StoriesPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lede: string;
  readonly stories: readonly Story[];
}

/** Each dimension has a page, with or without stories. */
export const perDimension = () => perItem('dimension', DIMENSIONS, (dimension) => dimension);

/** Each partner has a page, with or without stories. */
export const perPartner = () => perItem('partner', PARTNERS, (partner) => partner);

/** The stories of all years that belong to one dimension of sufficiency. */
export function storiesOfDimension(
  locale: Locale,
  model: Model,
  dimension: Dimension,
): StoriesPage {
  const { storyParts: say, terms } = words(locale);
  const name = terms.dimensions[dimension];
  return storiesPage(locale, model, {
    path: routes.storiesOf(dimension),
    title: say.ofDimension(name),
    lede: say.ofDimensionLede(name),
    crumb: terms.dimension(name),
    belongs: (story) => story.dimension === dimension,
  });
}

/** The stories of all years in which one of the partners took part. */
export function storiesWithPartner(locale: Locale, model: Model, partner: Partner): StoriesPage {
  const { storyParts: say, terms } = words(locale);
  const name = terms.partners[partner];
  return storiesPage(locale, model, {
    path: routes.storiesWith(partner),
    title: say.withPartner(name),
    lede: say.withPartnerLede(name),
    crumb: name,
    belongs: (story) => story.partners.includes(partner),
  });
}

interface Subject {
  readonly path: string;
  readonly title: string;
  readonly lede: string;
  readonly crumb: string;
  readonly belongs: (story: Story) => boolean;
}

function storiesPage(
  locale: Locale,
  model: Model,
  { path, title, lede, crumb, belongs }: Subject,
): StoriesPage {
  const { nav } = words(locale).site;
  const years = model.years.filter((year) => year.stories.some(belongs));
  return {
    frame: {
      locale,
      path,
      title,
      description: lede,
      crumbs: [{ label: nav.stories, href: routes.stories() }, { label: crumb }],
      ...inventedIn(years),
    },
    title,
    lede,
    stories: years.flatMap((year) => year.stories.filter(belongs)),
  };
}
