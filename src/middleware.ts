import { defineMiddleware } from 'astro:middleware';
import { finishPage } from './site/rendering/finish-page.ts';
import { countPage } from './site/rendering/rendered-pages.ts';

/** Finishes each page of a build; on the development server, styles and scripts stay as Vite serves them. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (import.meta.env.DEV || !type.startsWith('text/html')) return response;
  countPage();
  return new Response(finishPage(await response.text()), response);
});
