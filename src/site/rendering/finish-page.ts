import { Parser } from 'htmlparser2';
import { escapeTagSigns } from '../../markup/html.ts';
import { basePath } from '../routes.ts';
import { starterAddress, styleAddress } from './page-files.ts';
import { squeezePage } from './squeeze-page.ts';
import { shortenStyles } from './style-scopes.ts';

/** The folder of the bundler's scripts and styles, and of nothing else. */
const BUNDLED = `${basePath}/_astro/`;

/** Scripts that a browser never runs. */
const DATA = /^application\/(?:ld\+)?json(?:\+oembed)?$/;

/** Elements that load other documents into a page, or send its reader elsewhere. */
const FOREIGN = new Set(['base', 'embed', 'frame', 'frameset', 'object']);

/** A frame may show the site itself. */
const isOwn = (address: string) => address.startsWith(`${basePath}/`) && !/^\/[/\\]/.test(address);

const ADDRESSES = new Set(['action', 'data', 'formaction', 'href', 'poster', 'src', 'xlink:href']);

/** A range of the source, and its replacement. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A start tag as the parser reads it: names in lower case, values decoded. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inHead: boolean;
}

/**
 * A rendered page as it is published: its scripts loaded by a starter instead of at once, starter and styles in
 * files that all pages of its kind share, a Content-Security-Policy that allows the site's own files and nothing
 * else, `<` and `>` escaped inside attributes, which Astro leaves as they are, and without the spaces that nobody
 * sees.
 *
 * The page is read by a parser, and edited where the parser says, so that no text can pass for markup. Only then are
 * spaces taken out, by tags alone (`squeezePage`): attributes hold no `<` or `>` any more, and texts hold no `<`.
 *
 * @param html a whole document; without `<head>` it comes back as it was
 * @throws when the page holds what no page of ours may: code or styles that the bundler did not make, handlers,
 *   frames, addresses that run. Data never comes this far; this is the last door.
 */
export function finishPage(html: string): string {
  const { edits, scripts, headAt, bodyEnd } = readPage(html);
  if (headAt === undefined) return html;
  const policy = `<meta http-equiv="content-security-policy" content="${POLICY}">`;
  // Before everything that it applies to.
  edits.push({ start: headAt, end: headAt, text: policy });
  if (scripts.length > 0) {
    const text = `<script src="${starterAddress(scripts)}" defer></script>`;
    edits.push({ start: bodyEnd, end: bodyEnd, text });
  }
  return squeezePage(edited(html, edits));
}

/** The facts about a page, and the edits inside its tags. */
function readPage(html: string) {
  const edits: Edit[] = [];
  const scripts: string[] = [];
  let headAt: number | undefined;
  let bodyEnd = html.length;
  let inHead = false;
  let style: { readonly start: number; text: string } | undefined;
  let script: number | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The parser's end index includes the last character of a tag.
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      if (name === 'head') [headAt, inHead] = [end, true];
      if (name === 'body') inHead = false;
      const tag = { name, attributes, inHead };
      refuseForeign(tag);
      if (name === 'style') style = { start, text: '' };
      if (isBundledScript(tag)) {
        scripts.push(attributes['src'] ?? '');
        script = start;
        return;
      }
      const inside = html.slice(start + 1, end - 1);
      if (!/[<>]/.test(inside)) return;
      edits.push({ start: start + 1, end: end - 1, text: escapeTagSigns(inside) });
    },
    ontext(text) {
      if (style) style.text += text;
    },
    onclosetag(name) {
      if (name === 'head') inHead = false;
      if (name === 'body') bodyEnd = parser.startIndex;
      if (style && name === 'style') {
        const link = `<link rel="stylesheet" href="${styleAddress(shortenStyles(style.text))}">`;
        edits.push({ start: style.start, end: parser.endIndex + 1, text: link });
        style = undefined;
      }
      if (name === 'script' && script !== undefined) {
        edits.push({ start: script, end: parser.endIndex + 1, text: '' });
        script = undefined;
      }
    },
  });
  parser.end(html);
  return { edits, scripts, headAt, bodyEnd };
}

const isBundledScript = ({ name, attributes: { type, src } }: Tag): boolean =>
  name === 'script' && type === 'module' && (src?.startsWith(BUNDLED) ?? false);

/** The page at a moved address sends its reader on, within this site. */
const isOwnRefresh = ({ inHead, attributes }: Tag): boolean =>
  inHead &&
  attributes['http-equiv'] === 'refresh' &&
  isOwn(attributes['content']?.replace(/^0; url=/, '') ?? '');

function refuseForeign(tag: Tag): void {
  const { name, attributes, inHead } = tag;
  const refuse = (what: string): never => {
    throw new Error(`A page may not hold ${what}.`);
  };
  const framed = name === 'iframe' && !isOwn(attributes['src'] ?? '');
  if (FOREIGN.has(name) || framed) refuse(`<${name}>`);
  // The bundler's styles are in the head, where no story and no cell can put an element.
  if (name === 'style' && !inHead) refuse('<style> outside its head');
  if (name === 'script' && !isBundledScript(tag) && !DATA.test(attributes['type'] ?? ''))
    refuse('a script inside the page');
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'http-equiv' && isOwnRefresh(tag)) continue;
    if (key.startsWith('on') || key === 'style' || key === 'srcdoc' || key === 'http-equiv')
      refuse(`<${name} ${key}>`);
    if (!ADDRESSES.has(key) || isReceipt(tag, key) || isPicture(tag, key)) continue;
    // Browsers ignore control characters and spaces in front of a scheme, and line breaks inside it.
    const scheme = value.replace(/[\p{Cc}\s]/gu, '').slice(0, 20);
    if (/^(?:javascript|vbscript|data):/i.test(scheme)) refuse(`<${name} ${key}="${scheme}">`);
  }
}

/** A small JSON file for download: with `download` no browser opens it as a page. */
const isReceipt = ({ name, attributes }: Tag, key: string): boolean =>
  name === 'a' &&
  key === 'href' &&
  (attributes['download'] ?? '').endsWith('.json') &&
  (attributes['href'] ?? '').startsWith('data:application/json;charset=utf-8,');

/** A picture inside an SVG drawing, where a browser runs nothing. */
const isPicture = ({ name, attributes }: Tag, key: string): boolean =>
  name === 'image' &&
  key === 'href' &&
  (attributes['href'] ?? '').startsWith('data:image/png;base64,');

/** The policy of every page: scripts and styles come from files of the site, never from inside the page. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // Pagefind runs as WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join('; ');

function edited(html: string, edits: readonly Edit[]): string {
  let page = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    page += html.slice(at, start) + text;
    at = end;
  }
  return page + html.slice(at);
}
