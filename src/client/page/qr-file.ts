import { qrFile, qrStrokes } from '../../site/pictures/qr-file.ts';
import { textFile } from '../parts/save-file.ts';

/**
 * `<qr-file>`: offers the QR code of the page as a file for printing. Inside: a link with `download`, hidden until
 * it works. Beside: the drawn code, and the address in letters.
 */
class QrFile extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const drawn = document.querySelector<SVGImageElement>('.permanent > .qr image');
    if (!link || !drawn) return;
    link.addEventListener('click', (event) => {
      if (link.href.startsWith('blob:')) return;
      event.preventDefault();
      void squaresOf(drawn).then((rows) => {
        const file = qrFile(
          qrStrokes(rows),
          document.querySelector('.permanent > .address')?.textContent ?? '',
        );
        link.href = URL.createObjectURL(textFile(file, 'image/svg+xml'));
        link.click();
      });
    });
    link.hidden = false;
  }
}

/** Which squares of the drawn code are dark, row by row. */
async function squaresOf(drawn: SVGImageElement): Promise<boolean[][]> {
  const size = drawn.width.baseVal.value;
  const image = new Image();
  image.src = drawn.href.baseVal;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const pen = canvas.getContext('2d')!;
  pen.imageSmoothingEnabled = false;
  pen.drawImage(image, 0, 0, size, size);
  const { data } = pen.getImageData(0, 0, size, size);
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => data[(y * size + x) * 4]! < 128),
  );
}
customElements.define('qr-file', QrFile);
