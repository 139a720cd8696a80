import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../site/routes.ts';
import { boxWords } from '../../site/search/search-words.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** `/search/box-th.json`: the words of every search box. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(boxWords(props.locale)));
