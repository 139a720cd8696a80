import type { Model, TambonHistory } from '../../domain/model.ts';
import type { Office } from '../../domain/programme.ts';
import type { Story } from '../../domain/story.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { cardFiles } from '../cards/card.ts';
import { storyText, type Text } from '../content.ts';
import { isKept } from '../kept-pages/is-kept.ts';
import { storyFacts } from '../kept-pages/story-facts.ts';
import { storyNode } from '../metadata/story-graph.ts';
import { provinceOffices } from '../provinces/province-contact.ts';
import { readingMinutes } from '../stories/reading-time.ts';
import { relatedStories } from '../stories/related-stories.ts';
import { href, routes } from '../routes.ts';
import { type ProseHeading, type ProseNode, proseTree } from '../stories/prose-tree.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { perItem } from './page-paths.ts';

/** The props of the essay of a story, besides the language of its page. */
export interface Essay {
  readonly story: Story;
  readonly sample: boolean;
  readonly title: string;
  readonly summary: string;
  /** The language of the story itself. */
  readonly lang: Locale;
  readonly minutes: number;
  readonly figure: Text['figure'];
  readonly history: TambonHistory | undefined;
  /** Of the province. */
  readonly office: Office | undefined;
  readonly related: readonly Story[];
  /** The headings of a long text, for a list of contents. */
  readonly headings: readonly ProseHeading[];
}

interface StoryPage {
  readonly frame: PageFrame;
  readonly essay: Essay;
  /** Its long text; without one the parts of its row are shown. */
  readonly nodes: readonly ProseNode[] | undefined;
}

const allStories = (model: Model): readonly Story[] =>
  model.years.flatMap(({ stories }) => stories);

/**
 * Each story of all years has a page. The paths to render: those that may be reused from the previous site are left
 * out.
 */
export const storyPaths = (model: Model) =>
  perItem('story', allStories(model), ({ id }) => id).filter(
    ({ props: { locale, story } }) =>
      !isKept(href(locale, routes.story(story.id)), storyFacts(story)),
  );

/** The page of a story: in English where there is an English text, else in Thai in both languages. */
export async function storyPage(locale: Locale, model: Model, story: Story): Promise<StoryPage> {
  const english = locale === 'en' ? await storyText(`${story.id}.en`) : undefined;
  const long = english ?? (await storyText(story.id));
  const tree = long && proseTree(long.prose);
  const essay: Essay = {
    story,
    sample: model.years.some(({ sample, stories }) => sample && stories.includes(story)),
    title: long?.title ?? story.title,
    summary: long?.summary ?? story.summary,
    lang: english ? 'en' : 'th',
    minutes: readingMinutes(long ? [textBelowFront(long)] : partsOfRow(story)),
    figure: long?.figure,
    history: story.tambon && model.tambons.get(story.tambon.code),
    office: provinceOffices(model, story.province).own,
    related: relatedStories(story, allStories(model)),
    headings: tree?.headings.filter(({ depth }) => depth === 2) ?? [],
  };
  return { frame: storyFrame(locale, essay), essay, nodes: tree?.nodes };
}

function storyFrame(locale: Locale, { story, title, summary, sample, lang }: Essay): PageFrame {
  const { nav } = words(locale).site;
  return {
    locale,
    path: routes.story(story.id),
    title,
    description: summary,
    crumbs: [{ label: nav.stories, href: routes.stories() }, { label: title }],
    sample,
    publishedOn: story.publishedOn,
    modifiedOn: story.publishedOn,
    kind: 'article',
    card: cardFiles.story(story.id),
    news: story.province,
    graph: [storyNode(locale, story, { title, summary, sample, lang })],
    code: story.tambon?.code ?? story.amphoe?.code ?? story.province.code,
  };
}

const textBelowFront = ({ prose }: Text): string => prose.text.slice(prose.front.end);

const partsOfRow = (story: Story) => [
  story.background,
  story.process,
  story.successFactors,
  story.results,
  story.lessons,
];
