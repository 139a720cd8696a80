import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream, type SitemapItemLoose } from 'sitemap';
import { basePath, siteUrl } from '../../site/routes.ts';

/** Entries of one file; search engines read up to 50,000. */
const MOST = 45_000;

/**
 * Writes `sitemap-index.xml` and the files it names: every page that may be indexed, with its twin in the other
 * language and the day its data last moved. A page that asks not to be indexed, as every page with a sample year
 * does, is left out. Writes nothing where no page may be indexed.
 *
 * @param modified that day, by the path of a page without its file name
 */
export async function writeSitemap(
  outDir: string,
  modified: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  if (modified.size === 0) return;
  const addressOf = (path: string) => new URL(`${basePath}/${path}`, siteUrl).href;
  const items = [...modified]
    .map(([path, lastmod]): SitemapItemLoose => {
      const own = path.replace(/^en\//, '');
      const links = [
        { lang: 'th', path: own },
        { lang: 'en', path: `en/${own}` },
      ].filter((link) => modified.has(link.path));
      return {
        url: addressOf(path),
        ...(links.length > 1
          ? { links: links.map(({ lang, path: twin }) => ({ lang, url: addressOf(twin) })) }
          : {}),
        ...(lastmod ? { lastmod } : {}),
      };
    })
    .sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }));
  const index = new SitemapAndIndexStream({
    limit: MOST,
    getSitemapStream: (at) => {
      const name = `sitemap-${at}.xml`;
      const sitemap = new SitemapStream({
        hostname: siteUrl,
        xmlns: { news: false, xhtml: true, image: false, video: false },
      });
      const file = sitemap.pipe(createWriteStream(join(outDir, name)));
      return [addressOf(name), sitemap, file];
    },
  });
  await pipeline(Readable.from(items), index, createWriteStream(join(outDir, 'sitemap-index.xml')));
}

/** Whether a page belongs into the sitemap; the page of an error has no address of its own. */
export const isListed = (path: string, html: string): boolean =>
  path.endsWith('index.html') && !/<meta name="robots" content="[^"]*noindex/.test(html);

/** The day on which the data of a page last moved; the page itself is the first of its linked data. */
export const modifiedOn = (html: string): string | undefined =>
  /"@graph":\[\{[^{}]*?"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1];
