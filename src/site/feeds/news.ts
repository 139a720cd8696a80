import type { Province } from '../../domain/place.ts';
import { storyTexts } from '../content.ts';
import { model } from '../model.ts';
import type { Locale } from '../routes.ts';
import { entriesOf } from './entries.ts';
import type { FeedEntry } from './feed-entry.ts';
import { feedOf, type Feed } from './feed.ts';

/** The news of a language, computed once; each feed takes its part. */
const news = new Map<Locale, Promise<readonly FeedEntry[]>>();

async function read(locale: Locale): Promise<readonly FeedEntry[]> {
  return entriesOf(locale, model, await storyTexts());
}

/** The feed of this site's own model, with the titles of its long stories. */
export async function newsFeed(locale: Locale, province?: Province): Promise<Feed> {
  const entries = news.get(locale) ?? read(locale);
  news.set(locale, entries);
  return feedOf(locale, model, await entries, province);
}
