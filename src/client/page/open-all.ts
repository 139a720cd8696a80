/**
 * `<open-all>`: its button opens or closes every `details.fold` of the surrounding section. It also opens the fold
 * that a fragment of the address names, where the browser does not, and all folds for printing. Attributes:
 * `data-open` and `data-close`, the words of the button; `data-wide` where a wide window shows all of them.
 */
class OpenAll extends HTMLElement {
  #closed: HTMLDetailsElement[] = [];

  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => {
      const open = this.#folds().some((fold) => !fold.open);
      for (const fold of this.#folds()) fold.open = open;
      this.#say(button);
    });
    this.#scope().addEventListener('toggle', () => this.#say(button), true);
    addEventListener('hashchange', this.#reveal);
    addEventListener('beforeprint', () => {
      this.#closed = this.#folds().filter((fold) => !fold.open);
      for (const fold of this.#closed) fold.open = true;
    });
    addEventListener('afterprint', () => {
      for (const fold of this.#closed) fold.open = false;
    });
    // A fold that the style shows must have the state "open" too.
    if (this.dataset['wide'] !== undefined && matchMedia('(min-width: 60rem)').matches)
      for (const fold of this.#folds()) fold.open = true;
    this.#reveal();
    this.#say(button);
  }

  #scope(): Element {
    return this.closest('section') ?? document.body;
  }

  #folds() {
    return [...this.#scope().querySelectorAll<HTMLDetailsElement>('details.fold')];
  }

  #say(button: HTMLButtonElement) {
    const words = this.#folds().some((fold) => !fold.open) ? 'open' : 'close';
    button.textContent = this.dataset[words] ?? '';
  }

  #reveal = () => {
    const named = document.getElementById(decodedHash());
    const fold = named?.closest<HTMLDetailsElement>('details.fold');
    if (!named || !fold || fold.open || !this.#scope().contains(fold)) return;
    fold.open = true;
    named.scrollIntoView();
  };
}

/** The id after the `#` of the address; '' for one that cannot be decoded, as `#%`. */
function decodedHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

customElements.define('open-all', OpenAll);
