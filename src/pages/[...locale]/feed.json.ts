import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locale.ts';
import { jsonFeedText } from '../../site/feeds/json-feed.ts';
import { newsFeed } from '../../site/feeds/news.ts';
import { localePaths } from '../../site/routes.ts';

export const getStaticPaths = () => localePaths();

/** `/feed.json`: news about the whole country as JSON Feed. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(jsonFeedText(await newsFeed(props.locale)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
