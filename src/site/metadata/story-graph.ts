import type { Story } from '../../domain/story.ts';
import { storyPlace } from '../../i18n/place-names.ts';
import { words } from '../../i18n/locale.ts';
import { cardFiles } from '../cards/card.ts';
import { absolute, fileHref, href, routes, type Locale } from '../routes.ts';
import { referOwner, sampleOf, type GraphNode } from './node.ts';
import { provinceId, tambonId } from './place-graph.ts';

/** The displayed facts of a story; `lang` is the language of its text. */
interface StoryFacts {
  readonly title: string;
  readonly summary: string;
  readonly lang: Locale;
  readonly sample: boolean;
}

/** A story as an article, not as news, because it stays useful. */
export function storyNode(locale: Locale, story: Story, shown: StoryFacts): GraphNode {
  const { tambon, province } = story;
  return {
    '@type': 'Article',
    '@id': `${absolute(href(locale, routes.story(story.id)))}#story`,
    headline: shown.title,
    description: shown.summary,
    inLanguage: shown.lang,
    datePublished: story.publishedOn,
    author: { '@type': 'GovernmentOrganization', name: story.ownerOffice },
    publisher: referOwner(),
    about: {
      '@type': 'AdministrativeArea',
      '@id': tambon ? tambonId({ tambon }) : provinceId(province),
      name: storyPlace(locale, story),
    },
    keywords: words(locale).site.programme,
    image: [
      ...(story.image ? [absolute(fileHref(story.image.path))] : []),
      absolute(fileHref(cardFiles.story(story.id))),
    ],
    ...sampleOf(shown.sample, words(locale).site),
  };
}
