import type { APIRoute, GetStaticPaths } from 'astro';
import { model } from '../../site/model.ts';
import { qrFile, qrFiles } from '../../site/qr.ts';
import { absolute, href, routes } from '../../site/routes.ts';

export const getStaticPaths = (() => {
  const at = (file: string, page: string) => ({
    params: { path: file.replace(/^\/qr\/|\.svg$/g, '') },
    props: { page },
  });
  return [
    ...model.provinces
      .filter(({ inProgramme }) => inProgramme)
      .map((province) => at(qrFiles.province(province), routes.province(province))),
    ...[...model.tambons.keys()].map((code) => at(qrFiles.tambon(code), routes.tambon(code))),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: string }> = ({ props }) =>
  new Response(qrFile(absolute(href('th', props.page))));
