import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../i18n/locale.ts';
import { allDownloads, downloadFile, downloadJson } from '../../site/open-data/downloads.ts';
import { model } from '../../site/model.ts';

export const getStaticPaths = (() =>
  allDownloads(model, words('th')).map((download) => ({
    params: { file: downloadFile(download) },
    props: { download },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(downloadJson(props['download']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
