import { parentPort } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A page of a PDF, drawn. */
export interface FirstPage {
  /** Four bytes a dot. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws first pages of PDF files in a separate thread, for `FirstPages`: one answer for each file. */
const library = PDFiumLibrary.init();

async function draw(bytes: Uint8Array, across: number): Promise<FirstPage> {
  const document = await (await library).loadDocument(bytes);
  try {
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = across / Math.max(originalWidth, originalHeight);
    const { data, width, height } = await page.render({ scale, render: 'bitmap' });
    return { pixels: data, width, height };
  } finally {
    document.destroy();
  }
}

parentPort?.on('message', ({ bytes, across }: { bytes: Uint8Array; across: number }) => {
  // No picture for a file that is no PDF, or is locked.
  draw(bytes, across).then(
    (page) => parentPort?.postMessage(page),
    () => parentPort?.postMessage(undefined),
  );
});
