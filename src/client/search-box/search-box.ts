import { noNames } from '../../i18n/no-names.ts';
import type { AnswerWords } from './home-answer.ts';
import type { PlaceHit } from '../search/places.ts';
import { placeLine } from '../search/place-line.ts';
import { boxWordsOf, type BoxWords, fill } from '../search/search-words.ts';

const MOST = 8;
/** The most further hits that are counted; beyond that no number is shown. */
const COUNTED = 60;
/** Pixels below the field that some suggestions need above a phone's keyboard. */
const ROOM = 520;

/** What was typed, where, and where and in which words suggestions are shown. */
interface Suggesting {
  readonly words: BoxWords;
  readonly typed: string;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
}

/**
 * Suggests places below a search form that already works without it: a combobox with a list, as the ARIA pattern has
 * it. Attributes: `data-texts` (address of the name lists), `data-root` (base path and language, in front of each
 * page), `data-words` (address of its `BoxWords`), `data-guess` (begin with the words of the address). Inside: an
 * input, a `[role=listbox]` and a `[role=status]`; and, where a tambon is answered in place, a `[data-answer]` (JSON
 * of `AnswerWords`).
 */
class SearchBox extends HTMLElement {
  #active = -1;
  readonly #hits = new WeakMap<HTMLElement, PlaceHit>();
  /** Increases with each question, so that a late answer never replaces a newer one. */
  #asked = 0;

  connectedCallback() {
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    const list = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!input || !list || !this.dataset['words'] || input.getAttribute('role')) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.autocomplete = 'off';
    if (this.dataset['guess'] !== undefined && input.value === '') {
      input.value = addressWords(location.pathname, this.dataset['root'] ?? '');
    }

    input.addEventListener('focus', () => void this.#suggest(input, list), { once: true });
    input.addEventListener('focus', () => this.#makeRoom(input));
    input.addEventListener('input', () => void this.#suggest(input, list));
    input.addEventListener('keydown', (event) => this.#steer(event, input, list));
    // The field was focused before this script ran.
    if (document.activeElement === input) {
      this.#makeRoom(input);
      void this.#suggest(input, list);
    }
    input.addEventListener('blur', () => this.#close(input, list));
    input.form?.addEventListener('submit', () => this.#close(input, list));
    // Before the input loses its focus, so that the list is still there when the click arrives.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) this.#open(option);
    });
  }

  /** Suggestions come below the field: where there is no room for them, as on a phone, the field is scrolled up. */
  #makeRoom(input: HTMLInputElement) {
    const below = innerHeight - input.getBoundingClientRect().bottom;
    if (below < ROOM && !this.closest('dialog')) this.scrollIntoView({ block: 'start' });
  }

  async #suggest(input: HTMLInputElement, list: HTMLElement) {
    this.#asked += 1;
    const asked = this.#asked;
    const typed = input.value;
    const words = await boxWordsOf(this).catch(() => undefined);
    if (asked !== this.#asked) return;
    if (!words) return this.#showFailure(typed, input, list);
    // The finder is larger than this element, and most visitors never search.
    const opening = import('../search/places.ts').then(({ openPlaces }) =>
      openPlaces(this.dataset['texts'] ?? '', words.locale),
    );
    // Where this cannot be fetched, neither can the following module, which shows the failure.
    const soon = await opening
      .then((places) => places.fromFirstLetter(typed, MOST))
      .catch(() => []);
    if (asked !== this.#asked) return;
    if (soon.length > 0) this.#show(soon, { words, typed, input, list });
    const found = await opening
      .then((places) => places.find(typed, COUNTED))
      .catch(() => undefined);
    if (asked !== this.#asked) return;
    if (found) this.#show(found, { words, typed, input, list });
    else this.#showFailure(typed, input, list);
  }

  /** Shows that the names could not be fetched, which differs from not found: the form still works. */
  #showFailure(typed: string, input: HTMLInputElement, list: HTMLElement) {
    const sentence = noNames[document.documentElement.lang === 'en' ? 'en' : 'th'];
    if (typed.trim() === '') return;
    const isOpen = document.activeElement === input;
    list.replaceChildren(notice(sentence));
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    this.#choose(-1, [], input);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = sentence;
  }

  #show(found: readonly PlaceHit[], { words, typed, input, list }: Suggesting) {
    const hits = document.activeElement === input ? found : [];
    // A late answer must not remove the option that was chosen meanwhile.
    const before = [...list.querySelectorAll('[role="option"]')];
    const chosen = list.hidden ? undefined : before[this.#active];
    const kept = chosen instanceof HTMLElement ? chosen.dataset['href'] : undefined;
    const shown = hits.slice(0, MOST);
    const options = shown.map((hit) => this.#option(hit, words, hit.meant ?? typed));
    options.forEach((option, at) => this.#hits.set(option, shown[at] as PlaceHit));
    markNamesakes(shown, options, words.locale);
    if (hits.length > MOST) {
      const more = hits.length < COUNTED ? words.moreCount : words.more;
      options.push(this.#all(input, fill(more, { count: String(hits.length - MOST) })));
    }
    options.forEach((option, at) => {
      option.id = `${list.id}-${at}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
    });
    const meant = hits[0]?.meant;
    const understood = meant === undefined ? [] : [notice(fill(words.meant, { text: meant }))];
    list.replaceChildren(...understood, ...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    this.#choose(
      kept ? options.findIndex((option) => option.dataset['href'] === kept) : -1,
      options,
      input,
    );
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    if (options.length > 0) {
      const countText = fill(words.patterns.announced, { count: String(options.length) });
      status.textContent = [...understood.map((element) => element.textContent), countText].join(
        ' ',
      );
    } else status.textContent = typed.trim() === '' ? '' : words.noSuggestion;
  }

  #option(hit: PlaceHit, words: BoxWords, typed: string): HTMLElement {
    const option = document.createElement('li');
    option.dataset['href'] = `${this.dataset['root'] ?? ''}${hit.path}`;
    const { name, rest, status } = placeLine(hit, words, typed);
    const place = document.createElement('span');
    const bold = document.createElement('b');
    // The comma belongs to the name: for a namesake it is on a separate line or not shown.
    bold.append(...name, ...rest.slice(0, 1));
    place.append(bold, ...rest.slice(1));
    option.append(place, ' ', status);
    return option;
  }

  /** The option that leads to the search page with the same words. */
  #all(input: HTMLInputElement, label: string): HTMLElement {
    const option = document.createElement('li');
    option.className = 'more';
    const address = new URL(input.form?.action ?? '', document.baseURI);
    address.searchParams.set('q', input.value);
    option.dataset['href'] = address.pathname + address.search;
    option.textContent = label;
    return option;
  }

  #steer(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement) {
    if (event.isComposing) return;
    if (list.hidden) {
      if (event.key !== 'ArrowDown' || list.childElementCount === 0) return;
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    }
    const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    const chosen = options[this.#active];
    if (event.key === 'ArrowDown') this.#choose(this.#active + 1, options, input);
    else if (event.key === 'ArrowUp') this.#choose(this.#active - 1, options, input);
    else if (event.key === 'Home' && chosen) this.#choose(0, options, input);
    else if (event.key === 'End' && chosen) this.#choose(options.length - 1, options, input);
    else if (event.key === 'Escape') this.#close(input, list);
    else if (event.key === 'Enter' && chosen) this.#open(chosen);
    else return;
    event.preventDefault();
    // A dialog around the box closes with the next Escape, not with this one.
    event.stopPropagation();
  }

  /** The position before the first and after the last option is the input itself. */
  #choose(at: number, options: readonly HTMLElement[], input: HTMLInputElement) {
    const last = options.length - 1;
    this.#active = at > last ? -1 : at < -1 ? last : at;
    options.forEach((option, place) =>
      option.setAttribute('aria-selected', String(place === this.#active)),
    );
    const chosen = options[this.#active];
    if (!chosen) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  }

  #close(input: HTMLInputElement, list: HTMLElement) {
    this.#asked += 1;
    list.hidden = true;
    this.#active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  #open(option: HTMLElement) {
    const address = option.dataset['href'];
    const hit = this.#hits.get(option);
    const answer = this.querySelector<HTMLElement>('[data-answer]');
    if (answer && hit?.kind === 'tambon' && address) void this.#answer(answer, hit, address);
    else if (address) location.assign(address);
  }

  /** Answers a tambon below the field; its page is one click further. */
  async #answer(answer: HTMLElement, hit: PlaceHit, address: string) {
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    const list = this.querySelector<HTMLElement>('[role="listbox"]');
    const module = await import('./home-answer.ts').catch(() => undefined);
    const words = await boxWordsOf(this).catch(() => undefined);
    if (!module || !words || !input || !list) return location.assign(address);
    const say = JSON.parse(answer.dataset['answer'] ?? '{}') as AnswerWords;
    const card = module.homeAnswer(hit, words, say, address);
    this.#close(input, list);
    answer.replaceChildren(card);
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  }
}

/** A line of the list that cannot be chosen. */
function notice(text: string): HTMLElement {
  const line = document.createElement('li');
  line.className = 'understood';
  line.setAttribute('role', 'presentation');
  line.textContent = text;
  return line;
}

/** Of tambons with the same name only the first shows it, above them all; screen readers hear it in every line. */
function markNamesakes(
  hits: readonly PlaceHit[],
  options: readonly HTMLElement[],
  locale: 'th' | 'en',
) {
  const nameAt = (at: number) => {
    const hit = hits[at];
    return hit?.kind === 'tambon' ? hit.tambon?.[locale] : undefined;
  };
  options.forEach((option, at) => {
    const name = nameAt(at);
    if (name === undefined) return;
    if (nameAt(at - 1) === name) option.classList.add('namesake');
    else if (nameAt(at + 1) === name) option.classList.add('namesake', 'first');
  });
}

/** The words that an address asks for: `/tambon/Ban-Na/` → `Ban Na`. */
function addressWords(path: string, root: string): string {
  try {
    return decodeURIComponent(path.startsWith(root) ? path.slice(root.length) : path)
      .replace(/\.html?$|\b(?:tambon|stories|embed|404)\b|\b25\d\d\b/g, ' ')
      .replace(/[\s/+_-]+/g, ' ')
      .trim();
  } catch {
    return '';
  }
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
