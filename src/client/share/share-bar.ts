/**
 * `<share-bar>`: hands the page to the system's own sheet where there is one, else copies its address; saves
 * its card as a picture that stands upright; prints its sign.
 *
 * Attributes: `data-title` (else the description of the page), `data-copied` and `data-saved` (what is said afterwards) and
 * `data-card` (JSON of `CardWords`). Inside: buttons with `data-act`, and a `[role=status]`.
 */
class ShareBar extends HTMLElement {
  connectedCallback() {
    // Both are withheld from pages that are not served safely.
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

  /** With the query and the place on the page left out: what is passed on is the page. */
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
    // Whoever closes the sheet wants nothing.
    await navigator.share(page).catch(() => undefined);
  }

  async #copy() {
    await navigator.clipboard.writeText(this.#address);
    this.#say(this.dataset['copied']);
  }

  async #savePortrait() {
    const { savePortrait } = await import('./draw-portrait.ts');
    const parts = new URL(this.#address).pathname.split('/').filter(Boolean);
    const card = JSON.parse(this.dataset['card'] ?? '{}');
    if (!(await savePortrait(card, `${parts.join('-')}.png`))) return;
    this.#say(this.dataset['saved']);
  }

  #button(act: string) {
    return this.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)!;
  }

  /** Emptied first: a screen reader says the same words again only when they come anew. */
  #say(words = '') {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = '';
    setTimeout(() => (status.textContent = words), 50);
  }
}
if (!customElements.get('share-bar')) customElements.define('share-bar', ShareBar);
