import { make } from '../parts/make.ts';

/**
 * `<copy-text>`: gets a button once it works, copies the text beside it, and confirms it.
 *
 * Attributes: `data-copies` (the button, in words), `data-spoken` (the same for a screen reader) and `data-copied`
 * (the confirmation). Inside: a `header` and the text, `[data-copy]`.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    const header = this.querySelector('header');
    const text = this.querySelector('[data-copy]');
    // Browsers provide no clipboard on pages without HTTPS. An element that was moved has its button already.
    if (!header || !text || !('clipboard' in navigator) || this.querySelector('button')) return;
    const { copies = '', spoken, copied = '' } = this.dataset;
    const status = make('span', { role: 'status', class: 'note' });
    const button = make('button', { type: 'button', class: 'btn', 'aria-label': spoken }, copies);
    header.append(make('span', { class: 'row' }, status, button));
    button.addEventListener('click', () => {
      // Emptied first: a screen reader repeats the same words only when they change.
      status.textContent = '';
      void navigator.clipboard.writeText(text.textContent.trim()).then(() => {
        status.textContent = copied;
      });
    });
  }
}
customElements.define('copy-text', CopyText);
