import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../i18n/locale.ts';
import { allDownloads, downloadCsv, downloadFile } from '../../site/open-data/downloads.ts';
import { model } from '../../site/model.ts';

export const getStaticPaths = (() =>
  allDownloads(model, words('th')).map((download) => ({
    params: { file: downloadFile(download) },
    props: { download },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(downloadCsv(props['download'], words('th')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
