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

export const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
        hex || decimal
          ? String.fromCodePoint(hex ? parseInt(String(hex), 16) : Number(decimal))
          : (ENTITIES[String(name)] ?? whole),
      )
    : text;

const NONE: Element['attributes'] = {};

const withoutText = (html: string): string =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');

/**
 * Every start tag of a page, in order. Enough of a parser for pages that Astro wrote and
 * html-validate has read; what stands inside scripts, styles and comments is left out.
 */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  for (const [, name = '', rest = ''] of withoutText(html).matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi,
  )) {
    if (rest === '') {
      elements.push({ name: name.toLowerCase(), attributes: NONE });
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = '', double, single, bare] of rest.matchAll(
      /([^\s=>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
    ))
      attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '');
    elements.push({ name: name.toLowerCase(), attributes });
  }
  return elements;
}

/** What a reader reads, in one line. */
export const textOf = (html: string): string =>
  decode(withoutText(html).replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
