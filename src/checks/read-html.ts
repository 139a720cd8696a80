/** A start tag of a page, as written; attribute values decoded. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Decodes the character references of HTML; an unknown one stays. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
        hex || decimal
          ? String.fromCodePoint(hex ? parseInt(String(hex), 16) : Number(decimal))
          : (ENTITIES[String(name)] ?? whole),
      )
    : text;

const withoutText = (html: string): string =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Tags already read: most are on every page, and all pages share the same element. */
const known = new Map<string, Element>();
const MOST_KNOWN = 20_000;

function elementOf(tag: string, name: string, rest: string): Element {
  const read = known.get(tag);
  if (read) return read;
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single, bare] of rest.matchAll(ATTRIBUTE))
    attributes[key.toLowerCase()] = decodeEntities(double ?? single ?? bare ?? '');
  const element = { name: name.toLowerCase(), attributes };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(tag, element);
  return element;
}

/**
 * Every start tag of a page, in order. A simple parser, sufficient for pages that Astro wrote and html-validate
 * accepted; the inside of scripts, styles and comments is left out.
 */
export const elementsOf = (html: string): Element[] =>
  Array.from(withoutText(html).matchAll(TAG), ([tag, name = '', rest = '']) =>
    elementOf(tag, name, rest),
  );

/** The visible text of a page, in one line. */
export const textOf = (html: string): string =>
  decodeEntities(withoutText(html).replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
