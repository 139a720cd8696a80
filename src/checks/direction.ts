/**
 * The one direction a CSV cell travels. A folder of `src/` imports only from itself and from the
 * folders before it; a circle is impossible. ESLint reads its rule from this list.
 */
export const DIRECTION = [
  'domain',
  'markup',
  'problems',
  'thai',
  'prose',
  'gazetteer',
  'search',
  'log',
  'ingest',
  'i18n',
  'reporters',
  'site',
  'components',
  'layouts',
  'pages',
] as const;

/**
 * Ends: they import what they need, and no room imports them. `checks` looks at everything, the
 * commands included; `tools` is what builders use and the product does not; `client` is imported only by
 * the scripts inside `.astro` files.
 */
export const ENDS = ['client', 'cli', 'checks', 'tools'] as const;

/** Rooms whose code also runs in the browser, where there is no `node:`. */
export const BROWSER_TOO = [
  'domain',
  'markup',
  'problems',
  'thai',
  'prose',
  'gazetteer',
  'search',
  'log',
  'ingest',
  'i18n',
  'reporters',
  'client',
] as const;

/** The folders a folder must not import from. */
function forbiddenTo(folder: string): readonly string[] {
  if (folder === 'checks' || folder === 'tools') return [];
  if (folder === 'cli') return ['client', 'checks', 'tools'];
  if (folder === 'client') return ['components', 'layouts', 'pages', 'cli', 'checks', 'tools'];
  return [...DIRECTION.slice((DIRECTION as readonly string[]).indexOf(folder) + 1), ...ENDS];
}

/** A component is given what it shows; the one door to the facts is opened by pages, and by `site/` itself. */
const DUMB = {
  regex: '/site/(?:model|content)\\.ts$',
  message: 'A component is given facts as props: let a page ask the model.',
};

/** The options of `no-restricted-imports` for the files of a folder. */
export function restrictions(folder: string, options: { client?: boolean; node?: boolean } = {}) {
  const forbidden = forbiddenTo(folder).filter((other) => !(options.client && other === 'client'));
  return {
    patterns: [
      ...(folder === 'components' ? [DUMB] : []),
      {
        regex: `^(?:\\.\\.?/)+(?:src/)?(?:${forbidden.join('|')})(?:/|$)`,
        message: `src/${folder} imports only from its left: ${DIRECTION.join(' ← ')}.`,
      },
      ...(options.node
        ? [{ regex: '^node:', message: `src/${folder} also runs in the browser: no node: here.` }]
        : []),
    ],
  };
}
