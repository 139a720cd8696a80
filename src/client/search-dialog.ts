/**
 * Opens a search box over the page from a link that leads to the search page without it. Inside: the
 * link and a `<dialog>`.
 */
export class SearchDialog extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const dialog = this.querySelector('dialog');
    if (!link || !dialog) return;
    link.addEventListener('click', (event) => {
      // With a key held the visitor wants the page itself, in a tab or window of its own.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      dialog.showModal();
      dialog.querySelector('input')?.focus();
    });
    // A search field would first be emptied; an open list of suggestions keeps the key to itself.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }
}

if (!customElements.get('search-dialog')) customElements.define('search-dialog', SearchDialog);
