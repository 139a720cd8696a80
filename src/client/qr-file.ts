import { qrFile } from '../site/qr-file.ts';
import { textFile } from './save-file.ts';

/**
 * `<qr-file>`: offers the code that the page shows as a file to print from. Inside: a link with
 * `download`, hidden until it works. `data-shown` is the address in letters.
 */
class QrFile extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const strokes = document.querySelector('#qr-strokes');
    const size = Number(strokes?.closest('svg')?.getAttribute('viewBox')?.split(' ')[2]);
    const path = strokes?.getAttribute('d');
    if (!link || !path || !size) return;
    link.addEventListener(
      'click',
      () => {
        const file = qrFile({ size, path }, this.dataset['shown'] ?? '');
        link.href = URL.createObjectURL(textFile(file, 'image/svg+xml'));
      },
      { once: true },
    );
    link.hidden = false;
  }
}
customElements.define('qr-file', QrFile);
