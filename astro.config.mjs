import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { textPages, pageMarkdown } from './src/site/text-pages/compile-pages.ts';
import { keptAddresses } from './src/site/kept-pages/page-hashes.ts';
import { basePath, siteUrl } from './src/site/routes.ts';
import { styleScopes } from './src/site/rendering/style-scopes.ts';

/** The folder of this build, known once Astro has resolved its configuration. */
let outDir = new URL('dist/', import.meta.url);

/** When the data of a page last moved, as its linked data say; by the address of the page. */
const modifiedOn = new Map();

/** A page that asks not to be indexed (every page that shows a sample year does) stays out of the sitemap. */
function isIndexed(address) {
  const path = decodeURIComponent(new URL(address).pathname).slice(basePath.length + 1);
  const html = readFileSync(fileURLToPath(new URL(`${path}index.html`, outDir)), 'utf8');
  // The page itself is the first of its linked data.
  const [, day] = /"@graph":\[\{[^{}]*?"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html) ?? [];
  modifiedOn.set(address, day);
  return !/<meta name="robots" content="[^"]*noindex/.test(html);
}

export default defineConfig({
  site: siteUrl,
  base: basePath || '/',
  // Only tests name another folder than `public`.
  publicDir: process.env.PUBLIC_DIR || 'public',
  // What Astro remembers of the content: two commands at once must not clear it for each other.
  ...(process.env.ASTRO_CACHE_DIR ? { cacheDir: process.env.ASTRO_CACHE_DIR } : {}),
  output: 'static',
  trailingSlash: 'always',
  // A space between two inline elements is content; the default 'jsx' would drop it.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  session: false,
  devToolbar: { enabled: false },
  build: {
    format: 'directory',
    // Waiting for files is a sixth of a build; measured best between 10 and 50.
    concurrency: 20,
  },
  // A highlighter's inline styles would break the policy of the pages.
  markdown: { syntaxHighlight: false },
  vite: {
    resolve: {
      alias: {
        // Its build for browsers asks the document, and the check page reads stories in a worker, which has none.
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    // The check page's worker fetches the readers of workbooks and of stories apart.
    worker: { format: 'es' },
    plugins: [textPages(process.env.CONTENT_DIR || 'content'), styleScopes],
    build: {
      // One style sheet for all pages; what only some need stands in them. No script is inside a page.
      assetsInlineLimit: (file, content) => /\.css$/.test(file) && content.length < 10_000,
      // The numbers of `search/tuning.ts` stand where they are used: the first suggestion waits for no file of them.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } },
    },
  },
  integrations: [
    {
      name: 'out-dir',
      hooks: {
        'astro:config:done': ({ config }) => {
          outDir = config.outDir;
        },
      },
    },
    // The site's own pages only, judged before; stories are never compiled.
    mdx({ processor: pageMarkdown }),
    sitemap({
      filter: isIndexed,
      // Known when the pages have been listed; Astro tells of those alone that it has rendered.
      get customPages() {
        return keptAddresses().map((address) => new URL(address, siteUrl).href);
      },
      serialize: (item) => {
        const lastmod = modifiedOn.get(item.url);
        return lastmod ? { ...item, lastmod } : item;
      },
      i18n: { defaultLocale: 'th', locales: { th: 'th', en: 'en' } },
    }),
  ],
});
