import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Model } from '../../domain/model.ts';
import { basePath, href, LOCALES } from '../../site/routes.ts';
import { FILE_TYPES, FOR_ALL_ORIGINS } from '../file-types.ts';

/** Files with settings for hosts, which are not for readers: no host sends these headers by itself. */
export const HOST_FILES = [
  '_headers',
  '_redirects',
  '.htaccess',
  'hosts/nginx.conf',
  'hosts/Caddyfile',
];

/** Headers of every answer. A page's own policy is in the page, because it differs from page to page. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;
const FRAMED_BY_US = "frame-ancestors 'self'";
const FOREVER = 'public, max-age=31536000, immutable';
/** Revalidated at each request, answered with 304 where nothing changed: a correction shows at once. */
const FRESH = 'public, max-age=0, must-revalidate';

/** Paths by the headers they need, below the site's root. */
const HASHED = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/', '/pagefind/filter/'];
const FRAMED_BY_ALL = ['/embed/', '/en/embed/'];

/** A temporary redirect where an address moved: it may move again. */
const redirectsOf = (model: Model): { readonly from: string; readonly to: string }[] =>
  LOCALES.flatMap((locale) =>
    model.moved.flatMap(({ from, to }) =>
      to === undefined ? [] : [{ from: href(locale, from), to: href(locale, to) }],
    ),
  );

/** Writes the recommended headers, types and redirects for hosts into a built site. */
export function writeHostFiles(folder: string, model: Model): void {
  const redirects = redirectsOf(model);
  const texts = [
    headersText(folder),
    redirectsText(redirects),
    htaccess(redirects),
    nginx(redirects),
    caddy(redirects),
  ];
  for (const [at, path] of HOST_FILES.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${texts[at]}\n`);
  }
}

type Redirects = ReturnType<typeof redirectsOf>;

const at = (path: string) => `${basePath}${path}`;
const lines = (
  headers: Readonly<Record<string, string>>,
  write: (name: string, value: string) => string,
) => Object.entries(headers).map(([name, value]) => write(name, value));

/**
 * Netlify and Cloudflare join the values of several matching rules, and neither has a rule for "all but these": so a
 * header that differs by path is set for each path by name, and no address has it twice.
 */
function headersText(folder: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [at(path), ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n');
  const page = { 'Cache-Control': FRESH, 'Content-Security-Policy': FRAMED_BY_US };
  return [
    rule('/*', ALWAYS),
    ...HASHED.map((path) => rule(`${path}*`, { 'Cache-Control': FOREVER })),
    ...['/', '/en/', '/404.html'].map((path) => rule(path, page)),
    rule('/sw.js', { 'Cache-Control': FRESH }),
    ...placesOf(folder).map((path) =>
      rule(`${path}*`, {
        ...(FRAMED_BY_ALL.includes(path) ? { 'Cache-Control': FRESH } : page),
        ...(FOR_ALL_ORIGINS.includes(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
      }),
    ),
    ...['atom', 'ics', 'ttl', 'jsonld', 'geojson', 'webmanifest', 'csv'].map((ending) =>
      rule(`/*.${ending}`, { 'Content-Type': FILE_TYPES[ending as keyof typeof FILE_TYPES] }),
    ),
  ].join('\n\n');
}

/** The folders of a built site that need rules of their own, those of hashed files left out. */
const placesOf = (folder: string): string[] =>
  ['/', '/en/'].flatMap((above) =>
    existsSync(join(folder, above))
      ? readdirSync(join(folder, above), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => `${above}${name}/`)
          .filter((path) => path !== '/en/' && path !== '/hosts/')
          .filter((path) => !HASHED.some((hashed) => hashed.startsWith(path)))
          .sort()
      : [],
  );

const redirectsText = (redirects: Redirects) =>
  redirects.map(({ from, to }) => `${from} ${to} 302`).join('\n');

function htaccess(redirects: Redirects): string {
  const path = (starts: readonly string[]) => starts.map((start) => at(start)).join('|');
  return [
    'DirectoryIndex index.html',
    'Options -Indexes -MultiViews',
    `ErrorDocument 404 ${at('/404.html')}`,
    '<IfModule mod_mime.c>',
    ...Object.entries(FILE_TYPES).map(
      ([ending, type]) => `  AddType "${type.replace('; charset', ';charset')}" .${ending}`,
    ),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...lines(ALWAYS, (name, value) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${FRESH}"`,
    `  Header set Cache-Control "${FOREVER}" "expr=%{REQUEST_URI} =~ m#^(?:${path(HASHED)})#"`,
    `  Header set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#^(?:${path(FOR_ALL_ORIGINS)})#"`,
    `  Header always set Content-Security-Policy "${FRAMED_BY_US}" "expr=!(%{REQUEST_URI} =~ m#^(?:${path(FRAMED_BY_ALL)})#)"`,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/csv text/calendar text/turtle application/json application/ld+json application/geo+json application/manifest+json application/xml application/atom+xml application/wasm image/svg+xml',
    '</IfModule>',
    '<IfModule mod_alias.c>',
    `  RedirectMatch 404 "^${escapeRegex(basePath)}/(?:_headers|_redirects|hosts/)"`,
    // Most hosts hide these files by themselves, but not all.
    '  RedirectMatch 404 "/\\."',
    ...redirects.map(({ from, to }) => `  RedirectMatch 302 "^${escapeRegex(from)}$" "${to}"`),
    '</IfModule>',
  ].join('\n');
}

const escapeRegex = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A variable that has one value for some paths, and another for all others. */
const nginxMap = (
  name: string,
  paths: readonly string[],
  { value, other }: { readonly value: string; readonly other: string },
) => [
  `map $uri ${name} {`,
  `  default "${other}";`,
  ...paths.map((path) => `  ~^${escapeRegex(at(path))} "${value}";`),
  '}',
];

/** File extensions by media type, without its charset. */
function endingsByType(): ReadonlyMap<string, readonly string[]> {
  const endings = Object.keys(FILE_TYPES) as (keyof typeof FILE_TYPES)[];
  return Map.groupBy(endings, (ending) => FILE_TYPES[ending].replace(/;.*$/, ''));
}

/** A server block to be included; the including configuration sets `root`, the folder of the site. */
function nginx(redirects: Redirects): string {
  const always = [
    ...lines(ALWAYS, (name, value) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $register_cache always;',
    '  add_header Content-Security-Policy $register_frame always;',
    '  add_header Access-Control-Allow-Origin $register_origin always;',
  ];
  const types = endingsByType();
  // Pages match without a rule of their own.
  const packed = [...types.keys()].filter(
    (type) =>
      type !== 'text/html' &&
      Object.values(FILE_TYPES).some((known) => known === `${type}; charset=utf-8`),
  );
  return [
    '# Include this file in the http block, with the site in /srv/register and your own name and certificate.',
    ...nginxMap('$register_cache', HASHED, { value: FOREVER, other: FRESH }),
    ...nginxMap('$register_frame', FRAMED_BY_ALL, { value: '', other: FRAMED_BY_US }),
    ...nginxMap('$register_origin', FOR_ALL_ORIGINS, { value: '*', other: '' }),
    'server {',
    '  listen 8080;',
    `  ${basePath ? `# The site lies in /srv/register${basePath}.\n  ` : ''}root /srv/register;`,
    '  index index.html;',
    `  error_page 404 ${at('/404.html')};`,
    '  charset utf-8;',
    `  charset_types ${packed.join(' ')};`,
    '  types {',
    ...[...types].map(([type, endings]) => `    ${type} ${endings.join(' ')};`),
    '  }',
    '  default_type application/octet-stream;',
    '  # Twins that lie ready (PACK=1) are sent as they are.',
    '  gzip_static on;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${packed.join(' ')} application/wasm;`,
    ...always,
    '  # A year of https only, once it is sure that the name will never be served without:',
    '  # add_header Strict-Transport-Security "max-age=31536000" always;',
    '  location ~ /\\.|^/(?:_headers|_redirects|hosts/) { return 404; }',
    ...redirects.map(({ from, to }) => `  location = ${from} { return 302 ${to}; }`),
    '}',
  ].join('\n');
}

function caddy(redirects: Redirects): string {
  const own = Object.entries(FILE_TYPES).map(
    ([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"`,
  );
  const star = (paths: readonly string[]) => paths.map((path) => at(`${path}*`)).join(' ');
  return [
    '# Your own name in place of :8080 brings a certificate by itself.',
    ':8080 {',
    '\troot * /srv/register',
    '\tencode zstd gzip',
    ...lines(ALWAYS, (name, value) => `\theader ${name} "${value}"`),
    ...own,
    `\t@hashed path ${star(HASHED)}`,
    `\t@fresh not path ${star(HASHED)}`,
    `\theader @hashed Cache-Control "${FOREVER}"`,
    `\theader @fresh Cache-Control "${FRESH}"`,
    `\t@open path ${star(FOR_ALL_ORIGINS)}`,
    '\theader @open Access-Control-Allow-Origin "*"',
    `\t@unframed not path ${star(FRAMED_BY_ALL)}`,
    `\theader @unframed Content-Security-Policy "${FRAMED_BY_US}"`,
    ...redirects.map(({ from, to }) => `\tredir ${from} ${to} 302`),
    '\t@hidden path */.* /_headers /_redirects /hosts/*',
    '\terror @hidden 404',
    '\t# Twins that lie ready (PACK=1) are sent as they are.',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    `\t\trewrite * ${at('/404.html')}`,
    '\t\tfile_server',
    '\t}',
    '}',
  ].join('\n');
}
