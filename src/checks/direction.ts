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
 * Ends: they import what they need, and no room imports them. `client` is imported only by the scripts inside
 * `.astro` files; `fixtures` only by tests, and by the two ends after it; `checks` looks at everything, the commands
 * included; `tools` serves developers and is no part of the product.
 */
export const ENDS = ['client', 'cli', 'fixtures', 'checks', 'tools'] as const;

/**
 * Folders of `src/` that import nothing from other folders and are imported by none: the server of an offline copy,
 * and the styles.
 */
export const APART = ['offline', 'styles'] as const;

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

/** What each end must not import. */
const FORBIDDEN_TO_ENDS: Readonly<Record<(typeof ENDS)[number], readonly string[]>> = {
  client: ['components', 'layouts', 'pages', 'cli', 'fixtures', 'checks', 'tools'],
  cli: ['client', 'fixtures', 'checks', 'tools'],
  fixtures: ['components', 'layouts', 'pages', 'client', 'checks', 'tools'],
  checks: ['tools'],
  tools: [],
};

/** The folders a folder must not import from. */
function forbiddenTo(folder: string): readonly string[] {
  if ((APART as readonly string[]).includes(folder)) return [...DIRECTION, ...ENDS];
  const end = ENDS.find((name) => name === folder);
  if (end) return FORBIDDEN_TO_ENDS[end];
  return [...DIRECTION.slice((DIRECTION as readonly string[]).indexOf(folder) + 1), ...ENDS];
}

/** A component gets what it shows as props; only pages and `site/` itself import the model. */
const DUMB = {
  regex: '/site/(?:model|content)\\.ts$',
  message: 'A component is given facts as props: let a page ask the model.',
};

/**
 * The options of `no-restricted-imports` for the files of a folder. `also`: an end that these files may import
 * nevertheless, `client` for the scripts of `.astro` files and `fixtures` for tests. `node: false`: no `node:`.
 */
export function restrictions(
  folder: string,
  { also, node = true }: { also?: 'client' | 'fixtures'; node?: boolean } = {},
) {
  const forbidden = forbiddenTo(folder).filter((other) => other !== also);
  const elsewhere = {
    regex: `^(?:\\.\\.?/)+(?:src/)?(?:${forbidden.join('|')})(?:/|$)`,
    message: `src/${folder} imports only from its left: ${DIRECTION.join(' ← ')}.`,
  };
  return {
    patterns: [
      ...(folder === 'components' ? [DUMB] : []),
      ...(forbidden.length > 0 ? [elsewhere] : []),
      ...(node
        ? []
        : [{ regex: '^node:', message: `src/${folder} also runs in the browser: no node: here.` }]),
    ],
  };
}
