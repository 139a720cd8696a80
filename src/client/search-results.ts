import { toArabic } from '../thai/digits.ts';
import { clean } from '../thai/normalise.ts';
import { openPlaceList } from './place-list.ts';
import type { PlaceHit } from './place-names.ts';
import { describePlace, fill, type SearchWords } from './search-words.ts';

const MOST_PLACES = 40;
const MOST_PAGES = 20;

/** The little of Pagefind's browser side that is used here. */
interface Pagefind {
  options(settings: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PageHit> }[] }>;
}
interface PageHit {
  readonly url: string;
  /** HTML: text with `<mark>` round what was found. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

/**
 * Shows what `?q=` asks for, places first. Attributes as of `search-box`, and `data-pagefind`
 * (address of Pagefind's script) and `data-base`. Inside: `[data-search-results]` and a `[role=status]`.
 */
export class SearchResults extends HTMLElement {
  async connectedCallback() {
    const list = this.querySelector<HTMLElement>('[data-search-results]');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!list || !status) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
    const query = toArabic(clean(new URLSearchParams(location.search).get('q') ?? ''));
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (input) input.value = query;
    if (query) {
      document.title = document.title.replace(/^[^–|]+?(?= [–|])/, fill(words.titleFor, { query }));
      status.textContent = words.loading;
      const [places, pages] = await Promise.allSettled([this.#places(query), this.#pages(query)]);
      const placeHits = places.status === 'fulfilled' ? places.value : [];
      const shown = new Set(placeHits.map((hit) => this.#address(hit)));
      const pageHits = (pages.status === 'fulfilled' ? pages.value : [])
        .filter((hit) => !shown.has(hit.url))
        .slice(0, MOST_PAGES);
      list.replaceChildren(
        ...group(
          words.places,
          placeHits.map((hit) => this.#placeLine(hit, words)),
        ),
        ...group(words.pages, pageHits.map(pageLine)),
      );
      const any = placeHits.length + pageHits.length > 0;
      const failed = [places, pages].some((one) => one.status === 'rejected');
      if (failed) status.textContent = words.failed;
      else status.textContent = any ? words.found : `${words.nothing} ${words.nothingHelp}`;
    }
    list.setAttribute('aria-busy', 'false');
  }

  async #places(query: string): Promise<readonly PlaceHit[]> {
    return (await openPlaceList(this.dataset['places'] ?? '')).find(query, MOST_PLACES);
  }

  async #pages(query: string): Promise<readonly PageHit[]> {
    const pagefind = (await import(/* @vite-ignore */ this.dataset['pagefind'] ?? '')) as Pagefind;
    await pagefind.options({ baseUrl: `${this.dataset['base'] ?? ''}/` });
    const { results } = await pagefind.search(query);
    return Promise.all(results.slice(0, MOST_PAGES + MOST_PLACES).map((result) => result.data()));
  }

  #address(hit: PlaceHit): string {
    return `${this.dataset['root'] ?? ''}${hit.path}`;
  }

  #placeLine(hit: PlaceHit, words: SearchWords): HTMLElement {
    const { name, rest, status } = describePlace(hit, words);
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = this.#address(hit);
    link.textContent = rest ? `${name}${words.patterns.between}${rest}` : name;
    line.append(link);
    if (status) {
      const mark = document.createElement('span');
      mark.className = 'of';
      mark.dataset['status'] = hit.status;
      mark.textContent = status;
      line.append(mark);
    }
    return line;
  }
}

function group(title: string, lines: readonly HTMLElement[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...lines);
  return [heading, list];
}

function pageLine(hit: PageHit): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  const excerpt = document.createElement('p');
  excerpt.append(...markedText(hit.excerpt));
  line.append(link, excerpt);
  return line;
}

/** Text and marks of an excerpt; nothing else of its HTML is taken over. */
function markedText(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    if (!(node instanceof Element) || node.tagName !== 'MARK') {
      return document.createTextNode(node.textContent ?? '');
    }
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
