import { tagAt, type KnownTag } from './known-tags.ts';

/** What a page consists of, in its order. */
export interface PageReader {
  text(text: string): void;
  tag(tag: KnownTag): void;
  /** The document type, or a comment. */
  aside(markup: string): void;
}

/** A comment, or the document type: neither may hold `<` or `>`, which parsers end them by in different ways. */
const ASIDE = /<!--[^<>]*-->|<!doctype html>/iy;

/**
 * Elements whose inside some parsers read as text, some as markup: it must be the same to both. (To a browser with
 * scripts `<noscript>` is text too; it ends at the same place, and without scripts its tags are judged like others.)
 */
const TEXT_ONLY = new Set('iframe noembed noframes script style textarea title xmp'.split(' '));

/**
 * Reads a page. Every `<` of it begins a tag in one of the two forms of `known-tags.ts`, a comment or the document
 * type; so no parser can find another tag, whatever it takes for the inside of a script or a value, and no text can
 * pass for markup. A page that holds any other `<` is refused, not guessed at; only styles and scripts may compare
 * with one.
 */
export function readPage(html: string, reader: PageReader): void {
  let textOnly: string | undefined;
  for (let at = 0; at < html.length;) {
    const start = textOnly === undefined ? html.indexOf('<', at) : endOfText(html, at);
    if (start !== at) reader.text(start === -1 ? html.slice(at) : html.slice(at, start));
    if (start === -1) return;
    const tag = tagAt(html, start);
    const name = tag?.name.toLowerCase();
    if (textOnly !== undefined && (tag?.opens !== false || name !== textOnly))
      throw unclear(`markup inside <${textOnly}>`);
    if (tag) {
      textOnly = tag.opens && name !== undefined && TEXT_ONLY.has(name) ? name : undefined;
      reader.tag(tag);
      at = start + tag.length;
    } else {
      ASIDE.lastIndex = start;
      const [aside] = ASIDE.exec(html) ?? [];
      if (aside === undefined) throw unclear('a < that begins no plain tag');
      reader.aside(aside);
      at = start + aside.length;
    }
  }
}

/** The next `<` that a parser might take for the beginning of markup: no other sign can follow there. */
function endOfText(html: string, from: number): number {
  let start = html.indexOf('<', from);
  while (start !== -1 && !/[a-z/!?]/i.test(html.charAt(start + 1)))
    start = html.indexOf('<', start + 1);
  return start;
}

const unclear = (what: string) => new Error(`A page may not hold ${what}.`);
