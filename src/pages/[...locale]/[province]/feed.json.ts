import type { APIRoute } from 'astro';
import type { Province } from '../../../domain/place.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { jsonFeedText } from '../../../site/feeds/json-feed.ts';
import { newsFeed } from '../../../site/feeds/news.ts';
import { provinceFeedPaths } from '../../../site/feeds/province-feeds.ts';
import { model } from '../../../site/model.ts';

export const getStaticPaths = () => provinceFeedPaths(model);

/** `/surat-thani/feed.json`: news about a province as JSON Feed. */
export const GET: APIRoute<{ locale: Locale; province: Province }> = async ({ props }) =>
  new Response(jsonFeedText(await newsFeed(props.locale, props.province)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
