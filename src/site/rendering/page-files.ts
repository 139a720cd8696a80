import { createHash } from 'node:crypto';
import { basePath } from '../routes.ts';
import { detachedText } from './detached-text.ts';
import { scopesVersion, shortenStyles } from './style-scopes.ts';

/**
 * Files that all pages of a kind share, in place of the bundler's inline content: their styles, and the list of
 * their scripts. Each is named by a hash of its bytes. The pages are rendered by a separate bundle of modules, so
 * the requested files are kept in the process, where the build finds them.
 */
const KEY = Symbol.for('strong-tambon-register.page-files');

/** Text by path below the site. */
export function pageFiles(): Map<string, string> {
  const here = globalThis as { [KEY]?: Map<string, string> };
  return (here[KEY] ??= new Map());
}

/** Files asked for before, by kind and source: a kind of pages asks for the same ones. */
const asked = new Map<string, string>();
let version = scopesVersion();

/**
 * The address of a file that holds these styles, with short names for their scopes; the build writes it when all
 * pages are rendered.
 */
export const styleAddress = (styles: string): string =>
  keptAt('page', 'css', styles, () => shortenStyles(styles));

/**
 * Starts a page's scripts when everything else of it is loaded and painted: earlier they would only slow down the
 * words and their fonts.
 */
const START =
  `addEventListener("load",()=>{` +
  `const start=()=>scripts.forEach((one)=>import(one));` +
  `if(PerformanceObserver.supportedEntryTypes.includes("paint"))` +
  `new PerformanceObserver((_,painted)=>{painted.disconnect();start()}).observe({type:"paint",buffered:true});` +
  `else start()})`;

/** The address of a script that starts these, in their order. */
export function starterAddress(scripts: readonly string[]): string {
  const listed = JSON.stringify(scripts);
  return keptAt('start', 'js', listed, () => `{const scripts=${listed};${START}}`);
}

/** The addresses in the text of a starter. */
export const startedBy = (starter: string): string[] =>
  JSON.parse(/^\{const scripts=(\[[^\]]*\]);/.exec(starter)?.[1] ?? '[]') as string[];

/** Whether a path below the site is that of a starter. */
export const isStarter = (path: string): boolean => /^_astro\/start\.[\w-]{8}\.js$/.test(path);

/** Whether a path below the site is that of a file which pages request here. */
export const isPageFile = (path: string): boolean =>
  /^_astro\/(?:page\.[\w-]{8}\.css|start\.[\w-]{8}\.js)$/.test(path);

function keptAt(kind: string, ending: string, source: string, write: () => string): string {
  if (version !== scopesVersion()) asked.clear();
  version = scopesVersion();
  const known = asked.get(kind + source);
  if (known !== undefined) return known;
  const text = write();
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const path = `_astro/${kind}.${name}.${ending}`;
  pageFiles().set(path, text);
  const address = `${basePath}/${path}`;
  asked.set(detachedText(kind + source), address);
  return address;
}
