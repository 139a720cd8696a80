import { saveFile, textFile } from '../parts/save-file.ts';
import type { CitationFormat, CitedPage } from '../../site/citation/citation-formats.ts';

/**
 * `<cite-files>`: each button saves the page's reference in one format, which is made on the click. `data-page`: a
 * `CitedPage` as JSON; `data-format` of a button: the file extension.
 */
class CiteFiles extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-format]'))
      button.addEventListener('click', () => void this.#save(button.dataset['format'] ?? ''));
  }

  async #save(extension: string): Promise<void> {
    const { CITATION_FORMATS } = await import('../../site/citation/citation-formats.ts');
    const page = JSON.parse(this.dataset['page'] ?? '') as CitedPage;
    const { type, write } = CITATION_FORMATS[extension as CitationFormat];
    saveFile(textFile(write(page), type), `${page.key}.${extension}`);
  }
}
customElements.define('cite-files', CiteFiles);
