import type { APIRoute, GetStaticPaths } from 'astro';
import { oembedFiles, type OEmbed } from '../../site/embed/oembed.ts';
import { model } from '../../site/model.ts';

export const getStaticPaths = (() =>
  oembedFiles(model).map(({ path, answer }) => ({
    params: { path: path.replace(/^\/oembed\/|\.json$/g, '') },
    props: { answer },
  }))) satisfies GetStaticPaths;

/** `/oembed/….json`: the oEmbed answer about a page. */
export const GET: APIRoute<{ answer: () => OEmbed }> = ({ props }) =>
  new Response(`${JSON.stringify(props.answer())}\n`);
