import { saveFile, textFile } from './save-file.ts';
import type { CitationFormat, CitedPage } from '../site/citation/citation-formats.ts';

/**
 * `<cite-files>`: its buttons save the page's reference for programs that keep references, made when one is pressed.
 * `data-page`: a `CitedPage` as JSON; `data-format` of a button: the ending of its file.
 */
class CiteFiles extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-format]'))
      button.addEventListener('click', () => void this.#save(button.dataset['format'] ?? ''));
  }

  async #save(ending: string): Promise<void> {
    const { CITATION_FORMATS } = await import('../site/citation/citation-formats.ts');
    const page = JSON.parse(this.dataset['page'] ?? '') as CitedPage;
    const { type, write } = CITATION_FORMATS[ending as CitationFormat];
    saveFile(textFile(write(page), type), `${page.key}.${ending}`);
  }
}
customElements.define('cite-files', CiteFiles);
