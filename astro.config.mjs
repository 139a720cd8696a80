import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { textPages, pageMarkdown } from './src/site/text-pages/compile-pages.ts';
import { basePath, siteUrl } from './src/site/routes.ts';
import { styleScopes } from './src/site/rendering/style-scopes.ts';

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
  build: { format: 'directory' },
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
  // The site's own pages only, judged before; stories are never compiled.
  integrations: [mdx({ processor: pageMarkdown })],
});
