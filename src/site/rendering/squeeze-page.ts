import { shortenScopes } from './style-scopes.ts';

/** Elements that begin and end lines: spaces at their edges are never seen. */
const BLOCKS = new Set(
  (
    'address article aside base blockquote body br caption col colgroup dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li link main meta nav noscript ol ' +
    'optgroup option p pre section summary table tbody td template tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements that stand in a line as a letter does, and whose inside begins a line of its own. */
const BOXES = new Set(['button', 'select']);

/** Elements that stand in a line as a letter does, and hold nothing that the line shows. */
const LETTERS = new Set(['audio', 'canvas', 'iframe', 'img', 'input', 'textarea', 'video', 'wbr']);

/** Elements whose text is kept sign by sign. */
const VERBATIM = new Set(['pre', 'script', 'style', 'textarea']);

/** Words inside a drawing. */
const DRAWN_WORDS = new Set(['desc', 'foreignObject', 'text', 'title', 'tspan']);

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][^\s/>]*)[^>]*>|<[^>]*>|[^<]+/g;

/**
 * A page without the spaces that nobody sees: those at the edge of a line, all but one where tags between two words
 * have several, and those between the shapes of a drawing. Of several the one outside of links and words set apart
 * stays, so that no link underlines a space. What stands inside a text stays as it is: some line breaks are shown.
 * Scopes of styles are named shortly, and only where a style asks for them.
 *
 * @param html a finished page: no `<` or `>` stands in it but those of its tags, comments and scripts
 */
export function squeezePage(html: string): string {
  const squeezed = new Squeezed();
  for (const [token, slash = '', name] of html.matchAll(TOKEN)) squeezed.take(token, slash, name);
  return squeezed.parts.join('');
}

class Squeezed {
  readonly parts: string[] = [];
  /** Where in `parts` spaces stand that nothing seen has followed yet, and how deep inside elements of a line. */
  #spaces: { readonly at: number; readonly depth: number }[] = [];
  #atEdge = true;
  #depth = 0;
  /** The element whose text is kept sign by sign. */
  #verbatim: string | undefined;
  /** How deep inside a drawing, and inside words of it. */
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

  /** A tag inside a drawing; a shape that holds nothing ends in its own. */
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

  /** The edge of a line: spaces before it are not seen, nor those after it. */
  #edge(): void {
    this.#spaces = [];
    this.#atEdge = true;
  }

  /** Something that is seen: of the spaces before it one stays, unless a line begins with them. */
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
