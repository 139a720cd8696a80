/** `<copy-text>`: shows its button once it works, copies the text beside it, and says so. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const text = this.querySelector('[data-copy]');
    const status = this.querySelector('[role=status]');
    if (!button || !text || !status || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent.trim());
      status.textContent = this.dataset['copied'] ?? '';
    });
  }
}
customElements.define('copy-text', CopyText);
