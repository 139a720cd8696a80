import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import { editions } from '../../../site/editions/register-log.ts';
import { editionsFeed } from '../../../site/feeds/editions-feed.ts';
import { atomText } from '../../../site/feeds/atom.ts';
import { localePaths } from '../../../site/routes.ts';

/** No feed before the first edition. */
export const getStaticPaths = (() =>
  editions.length > 0 ? localePaths() : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(atomText(editionsFeed(props.locale)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
