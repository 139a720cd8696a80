import { openPlaceList } from './place-list.ts';
import type { PlaceHit } from './place-names.ts';
import { describePlace, fill, type SearchWords } from './search-words.ts';

const MOST = 8;

/**
 * Suggests places below a search form that already works without it. Attributes: `data-places`
 * (address of the name list), `data-root` (base path and language, in front of each page),
 * `data-words` (JSON of `SearchWords`). Inside: an input, a `[role=listbox]` and a `[role=status]`.
 */
export class SearchBox extends HTMLElement {
  #active = -1;

  connectedCallback() {
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!input || !list || !this.dataset['words']) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.autocomplete = 'off';

    input.addEventListener('focus', () => void this.#suggest(input, list), { once: true });
    input.addEventListener('input', () => void this.#suggest(input, list));
    input.addEventListener('keydown', (event) => this.#steer(event, input, list));
    input.addEventListener('blur', () => this.#close(input, list));
    // Before the input loses its focus, so that the list is still there when the click arrives.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) this.#open(option);
    });
  }

  async #suggest(input: HTMLInputElement, list: HTMLElement) {
    const finder = await openPlaceList(this.dataset['places'] ?? '').catch(() => undefined);
    const hits = document.activeElement === input ? (finder?.find(input.value, MOST) ?? []) : [];
    const words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
    this.#active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...hits.map((hit, at) => this.#option(hit, `${list.id}-${at}`, words)));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    const status = this.querySelector('[role="status"]');
    if (status) {
      status.textContent =
        hits.length > 0 ? fill(words.patterns.announced, { count: String(hits.length) }) : '';
    }
  }

  #option(hit: PlaceHit, id: string, words: SearchWords): HTMLElement {
    const option = document.createElement('li');
    option.id = id;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset['href'] = `${this.dataset['root'] ?? ''}${hit.path}`;
    option.dataset['status'] = hit.status;
    const { name, rest, status } = describePlace(hit, words);
    const place = document.createElement('span');
    const bold = document.createElement('b');
    bold.textContent = name;
    place.append(bold, rest ? `${words.patterns.between}${rest}` : '');
    option.append(place);
    if (status) {
      const mark = document.createElement('span');
      mark.className = 'of';
      mark.textContent = ` ${status}`;
      option.append(mark);
    }
    return option;
  }

  #steer(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement) {
    if (list.hidden || event.isComposing) return;
    const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    const chosen = options[this.#active];
    if (event.key === 'ArrowDown') this.#choose(this.#active + 1, options, input);
    else if (event.key === 'ArrowUp') this.#choose(this.#active - 1, options, input);
    else if (event.key === 'Escape') this.#close(input, list);
    else if (event.key === 'Enter' && chosen) this.#open(chosen);
    else return;
    event.preventDefault();
  }

  /** Before the first and after the last lies the input itself. */
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
    list.hidden = true;
    this.#active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  #open(option: HTMLElement) {
    const address = option.dataset['href'];
    if (address) location.assign(address);
  }
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
