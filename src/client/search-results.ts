import type { Facets, FullText, TextAnswer } from './full-text.ts';
import { namedPages } from './own-pages.ts';
import type { PlaceHit } from './places.ts';
import { cardGroup, pageCard, paragraph, placeCard } from './result-cards.ts';
import { fillForm, readAddress, type Wanted, writeAddress } from './search-address.ts';
import { orderResults, type ResultGroup } from './search-order.ts';
import { fill, type SearchWords, wordsOf } from './search-words.ts';

const MOST_PLACES = 2000;
const PLACES_AT_ONCE = 50;
const MOST_PAGES = 20;
const PAGES_AT_ONCE = 10;
const NO_PAGES: TextAnswer = { hits: [], apart: 0, missing: false };

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
      const address = writeAddress(location.href, new FormData(form));
      if (address !== location.href) history.pushState(null, '', address);
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
    const wanted = readAddress(location.href);
    const { query, facets } = wanted;
    fillForm(form, wanted);
    document.title = words.titles[query ? 1 : 0].replace('{query}', query);
    list.setAttribute('aria-busy', 'true');
    if (query || Object.keys(facets).length > 0) {
      status.textContent = words.loading;
      const [places, pages] = await Promise.allSettled([
        this.#places(wanted, words),
        this.#pages(query, facets, words),
      ]);
      if (asked !== this.#asked) return;
      const texts = pages.status === 'fulfilled' ? pages.value : NO_PAGES;
      const named = Object.keys(facets).length > 0 ? [] : namedPages(menu(), query);
      const isNamed = (url: string) => named.some((one) => one.url === url);
      const groups: ResultGroup[] = orderResults(
        places.status === 'fulfilled' ? places.value : [],
        { ...texts, hits: texts.hits.filter(({ url }) => !isNamed(url)) },
        (hit) => this.#address(hit),
        query,
      );
      if (named.length > 0) {
        const known = named.map((one) => texts.hits.find(({ url }) => url === one.url) ?? one);
        const [first] = groups;
        if (first?.title === 'pages') groups[0] = { ...first, pages: [...known, ...first.pages] };
        else groups.unshift({ title: 'pages', pages: known });
      }
      const meant = places.status === 'fulfilled' ? places.value[0]?.meant : undefined;
      const understood =
        meant === undefined ? [] : [paragraph(fill(words.meant, { text: meant }), 'understood')];
      list.replaceChildren(
        ...understood,
        ...groups.flatMap((one) => this.#group(one, words, meant ?? query, form)),
      );
      const isBroken = places.status === 'rejected' || pages.status === 'rejected';
      const said = isBroken ? words.failed : summaryOf(groups, words);
      status.textContent = [...understood.map((one) => one.textContent), said].join(' ');
    } else {
      list.replaceChildren();
      status.textContent = '';
    }
    list.setAttribute('aria-busy', 'false');
  }

  async #places({ query, facets }: Wanted, words: SearchWords): Promise<readonly PlaceHit[]> {
    const { year, region, province, kind, status, dimension, partner } = facets;
    if (dimension || partner || (kind && kind !== 'tambon')) return [];
    const { openPlaces } = await import('./places.ts');
    const places = await openPlaces(this.dataset['texts'] ?? '', words.locale);
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

  async #pages(query: string, facets: Facets, words: SearchWords): Promise<TextAnswer> {
    if (facets['status'] || facets['kind'] === 'tambon') return NO_PAGES;
    const { openFullText } = await import('./full-text.ts');
    const texts = words.locale === 'en' ? ['words.txt', 'words.en.txt'] : ['words.txt'];
    this.#fullText ??= openFullText({
      pagefind: this.dataset['pagefind'] ?? '',
      vocabularies: texts.map((name) => `${this.dataset['texts'] ?? ''}${name}`),
      base: this.dataset['base'] ?? '',
    });
    this.#fullText.catch(() => (this.#fullText = undefined));
    return (await this.#fullText).find(query, facets, MOST_PAGES);
  }

  #address(hit: PlaceHit): string {
    return `${this.dataset['root'] ?? ''}${hit.path}`;
  }

  #group(group: ResultGroup, words: SearchWords, typed: string, form: HTMLFormElement) {
    const title = words[group.title];
    // The form's own options say a value in the page's language.
    const label = (facet: string, value: string) =>
      form.querySelector<HTMLOptionElement>(
        `select[name="${facet}"] option[value="${CSS.escape(value)}"]`,
      )?.text;
    return 'places' in group
      ? cardGroup(
          title,
          group.places,
          PLACES_AT_ONCE,
          (hit) => placeCard(hit, this.#address(hit), words, typed),
          words.showMore,
        )
      : cardGroup(
          title,
          group.pages,
          PAGES_AT_ONCE,
          (hit) => pageCard(hit, words, label),
          words.showMore,
        );
  }
}

/** The pages the site's own menu names, at the foot of every page. */
const menu = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('#menu a:not([hreflang], [aria-current])')].map(
    (link) => ({ name: link.textContent, url: link.pathname }),
  );

/** What is said aloud of the results; loose ones are not counted, for their number says nothing. */
function summaryOf(groups: readonly ResultGroup[], words: SearchWords): string {
  const places = groups.find((one) => one.title === 'places');
  if (places && 'places' in places)
    return fill(words.foundPlaces, { count: String(places.places.length) });
  if (groups.some((one) => one.title === 'pages')) return words.found;
  return groups.length > 0 ? words.foundNear : `${words.nothing} ${words.nothingHelp}`;
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
