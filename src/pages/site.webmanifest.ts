import type { APIRoute } from 'astro';
import { words } from '../i18n/locale.ts';
import { PALETTE } from '../site/pictures/palette.ts';
import { fileHref, href, routes } from '../site/routes.ts';

/** `/site.webmanifest`: name, colours and icons of the site on a phone. */
export const GET: APIRoute = () => {
  const { site } = words('th');
  const manifest = {
    lang: 'th',
    dir: 'ltr',
    name: site.programme,
    short_name: site.name,
    id: href('th', routes.home()),
    start_url: href('th', routes.home()),
    scope: href('th', routes.home()),
    display: 'browser',
    background_color: PALETTE.cotton,
    theme_color: PALETTE.indigo,
    icons: [
      { src: fileHref('/favicon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...[192, 512].map((size) => ({
        src: fileHref(`/icon-${size}.png`),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose: 'any maskable',
      })),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
