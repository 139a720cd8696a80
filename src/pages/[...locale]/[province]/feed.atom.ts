import type { APIRoute } from 'astro';
import type { Province } from '../../../domain/place.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { atomText } from '../../../site/feeds/atom.ts';
import { newsFeed } from '../../../site/feeds/news.ts';
import { provinceFeedPaths } from '../../../site/feeds/province-feeds.ts';
import { model } from '../../../site/model.ts';

export const getStaticPaths = () => provinceFeedPaths(model);

/** `/surat-thani/feed.atom`: news about a province as Atom. */
export const GET: APIRoute<{ locale: Locale; province: Province }> = async ({ props }) =>
  new Response(atomText(await newsFeed(props.locale, props.province)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
