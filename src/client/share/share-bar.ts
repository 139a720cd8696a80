/**
 * `<share-bar>`: shares the page with the system's own dialog where there is one, else copies its address; saves its
 * card as a picture in portrait format; prints its sign.
 *
 * Attributes: `data-title` (else the description of the page), `data-copied` and `data-saved` (the confirmations)
 * and `data-card` (JSON of `CardWords`; without it the card is that of the `.honour` on the page). Inside: buttons with `data-act`, and a `[role=status]`.
 */
class ShareBar extends HTMLElement {
  connectedCallback() {
    // Browsers provide neither on pages without HTTPS.
    this.#button('copy').hidden = !('clipboard' in navigator);
    this.#button('share').hidden = !('share' in navigator) && !('clipboard' in navigator);
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const act = button?.dataset['act'];
      if (act === 'share') void this.#share();
      else if (act === 'copy') void this.#copy();
      else if (act === 'portrait') void this.#savePortrait();
      else if (act === 'print') print();
    });
  }

  /** Without the query and the fragment: the page itself is shared. */
  get #address() {
    return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  }

  get #description() {
    return document.querySelector<HTMLMetaElement>('meta[name=description]')?.content;
  }

  async #share() {
    const title = this.dataset['title'] ?? this.#description ?? document.title;
    const page = { title, url: this.#address };
    if (!('share' in navigator)) return this.#copy();
    // The visitor closed the dialog: no error.
    await navigator.share(page).catch(() => undefined);
  }

  async #copy() {
    await navigator.clipboard.writeText(this.#address);
    this.#say(this.dataset['copied']);
  }

  async #savePortrait() {
    const { cardOfHonour, savePortrait } = await import('./draw-portrait.ts');
    const parts = new URL(this.#address).pathname.split('/').filter(Boolean);
    const panel = document.querySelector('.honour');
    const { card: given } = this.dataset;
    const card = given ? JSON.parse(given) : panel && cardOfHonour(panel, this.#address);
    if (!card || !(await savePortrait(card, `${parts.join('-')}.png`))) return;
    this.#say(this.dataset['saved']);
  }

  #button(act: string) {
    return this.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)!;
  }

  /** Emptied first: a screen reader repeats the same words only when they change. */
  #say(words = '') {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = '';
    setTimeout(() => (status.textContent = words), 50);
  }
}
if (!customElements.get('share-bar')) customElements.define('share-bar', ShareBar);
