import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locale.ts';
import { atomText } from '../../site/feeds/atom.ts';
import { newsFeed } from '../../site/feeds/news.ts';
import { localePaths } from '../../site/routes.ts';

export const getStaticPaths = () => localePaths();

/** `/feed.atom`: news about the whole country as Atom. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(atomText(await newsFeed(props.locale)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
