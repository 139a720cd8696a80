import type { Subject } from '../../log/receipt.ts';
import { saveFile } from '../parts/save-file.ts';

/**
 * `<keep-receipt>`: a button that makes the receipt of a province's list from the log, which is fetched only then.
 * Attributes: `data-log` (address), `data-subject` (JSON), `data-page`, `data-name` (of the file).
 */
export class KeepReceipt extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    this.hidden = false;
    button.addEventListener('click', () => void this.#keep());
  }

  async #keep(): Promise<void> {
    const { log: address = '', subject = '{}', page = '', name = '' } = this.dataset;
    const status = this.querySelector<HTMLElement>('[role="status"]')!;
    status.textContent = '';
    const { receiptFile } = await import('./receipt-file.ts');
    const file = await receiptFile(address, JSON.parse(subject) as Subject, page);
    if (!file) {
      status.textContent = this.dataset['failed'] ?? '';
      return;
    }
    saveFile(file, name);
  }
}

if (!customElements.get('keep-receipt')) customElements.define('keep-receipt', KeepReceipt);
