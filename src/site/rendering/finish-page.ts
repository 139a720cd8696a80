import type { KnownTag } from './known-tags.ts';
import { starterAddress, styleAddress } from './page-files.ts';
import { readPage, type PageReader } from './read-page.ts';
import { withoutIdleMarks } from './search-marks.ts';
import { SqueezedPage } from './squeeze-page.ts';

/**
 * A rendered page as it is published: its scripts loaded by a starter instead of at once, starter and styles in
 * files that all pages of its kind share, a Content-Security-Policy that allows the site's own files and nothing
 * else, `<` and `>` escaped inside attributes, which Astro leaves as they are, and without the spaces that nobody
 * sees and the marks that no index reads.
 *
 * The page is read once (`readPage`), so that no text can pass for markup, and each of its tags by a parser, once for
 * all pages.
 *
 * @param html a whole document; without `<head>` it comes back as it was
 * @throws when the page holds what no page of ours may: markup that parsers could read in different ways, code or
 *   styles that the bundler did not make, handlers, frames, addresses that run. Data never comes this far; this is
 *   the last door.
 */
export function finishPage(html: string): string {
  const page = new FinishedPage();
  readPage(withoutIdleMarks(html), page);
  return page.html() ?? html;
}

/** The policy of every page: scripts and styles come from files of the site, never from inside the page. */
const POLICY = `<meta http-equiv="content-security-policy" content="${[
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // Pagefind runs as WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join('; ')}">`;

class FinishedPage implements PageReader {
  readonly #page = new SqueezedPage();
  readonly #scripts: string[] = [];
  #hasHead = false;
  #inHead = false;
  /** Where the body ends, as a place in the page. */
  #bodyEnd: number | undefined;
  /** The text of a style so far. */
  #style: string | undefined;
  #inScript = false;

  text(text: string): void {
    if (this.#style !== undefined) this.#style += text;
    else if (!this.#inScript) this.#page.text(text);
  }

  aside(markup: string): void {
    this.#page.aside(markup);
  }

  tag(tag: KnownTag): void {
    if (tag.opens) this.#opened(tag);
    else this.#closed(tag);
  }

  /** Undefined for a page without a head. */
  html(): string | undefined {
    if (!this.#hasHead) return undefined;
    if (this.#scripts.length > 0) {
      const starter = `<script src="${starterAddress(this.#scripts)}" defer></script>`;
      this.#page.insert(this.#bodyEnd, starter);
    }
    return this.#page.html();
  }

  #opened(tag: KnownTag): void {
    const refused = this.#inHead ? tag.refusedInHead : tag.refused;
    if (refused !== undefined) throw new Error(`A page may not hold ${refused}.`);
    const name = tag.name.toLowerCase();
    if (tag.script !== undefined) {
      this.#scripts.push(tag.script);
      this.#inScript = true;
    } else if (name === 'style') this.#style = '';
    else this.#page.tag(tag);
    if (name === 'body') this.#inHead = false;
    if (name !== 'head' || this.#hasHead) return;
    this.#hasHead = this.#inHead = true;
    // Before everything that it applies to.
    this.#page.block(POLICY);
  }

  #closed(tag: KnownTag): void {
    const name = tag.name.toLowerCase();
    if (this.#inScript) this.#inScript = false;
    else if (this.#style !== undefined) {
      this.#page.block(`<link rel="stylesheet" href="${styleAddress(this.#style)}">`);
      this.#style = undefined;
    } else {
      if (name === 'head') this.#inHead = false;
      if (name === 'body') this.#bodyEnd = this.#page.place;
      this.#page.tag(tag);
    }
  }
}
