import { shortenScopes } from './style-scopes.ts';

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

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][^\s/>]*)[^>]*>|<[^>]*>|[^<]+/g;

/**
 * Removes the invisible spaces of a page: those at the edge of a line, all but one where tags between two words have
 * several, and those between the shapes of a drawing. Of several spaces the one outside of links and emphasis stays,
 * so that no link underlines a space. Spaces inside a text stay, because some line breaks are shown. Scopes of
 * styles get short names, and only where a style needs them.
 *
 * @param html a finished page: it has no `<` or `>` other than those of its tags, comments and scripts
 */
export function squeezePage(html: string): string {
  const squeezed = new Squeezed();
  for (const [token, slash = '', name] of html.matchAll(TOKEN)) squeezed.take(token, slash, name);
  return squeezed.parts.join('');
}

class Squeezed {
  readonly parts: string[] = [];
  /** Indexes in `parts` of spaces after which nothing visible has followed yet, and the depth of inline elements. */
  #spaces: { readonly at: number; readonly depth: number }[] = [];
  #atEdge = true;
  #depth = 0;
  /** The element whose text is kept character by character. */
  #verbatim: string | undefined;
  /** The depth inside a drawing, and inside its text elements. */
  #drawing = 0;
  #words = 0;

  take(token: string, slash: string, name: string | undefined): void {
    if (this.#verbatim !== undefined) {
      this.parts.push(name === undefined ? token : shortenScopes(token));
      if (!slash || name !== this.#verbatim) return;
      if (name === 'pre') this.#edge();
      this.#verbatim = undefined;
    } else if (name === undefined && token.startsWith('<')) this.parts.push(token);
    else if (name === undefined) this.#text(token);
    else if (this.#drawing > 0) this.#shape(token, slash === '', name);
    else this.#tag(token, slash === '', name);
  }

  #text(token: string): void {
    if (this.#drawing > 0 && this.#words === 0) {
      if (token.trim() !== '') this.parts.push(token);
      return;
    }
    let [start, end] = [0, token.length];
    while (start < end && token[start] === ' ') start += 1;
    while (end > start && token[end - 1] === ' ') end -= 1;
    if (start > 0) this.#space();
    if (start === end) return;
    this.#seen();
    this.parts.push(token.slice(start, end));
    if (end < token.length) this.#space();
  }

  #tag(token: string, opens: boolean, name: string): void {
    if (BLOCKS.has(name)) {
      this.#edge();
      this.#depth = 0;
    } else if (BOXES.has(name)) {
      if (opens) this.#seen();
      else this.#edge();
      this.#atEdge = opens;
    } else if (name === 'svg') {
      this.#seen();
      this.#drawing = 1;
    } else if (LETTERS.has(name)) this.#seen();
    else this.#depth += opens ? 1 : -1;
    this.parts.push(opens ? shortenScopes(token) : token);
    if (opens && VERBATIM.has(name)) this.#verbatim = name;
  }

  /** A tag inside a drawing; a shape without children becomes a self-closing tag. */
  #shape(token: string, opens: boolean, name: string): void {
    if (name === 'svg') this.#drawing += opens ? 1 : -1;
    if (DRAWN_WORDS.has(name) && !token.endsWith('/>')) {
      this.#words += opens ? 1 : -1;
      if (name !== 'tspan') this.#edge();
    }
    if (this.#drawing === 0) this.#atEdge = false;
    const last = this.parts.at(-1) ?? '';
    const isEmpty =
      !opens &&
      last.startsWith(`<${name}`) &&
      /[\s>]/.test(last.charAt(name.length + 1)) &&
      !last.endsWith('/>');
    if (!isEmpty) this.parts.push(opens ? shortenScopes(token) : token);
    else this.parts[this.parts.length - 1] = `${last.slice(0, -1)}/>`;
  }

  #space(): void {
    this.#spaces.push({ at: this.parts.push('') - 1, depth: this.#depth });
  }

  /** The edge of a line: spaces before and after it are not visible. */
  #edge(): void {
    this.#spaces = [];
    this.#atEdge = true;
  }

  /** Something visible: of the spaces before it one stays, unless a line begins with them. */
  #seen(): void {
    const [first, ...others] = this.#spaces;
    if (first && !this.#atEdge) {
      const kept = others.reduce((best, edge) => (edge.depth < best.depth ? edge : best), first);
      this.parts[kept.at] = ' ';
    }
    if (first) this.#spaces = [];
    this.#atEdge = false;
  }
}
