/**
 * `<other-language>`: the link inside leads to the same page in the other language, with the query and the fragment
 * that the address has at the moment of the click.
 */
class OtherLanguage extends HTMLElement {
  connectedCallback() {
    for (const type of ['click', 'auxclick', 'contextmenu', 'focusin'])
      this.addEventListener(type, () => this.#follow());
  }

  #follow() {
    const link = this.querySelector('a');
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
  }
}
if (!customElements.get('other-language')) customElements.define('other-language', OtherLanguage);
