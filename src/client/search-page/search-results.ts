import type { SearchOutcome } from '../search/ask-search.ts';
import { answerCard } from './answer-card.ts';
import type { FullText } from '../search/full-text.ts';
import { partsRead, readingChips } from './reading-chips.ts';
import { cardGroup, isOnProvincePage, pageCard, paragraph, placeCard } from './result-cards.ts';
import { fillForm, readAddress, withoutReading, writeAddress } from '../search/search-address.ts';
import type { ResultGroup } from '../search/search-order.ts';
import type { SearchSources } from '../search/search-sources.ts';
import { fill, type SearchWords, wordsOf } from '../search/search-words.ts';

/** Class of the site's style sheet: for screen readers only. */
const HIDDEN = 'vh';
const PLACES_AT_ONCE = 50;
const PAGES_AT_ONCE = 10;

/** What was asked, and the places on the page that its outcome is written into. */
interface Drawing {
  readonly query: string;
  readonly words: SearchWords;
  readonly form: HTMLFormElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

/**
 * Shows what the address asks for (`?q=บ้านนา&year=2567`): its reading, the answer where there is one, places and
 * pages; and keeps address and form the same. Attributes as of `search-box`, and `data-pagefind` (folder of the
 * index) and `data-base`. Inside: `[data-search-results]`, a `[data-search-reading]` and a `[role=status]`. The form
 * is the one of the page's `main`.
 */
export class SearchResults extends HTMLElement {
  /** Increases with each question, so that a late answer never replaces a newer one. */
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
    // The other elements of the page must be set up first.
    setTimeout(() => void this.#show(form));
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
      // Larger than this element, and the page may be opened without a query.
      const { askSearch } = await import('../search/ask-search.ts');
      const outcome = await askSearch(wanted, this.#sources(words));
      if (asked !== this.#asked) return;
      this.#draw(outcome, { query, words, form, list, status });
    } else {
      list.replaceChildren();
      this.#drawReading([]);
      status.textContent = '';
    }
    list.setAttribute('aria-busy', 'false');
  }

  #draw(outcome: SearchOutcome, { query, words, form, list, status }: Drawing) {
    const { groups, answer, meant } = outcome;
    const parts = partsRead(outcome, words);
    this.#drawReading(
      readingChips(parts, words, (kind) => {
        history.pushState(null, '', withoutReading(location.href, kind));
        void this.#show(form).then(() => this.#focusChips());
      }),
    );
    const understood =
      meant === undefined ? [] : [paragraph(fill(words.meant, { text: meant }), 'understood')];
    const answered = answer ? [answerCard(answer, words, this.dataset['root'] ?? '')] : [];
    list.replaceChildren(
      ...understood,
      ...answered,
      ...groups.flatMap((group) => this.#group(group, words, meant ?? query, form)),
    );
    const summary = outcome.isBroken ? words.failed : summaryOf(outcome, query, words);
    const read =
      parts.length > 0
        ? fill(words.readAs, { parts: parts.map((part) => part.text).join(' · ') })
        : '';
    // The buttons show the reading; only screen readers get it once more as text.
    const hiddenText = document.createElement('span');
    hiddenText.className = HIDDEN;
    hiddenText.textContent = `${read} `;
    status.replaceChildren(
      ...(read ? [hiddenText] : []),
      [...understood.map((line) => line.textContent), summary].join(' '),
    );
  }

  #drawReading(chips: readonly HTMLElement[]) {
    const reading = this.querySelector<HTMLElement>('[data-search-reading]');
    reading?.replaceChildren(...chips);
    if (reading) reading.hidden = chips.length === 0;
  }

  /** After a chip was removed: focuses the next chip, else the results. */
  #focusChips() {
    const chip = this.querySelector<HTMLElement>('[data-search-reading] button');
    const results = this.querySelector<HTMLElement>('[data-search-results]');
    if (chip) return chip.focus();
    results?.setAttribute('tabindex', '-1');
    results?.focus();
  }

  #sources(words: SearchWords): SearchSources {
    return {
      words,
      menu,
      places: async () => {
        const { openPlaces } = await import('../search/places.ts');
        return openPlaces(this.dataset['texts'] ?? '', words.locale);
      },
      fullText: () => this.#openFullText(words),
      href: (path) => `${this.dataset['root'] ?? ''}${path}`,
      dayText: (day) => dayText(day, words.locale),
    };
  }

  async #openFullText(words: SearchWords): Promise<FullText> {
    const { openFullText } = await import('../search/full-text.ts');
    const texts = words.locale === 'en' ? ['words.txt', 'words.en.txt'] : ['words.txt'];
    this.#fullText ??= openFullText({
      pagefind: this.dataset['pagefind'] ?? '',
      vocabularies: texts.map((name) => `${this.dataset['texts'] ?? ''}${name}`),
      base: this.dataset['base'] ?? '',
    });
    this.#fullText.catch(() => (this.#fullText = undefined));
    return this.#fullText;
  }

  #group(group: ResultGroup, words: SearchWords, typed: string, form: HTMLFormElement) {
    // The form's own options have the text of a value in the page's language.
    const label = (facet: string, value: string) =>
      form.querySelector<HTMLOptionElement>(
        `select[name="${facet}"] option[value="${CSS.escape(value)}"]`,
      )?.text;
    const heading = {
      title: words[group.title],
      showMore: words.showMore,
      isFolded: group.isFolded ?? false,
    };
    if ('pages' in group)
      return cardGroup(heading, group.pages, PAGES_AT_ONCE, (hit) => pageCard(hit, words, label));
    const note = group.places.some(isOnProvincePage) ? words.toProvince : undefined;
    return cardGroup({ ...heading, note }, group.places, PLACES_AT_ONCE, (hit) =>
      placeCard(hit, `${this.dataset['root'] ?? ''}${hit.path}`, words, typed),
    );
  }
}

/** The pages of the site's menu, at the head and the foot of every page. */
const menu = () =>
  [
    ...document.querySelectorAll<HTMLAnchorElement>(
      ':is(#menu, #foot) a[href^="/"]:not([aria-current])',
    ),
  ].map((link) => ({ name: link.textContent, url: link.pathname }));

/** `28 สิงหาคม 2567`, `28 August 2024`, as the pages print it. */
function dayText(day: string, locale: 'th' | 'en'): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const language = locale === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB';
  const parts = new Intl.DateTimeFormat(language, options).formatToParts(new Date(`${day}T00:00Z`));
  const part = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')}`;
}

/** The summary for screen readers; loose results are not counted, because their number means nothing. */
function summaryOf({ groups, answer }: SearchOutcome, query: string, words: SearchWords): string {
  if (answer) return words.found;
  const [first] = groups;
  if (first?.title === 'places')
    return fill(words.foundPlaces, { count: String(first.places.length) });
  if (groups.some(({ title }) => title === 'pages' || title === 'places')) return words.found;
  const absent = fill(words.absent, { query });
  return groups.length > 0 ? `${absent} ${words.foundNear}` : `${absent} ${words.nothingHelp}`;
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
