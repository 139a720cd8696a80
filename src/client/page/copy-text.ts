/** `<copy-text>`: shows its button once it works, copies the text beside it, and confirms it. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const text = this.querySelector('[data-copy]');
    const status = this.querySelector('[role=status]');
    // Browsers provide no clipboard on pages without HTTPS.
    if (!button || !text || !status || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      // Emptied first: a screen reader repeats the same words only when they change.
      status.textContent = '';
      void navigator.clipboard.writeText(text.textContent.trim()).then(() => {
        status.textContent = this.dataset['copied'] ?? '';
      });
    });
  }
}
customElements.define('copy-text', CopyText);
