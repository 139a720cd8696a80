import type { Province } from '../../domain/place.ts';
import { type Topic, topicsIn } from '../../search/query/synonyms.ts';
import {
  A_TOPIC,
  HALF_SAID,
  IN_A_TITLE,
  LIKE_LETTERS,
  MOST_TOPICS,
  MOST_WORDS_OF_TOPIC,
  MOSTLY_A_SYNONYM,
  STORIES_OF_A_TOPIC,
  TYPED_WORD,
} from '../../search/tuning.ts';
import type { Facets, TextAnswer, TextHit } from './full-text.ts';

/** Searches the full text for words, within further facets. */
export type Find = (text: string, also?: Facets) => Promise<TextAnswer>;

/** Stories about the topics of a query, the best first. */
export interface TopicHits {
  readonly hits: readonly TextHit[];
  /** The topics are most of the query, and the first story is about all of them. */
  readonly isWhole: boolean;
}

/** A story that has words of a topic. */
interface StoryOnTopic {
  readonly hit: TextHit;
  /** How often it has words of the topic; typed words weigh more (`TYPED_WORD`). */
  times: number;
  isTitled: boolean;
}

/**
 * Finds stories about the topics of a query, whichever words they use. A story ranks higher the more often
 * it has words of a topic and when its title has one; a rare topic weighs more than a common one. `best` is
 * the result by letters: pages in it get a bonus.
 */
export async function findTopics(
  text: string,
  find: Find,
  best: TextAnswer,
  province?: Province,
): Promise<TopicHits | undefined> {
  const { topics, share } = topicsIn(text);
  if (topics.length === 0 || topics.length > MOST_TOPICS || share < A_TOPIC) return undefined;
  const where = { kind: 'story', ...(province ? { province: province.slug } : {}) };
  const known = new Map<string, { hit: TextHit; points: number; topics: number }>();
  for (const topic of topics) {
    const stories = await storiesOnTopic(topic, text, (word) => find(word, where));
    const rarity = Math.log1p(STORIES_OF_A_TOPIC / Math.max(1, stories.length));
    for (const { hit, times, isTitled } of stories) {
      const before = known.get(hit.url) ?? { hit, points: 0, topics: 0 };
      const often = times / (times + HALF_SAID) + (isTitled ? IN_A_TITLE : 0);
      const points = before.points + rarity * often;
      known.set(hit.url, { hit, points, topics: before.topics + 1 });
    }
  }
  const likeness = new Map(best.hits.map(({ url }, at) => [url, LIKE_LETTERS / (1 + at)]));
  const total = ({ hit, points }: { hit: TextHit; points: number }) =>
    points + (likeness.get(hit.url) ?? 0);
  const sorted = [...known.values()].sort((a, b) => total(b) - total(a));
  const isWhole = share >= MOSTLY_A_SYNONYM && sorted[0]?.topics === topics.length;
  return { hits: sorted.map(({ hit }) => hit), isWhole };
}

/** The stories that have a word of the topic. */
async function storiesOnTopic(
  { words }: Topic,
  text: string,
  find: (word: string) => Promise<TextAnswer>,
): Promise<StoryOnTopic[]> {
  const stories = new Map<string, StoryOnTopic>();
  for (const word of words.slice(0, MOST_WORDS_OF_TOPIC)) {
    const { hits, apart, missing } = await find(word);
    if (apart > 0 || missing) continue;
    const weight = text.toLowerCase().includes(word) ? TYPED_WORD : 1;
    for (const hit of hits.filter(({ verbatim }) => verbatim)) {
      const story = stories.get(hit.url) ?? { hit, times: 0, isTitled: false };
      story.times += hit.times * weight;
      story.isTitled ||= hit.title.toLowerCase().includes(word);
      stories.set(hit.url, story);
    }
  }
  return [...stories.values()];
}
