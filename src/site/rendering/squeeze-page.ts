import type { KnownTag } from './known-tags.ts';
import { readPage, type PageReader } from './read-page.ts';

/** Block elements: spaces at their edges are never visible. */
const BLOCKS = new Set(
  (
    'address article aside base blockquote body br caption col colgroup dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li link main meta nav noscript ol ' +
    'optgroup option p pre section summary table tbody td template tfoot th thead title tr ul'
  ).split(' '),
);

/** Inline elements that contain lines of their own. */
const BOXES = new Set(['button', 'select']);

/** Inline elements without text. */
const LETTERS = new Set(['audio', 'canvas', 'iframe', 'img', 'input', 'textarea', 'video', 'wbr']);

/** Elements whose text is kept character by character. */
const VERBATIM = new Set(['pre', 'script', 'style', 'textarea']);

/** Text elements inside a drawing. */
const DRAWN_WORDS = new Set(['desc', 'foreignObject', 'text', 'title', 'tspan']);

/** Shapes of a drawing, which have no text; in a drawing alone a tag may close itself. */
const SHAPES = new Set(
  'circle ellipse g image line linearGradient path pattern polygon polyline rect stop svg use'.split(
    ' ',
  ),
);

/**
 * Removes the invisible spaces of a page: those at the edge of a line, all but one where tags between two words have
 * several, and those between the shapes of a drawing. Of several spaces the one outside of links and emphasis stays,
 * so that no link underlines a space. Spaces inside a text stay, because some line breaks are shown. Scopes of
 * styles get short names, and only where a style needs them.
 */
export function squeezePage(html: string): string {
  const page = new SqueezedPage();
  readPage(html, page);
  return page.html();
}

/** A page without its invisible spaces, while it is read. */
export class SqueezedPage implements PageReader {
  readonly #parts: string[] = [];
  /** Indexes in `#parts` of spaces after which nothing visible has followed yet, and the depth of inline elements. */
  #spaces: { readonly at: number; readonly depth: number }[] = [];
  #atEdge = true;
  #depth = 0;
  /** The element whose text is kept character by character. */
  #verbatim: string | undefined;
  /** The depth inside a drawing, and inside its text elements. */
  #drawing = 0;
  #words = 0;
  /** The last tag inside a drawing, where it opens a shape, and its index in `#parts`. */
  #shape: { readonly name: string; readonly at: number } | undefined;

  /** The place of what is read next. */
  get place(): number {
    return this.#parts.length;
  }

  html(): string {
    return this.#parts.join('');
  }

  /** Puts markup at a place read before, or at the end. */
  insert(place: number | undefined, markup: string): void {
    this.#parts.splice(place ?? this.place, 0, markup);
  }

  /** A block element of our own that the page does not hold. */
  block(markup: string): void {
    this.#edge();
    this.#depth = 0;
    this.#parts.push(markup);
  }

  aside(markup: string): void {
    this.#parts.push(markup);
  }

  tag(tag: KnownTag): void {
    const { name, opens } = tag;
    if (this.#verbatim !== undefined) {
      this.#parts.push(tag.text);
      if (opens || name !== this.#verbatim) return;
      if (name === 'pre') this.#edge();
      this.#verbatim = undefined;
    } else if (this.#drawing > 0) this.#drawn(tag);
    else this.#flowing(tag);
  }

  text(text: string): void {
    if (this.#verbatim !== undefined) {
      this.#parts.push(text);
      return;
    }
    if (this.#drawing > 0 && this.#words === 0) {
      if (text.trim() !== '') this.#parts.push(text);
      return;
    }
    let [start, end] = [0, text.length];
    while (start < end && text[start] === ' ') start += 1;
    while (end > start && text[end - 1] === ' ') end -= 1;
    if (start > 0) this.#space();
    if (start === end) return;
    this.#seen();
    this.#parts.push(text.slice(start, end));
    if (end < text.length) this.#space();
  }

  #flowing({ name, opens, text }: KnownTag): void {
    if (BLOCKS.has(name)) {
      this.#edge();
      this.#depth = 0;
    } else if (BOXES.has(name)) {
      if (opens) this.#seen();
      else this.#edge();
      this.#atEdge = opens;
    } else if (name === 'svg' && opens) {
      this.#seen();
      this.#drawing = 1;
      this.#shape = { name, at: this.place };
    } else if (LETTERS.has(name)) this.#seen();
    else this.#depth += opens ? 1 : -1;
    this.#parts.push(text);
    if (opens && VERBATIM.has(name)) this.#verbatim = name;
  }

  /** A tag inside a drawing; a shape without children becomes a self-closing tag. */
  #drawn({ name, opens, text }: KnownTag): void {
    if (name === 'svg') this.#drawing += opens ? 1 : -1;
    const isClosed = text.endsWith('/>');
    if (DRAWN_WORDS.has(name) && !isClosed) {
      this.#words += opens ? 1 : -1;
      if (name !== 'tspan') this.#edge();
    }
    if (this.#drawing === 0) this.#atEdge = false;
    const shape = this.#shape;
    this.#shape = opens && !isClosed && SHAPES.has(name) ? { name, at: this.place } : undefined;
    if (!opens && shape?.name === name && shape.at === this.place - 1)
      this.#parts[shape.at] = `${(this.#parts[shape.at] ?? '').slice(0, -1)}/>`;
    else this.#parts.push(text);
  }

  #space(): void {
    this.#spaces.push({ at: this.#parts.push('') - 1, depth: this.#depth });
  }

  /** The edge of a line: spaces before and after it are not visible. */
  #edge(): void {
    if (this.#spaces.length > 0) this.#spaces = [];
    this.#atEdge = true;
  }

  /** Something visible: of the spaces before it one stays, unless a line begins with them. */
  #seen(): void {
    const [first, ...others] = this.#spaces;
    if (first && !this.#atEdge) {
      const kept = others.reduce((best, edge) => (edge.depth < best.depth ? edge : best), first);
      this.#parts[kept.at] = ' ';
    }
    if (first) this.#spaces = [];
    this.#atEdge = false;
  }
}
