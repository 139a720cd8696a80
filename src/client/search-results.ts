import { toArabic } from '../thai/digits.ts';
import { clean } from '../thai/normalise.ts';
import type { Facets, FullText, TextAnswer, TextHit } from './full-text.ts';
import { placeLine, stamp } from './place-line.ts';
import type { PlaceHit } from './places.ts';
import { fill, type SearchWords, wordsOf } from './search-words.ts';

const MOST_PLACES = 2000;
const PLACES_AT_ONCE = 50;
const MOST_PAGES = 20;

/** Parts of the address besides `q`, in the order the address has them. */
export const FACETS = [
  'year',
  'region',
  'province',
  'kind',
  'status',
  'dimension',
  'partner',
] as const;

/**
 * Shows what the address asks for (`?q=บ้านนา&year=2567`), places first, and keeps address and form
 * in step. Attributes as of `search-box`, and `data-pagefind` (folder of the index) and `data-base`.
 * Inside: `[data-search-results]` and a `[role=status]`. The form is the one of the page's `main`.
 */
export class SearchResults extends HTMLElement {
  /** Counts questions, so that a late answer never replaces a newer one. */
  #asked = 0;
  #fullText: Promise<FullText> | undefined;

  connectedCallback() {
    const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
    if (!form) return;
    const go = () => {
      const address = new URL(location.href);
      address.search = '';
      for (const [key, value] of new FormData(form)) {
        if (typeof value === 'string' && value.trim() !== '')
          address.searchParams.set(key, value.trim());
      }
      if (address.href !== location.href) history.pushState(null, '', address);
      void this.#show(form);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      go();
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) go();
    });
    addEventListener('popstate', () => void this.#show(form));
    void this.#show(form);
  }

  async #show(form: HTMLFormElement) {
    const list = this.querySelector<HTMLElement>('[data-search-results]');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!list || !status) return;
    this.#asked += 1;
    const asked = this.#asked;
    const words = wordsOf(this);
    const { query, facets } = readAddress(form);
    document.title = words.titles[query ? 1 : 0].replace('{query}', query);
    list.setAttribute('aria-busy', 'true');
    if (query || Object.keys(facets).length > 0) {
      status.textContent = words.loading;
      const [places, pages] = await Promise.allSettled([
        this.#places(query, facets, words),
        this.#pages(query, facets),
      ]);
      if (asked !== this.#asked) return;
      const placeHits = places.status === 'fulfilled' ? places.value : [];
      const found: TextAnswer =
        pages.status === 'fulfilled' ? pages.value : { hits: [], loose: false };
      const shown = new Set(placeHits.map((hit) => this.#address(hit)));
      const pageHits = found.hits.filter((hit) => !shown.has(hit.url));
      const isNear = (hit: PlaceHit) => hit.why === 'near' || hit.why === 'part';
      const very = placeHits.filter((hit) => !isNear(hit));
      const near = placeHits.filter(isNear);
      const nearFirst = [
        ...this.#placeGroup(words.near, near, words, query),
        ...group(
          found.loose ? words.pagesNear : words.pages,
          pageHits.map((hit) => pageCard(hit, words, form)),
        ),
      ];
      list.replaceChildren(...this.#placeGroup(words.places, very, words, query), ...nearFirst);
      if ([places, pages].some((one) => one.status === 'rejected'))
        status.textContent = words.failed;
      else if (very.length > 0) {
        status.textContent = fill(words.foundPlaces, { count: String(very.length) });
      } else if (pageHits.length > 0 && !found.loose) status.textContent = words.found;
      else if (near.length + pageHits.length > 0) status.textContent = words.foundNear;
      else status.textContent = `${words.nothing} ${words.nothingHelp}`;
    } else {
      list.replaceChildren();
      status.textContent = '';
    }
    list.setAttribute('aria-busy', 'false');
  }

  async #places(query: string, facets: Facets, words: SearchWords): Promise<readonly PlaceHit[]> {
    const { year, region, province, kind, status, dimension, partner } = facets;
    if (dimension || partner || (kind && kind !== 'tambon')) return [];
    const { openPlaces } = await import('./places.ts');
    const places = await openPlaces(this.dataset['texts'] ?? '', words.locale === 'en');
    let hits = query ? await places.find(query, MOST_PLACES) : await places.listed();
    if (year) {
      hits = (await places.inYear(hits, Number(year))).filter((hit) => hit.status !== 'none');
    }
    return hits.filter(
      (hit) =>
        (!status || hit.status === status) &&
        (!province || hit.province.slug === province) &&
        (!region || hit.province.region === region) &&
        (!kind || hit.kind === kind),
    );
  }

  async #pages(query: string, facets: Facets): Promise<TextAnswer> {
    if (facets['status'] || facets['kind'] === 'tambon') return { hits: [], loose: false };
    const { openFullText } = await import('./full-text.ts');
    this.#fullText ??= openFullText({
      pagefind: this.dataset['pagefind'] ?? '',
      vocabulary: `${this.dataset['texts'] ?? ''}words.txt`,
      base: this.dataset['base'] ?? '',
    });
    this.#fullText.catch(() => (this.#fullText = undefined));
    return (await this.#fullText).find(query, facets, MOST_PAGES);
  }

  #address(hit: PlaceHit): string {
    return `${this.dataset['root'] ?? ''}${hit.path}`;
  }

  /** Places under a heading; long lists grow by a button, so that a page stays light. */
  #placeGroup(title: string, hits: readonly PlaceHit[], words: SearchWords, typed: string) {
    const lines = (from: number) =>
      hits.slice(from, from + PLACES_AT_ONCE).map((hit) => this.#placeCard(hit, words, typed));
    const nodes = group(title, lines(0));
    const list = nodes.at(-1);
    if (list && hits.length > PLACES_AT_ONCE) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn';
      button.textContent = words.showMore;
      button.addEventListener('click', () => {
        const from = list.childElementCount;
        list.append(...lines(from));
        list.children[from]?.querySelector('a')?.focus();
        if (list.childElementCount >= hits.length) button.remove();
      });
      nodes.push(button);
    }
    return nodes;
  }

  #placeCard(hit: PlaceHit, words: SearchWords, typed: string): HTMLElement {
    const { name, rest, status } = placeLine(hit, words, typed);
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = this.#address(hit);
    link.append(...name, ...rest);
    line.append(link, status);
    const toProvince = hit.kind !== 'province' && !hit.path.startsWith('/tambon/');
    const notes = [hit.why && words.why[hit.why], toProvince && words.toProvince];
    const note = notes.filter(Boolean).join(' · ');
    if (note) line.append(paragraph(note, 'why'));
    return line;
  }
}

function readAddress(form: HTMLFormElement): { query: string; facets: Facets } {
  const asked = new URLSearchParams(location.search);
  const query = toArabic(clean(asked.get('q') ?? ''));
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (input && input !== document.activeElement) input.value = query;
  const facets: Record<string, string> = {};
  for (const key of FACETS) {
    const value = asked.get(key) ?? '';
    const select = form.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
    if (select) select.value = value;
    if (value) facets[key] = value;
  }
  const details = form.querySelector('details');
  if (details && Object.keys(facets).length > 0) details.open = true;
  return { query, facets };
}

function group(title: string, lines: readonly HTMLElement[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...lines);
  return [heading, list];
}

function paragraph(text: string, name: string): HTMLElement {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = text;
  return made;
}

/** A page or story: what it is, and the words that were found in their sentence. */
function pageCard(hit: TextHit, words: SearchWords, form: HTMLFormElement): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title || hit.url;
  const excerpt = document.createElement('p');
  for (const { text, found } of hit.excerpt) {
    const part = found ? document.createElement('mark') : document.createElement('span');
    part.textContent = text;
    excerpt.append(part);
  }
  line.append(link);
  // The form's own options say a value in the page's language.
  const labels = (['kind', 'province', 'year'] as const).flatMap((facet) => {
    const value = hit.facets[facet]?.[0];
    const option = form.querySelector<HTMLOptionElement>(
      `select[name="${facet}"] option[value="${CSS.escape(value ?? '')}"]`,
    );
    return value && option ? [option.text] : [];
  });
  if (labels.length > 0) {
    const label = document.createElement('span');
    label.className = 'status no';
    label.textContent = labels.join(' · ');
    if (hit.sample) label.append(' ', stamp(words));
    line.append(label);
  }
  line.append(excerpt);
  return line;
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
