/** `<copy-text>`: shows its button once it works, copies the text beside it, and says so. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const text = this.querySelector('[data-copy]');
    const status = this.querySelector('[role=status]');
    // The clipboard is withheld from pages that are not served safely.
    if (!button || !text || !status || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      // Emptied first: a screen reader says the same words again only when they come anew.
      status.textContent = '';
      void navigator.clipboard.writeText(text.textContent.trim()).then(() => {
        status.textContent = this.dataset['copied'] ?? '';
      });
    });
  }
}
customElements.define('copy-text', CopyText);
