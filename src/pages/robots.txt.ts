import type { APIRoute } from 'astro';
import { absolute, fileHref } from '../site/routes.ts';

/** `/robots.txt`: the address of the sitemap. */
export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      `Sitemap: ${absolute(fileHref('/sitemap-index.xml'))}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
