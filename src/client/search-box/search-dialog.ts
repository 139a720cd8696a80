import { make } from '../parts/make.ts';
import { boxWordsOf } from '../search/search-words.ts';

/**
 * Opens a search box over the page from a link that leads to the search page without a script. Inside: the link. The
 * box is made when somebody first reaches for the link, as `SearchBox.astro` writes it, so that thousands of pages
 * need not contain it; it is shown at once, so that no typed letter is lost, and its words follow. Its files are found
 * by the link's address (`/search/`, `/en/search/`); `data-close` is the label of its button.
 */
export class SearchDialog extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    let dialog: HTMLDialogElement | undefined;
    // Fetched as soon as somebody reaches for the link; before its script comes, the box is a plain form.
    for (const reach of ['pointerenter', 'focus', 'click'])
      link.addEventListener(reach, () => {
        // The click then only has to show it.
        dialog ??= this.#open(link);
        void import('./search-box.ts').catch(() => {});
      });
    link.addEventListener('click', (event) => {
      // With a modifier key the visitor wants the page itself, in a new tab or window.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      dialog ??= this.#open(link);
      dialog.showModal();
      dialog.querySelector('input')?.focus();
    });
  }

  #open(link: HTMLAnchorElement): HTMLDialogElement {
    const name = link.textContent.trim();
    const close = make('button', { type: 'submit', class: 'btn' }, this.dataset['close'] ?? '');
    const dialog = make(
      'dialog',
      { 'aria-label': name },
      this.#box(link, name),
      make('form', { method: 'dialog' }, close),
    );
    // Escape in a search field would first empty it; an open list of suggestions handles the key itself.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    this.append(dialog);
    return dialog;
  }

  #box(link: HTMLAnchorElement, name: string): HTMLElement {
    const id = 'head-search';
    const label = make('label', { for: id }, name);
    const input = make('input', {
      id,
      type: 'search',
      name: 'q',
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    });
    const button = make('button', { type: 'submit', class: 'btn main' }, name);
    const list = make('ul', { id: `${id}-list`, class: 'suggest', role: 'listbox', hidden: '' });
    list.setAttribute('aria-label', name);
    const field = make('div', { class: 'field' }, input, button);
    const form = make(
      'form',
      { action: link.pathname, role: 'search', class: 'search' },
      label,
      make('div', { class: 'box' }, field, list),
      make('p', { role: 'status', class: 'vh' }),
    );
    const box = document.createElement('search-box');
    const root = link.pathname.replace(/\/search\/$/, '');
    const texts = `${root.replace(/\/en$/, '')}/search/`;
    const words = `${texts}box-${document.documentElement.lang}.json`;
    Object.assign(box.dataset, { root, texts, words });
    box.append(form);
    // Where they cannot be fetched, the box says so when somebody types.
    boxWordsOf(box).then(
      (words) => {
        label.textContent = words.label;
        input.placeholder = words.placeholder;
        list.setAttribute('aria-label', words.suggestions);
      },
      () => undefined,
    );
    return box;
  }
}

if (!customElements.get('search-dialog')) customElements.define('search-dialog', SearchDialog);
