import { Parser } from 'htmlparser2';
import { escapeTagSigns } from '../../markup/html.ts';
import { detachedText } from './detached-text.ts';
import { bundledScript, refusalOf } from './refused-tags.ts';
import { scopesVersion, shortenScopes } from './style-scopes.ts';

/** A tag of a page, read once for all pages. */
export interface KnownTag {
  /** As written: elements of drawings have capital letters. */
  readonly name: string;
  readonly opens: boolean;
  /** As it is published: `<` and `>` escaped inside its attributes, its scopes under their short names. */
  readonly text: string;
  /** Characters in the page. */
  readonly length: number;
  /** What no page may hold of it, in the head and elsewhere. */
  readonly refusedInHead?: string | undefined;
  readonly refused?: string | undefined;
  /** The address of a script of the bundler. */
  readonly script?: string | undefined;
}

const NAME = '[A-Za-z][A-Za-z0-9-]*';
const SPACE = '[\\t\\n\\f\\r ]';
const ATTRIBUTE = `[A-Za-z_][\\w:.-]*(?:="[^"]*"|='[^']*')?`;

/**
 * The only forms of a tag that a page may hold. All parsers find the same end of them: a quote stands only after `=`,
 * and ends at the next of its kind; everything outside of quotes is a name or a space.
 */
const TAG = new RegExp(
  `<(?:(${NAME})(?:${SPACE}+${ATTRIBUTE})*${SPACE}*/?|/(${NAME})${SPACE}*)>`,
  'y',
);

/** Most tags are on thousands of pages. */
const tags = new Map<string, KnownTag>();
const MOST_TAGS = 20_000;
let version = scopesVersion();

/** The tag that begins at a `<`; undefined where none of the permitted form does. */
export function tagAt(html: string, start: number): KnownTag | undefined {
  if (version !== scopesVersion()) {
    tags.clear();
    version = scopesVersion();
  }
  // Where a value holds `>`, this is a beginning of the tag, which is no tag itself and so never known.
  const known = tags.get(html.slice(start, html.indexOf('>', start) + 1));
  if (known) return known;
  TAG.lastIndex = start;
  const [source, opening, closing] = TAG.exec(html) ?? [];
  if (source === undefined) return undefined;
  const tag =
    opening === undefined ? closingTag(source, closing ?? '') : openingTag(source, opening);
  if (tags.size >= MOST_TAGS) tags.clear();
  tags.set(detachedText(source), tag);
  return tag;
}

const closingTag = (source: string, name: string): KnownTag => ({
  name: nameOf(name),
  opens: false,
  text: detachedText(source),
  length: source.length,
});

let attributes: Readonly<Record<string, string>> = {};
const parser = new Parser({ onopentag: (_, found) => void (attributes = found) });

/** A parser reads the attributes of each tag, as it would inside the page. */
function openingTag(source: string, written: string): KnownTag {
  attributes = {};
  parser.parseComplete(source);
  // The parser does not know whether the page is inside a drawing, where `<image>` is no `<img>`.
  const read = { name: written.toLowerCase(), attributes };
  const script = bundledScript(read);
  const refused = refusalOf(read, false);
  return {
    name: nameOf(written),
    opens: true,
    text: detachedText(shortenScopes(`<${escapeTagSigns(source.slice(1, -1))}>`)),
    length: source.length,
    refused,
    // The head may hold more than the body.
    refusedInHead: refused && refusalOf(read, true),
    script: script && detachedText(script),
  };
}

const names = new Map<string, string>();

/** The name of an element, once in memory. */
function nameOf(written: string): string {
  const known = names.get(written) ?? detachedText(written);
  if (names.size < MOST_TAGS) names.set(known, known);
  return known;
}
