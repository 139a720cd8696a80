import { basePath } from '../routes.ts';

/** The folder of the bundler's scripts and styles, and of nothing else. */
const BUNDLED = `${basePath}/_astro/`;

/** Scripts that a browser never runs. */
const DATA = /^application\/(?:ld\+)?json(?:\+oembed)?$/;

/** Elements that load other documents into a page, send its reader elsewhere, or make a text of all that follows. */
const FOREIGN = new Set(['base', 'embed', 'frame', 'frameset', 'object', 'plaintext']);

/** A frame may show the site itself. */
const isOwn = (address: string) => address.startsWith(`${basePath}/`) && !/^\/[/\\]/.test(address);

const ADDRESSES = new Set(['action', 'data', 'formaction', 'href', 'poster', 'src', 'xlink:href']);

/** A start tag as a parser reads it: names in lower case, values decoded. */
export interface StartTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The address of a script that the bundler made. */
export const bundledScript = ({ name, attributes: { type, src } }: StartTag): string | undefined =>
  name === 'script' && type === 'module' && src?.startsWith(BUNDLED) ? src : undefined;

/**
 * What no page may hold of a tag: code or styles that the bundler did not make, handlers, frames, addresses that run.
 * Undefined where it holds nothing of that kind.
 */
export function refusalOf(tag: StartTag, inHead: boolean): string | undefined {
  const { name, attributes } = tag;
  const framed = name === 'iframe' && !isOwn(attributes['src'] ?? '');
  if (FOREIGN.has(name) || framed) return `<${name}>`;
  // The bundler's styles are in the head, where no story and no cell can put an element.
  if (name === 'style' && !inHead) return '<style> outside its head';
  const isCode = name === 'script' && !DATA.test(attributes['type'] ?? '');
  if (isCode && bundledScript(tag) === undefined) return 'a script inside the page';
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'http-equiv' && inHead && isOwnRefresh(tag)) continue;
    if (key.startsWith('on') || key === 'style' || key === 'srcdoc' || key === 'http-equiv')
      return `<${name} ${key}>`;
    if (!ADDRESSES.has(key) || isReceipt(tag, key) || isPicture(tag, key)) continue;
    // Browsers ignore control characters and spaces in front of a scheme, and line breaks inside it.
    const scheme = value.replace(/[\p{Cc}\s]/gu, '').slice(0, 20);
    if (/^(?:javascript|vbscript|data):/i.test(scheme)) return `<${name} ${key}="${scheme}">`;
  }
  return undefined;
}

/** The page at a moved address sends its reader on, within this site. */
const isOwnRefresh = ({ attributes }: StartTag): boolean =>
  attributes['http-equiv'] === 'refresh' &&
  isOwn(attributes['content']?.replace(/^0; url=/, '') ?? '');

/** A small JSON file for download: with `download` no browser opens it as a page. */
const isReceipt = ({ name, attributes }: StartTag, key: string): boolean =>
  name === 'a' &&
  key === 'href' &&
  (attributes['download'] ?? '').endsWith('.json') &&
  (attributes['href'] ?? '').startsWith('data:application/json;charset=utf-8,');

/** A picture inside an SVG drawing, where a browser runs nothing. */
const isPicture = ({ name, attributes }: StartTag, key: string): boolean =>
  name === 'image' &&
  key === 'href' &&
  (attributes['href'] ?? '').startsWith('data:image/png;base64,');
