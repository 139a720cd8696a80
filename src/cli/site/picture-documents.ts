import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Model } from '../../domain/model.ts';
import {
  documentPicturePath,
  handOverPictures,
} from '../../site/announcements/document-pictures.ts';
import { FirstPages } from './first-page.ts';
import { keptDrawing } from './kept-drawings.ts';

/** Raise it when the way of making the pictures changes. */
const VERSION = 'first page 1';
/** Pixels: twice the displayed width, and the largest height. */
const [WIDTH, HEIGHT] = [240, 480] as const;
/** A brighter grey (of 255) is paper. */
const PAPER = 245;

/** By the path of the document: the file of its picture, and its size in pixels. */
export type PicturedDocuments = ReadonlyMap<
  string,
  { readonly file: string; readonly width: number; readonly height: number }
>;

/**
 * Draws the first pages of the announcements' documents, PDF or image, and makes them known to the pages. A document
 * that cannot be read, or whose first page is blank, gets none; pictures that are kept already are reused.
 */
export async function pictureDocuments(
  model: Model,
  publicDir: string,
): Promise<PicturedDocuments> {
  const pages = new FirstPages();
  const pictured = new Map<string, { file: string; width: number; height: number }>();
  try {
    for (const { document } of model.years.flatMap((year) => year.announcements)) {
      if (document?.kind !== 'file' || pictured.has(document.path)) continue;
      const { path, sha256 } = document;
      const draw = () => drawFirstPage(path, readFileSync(join(publicDir, path)), pages);
      const file = await keptDrawing([VERSION, sha256], 'webp', draw).catch(() => undefined);
      if (file) pictured.set(path, { file, ...(await sizeOf(file)) });
    }
  } finally {
    await pages.close();
  }
  handOverPictures(pictured);
  return pictured;
}

async function sizeOf(file: string): Promise<{ width: number; height: number }> {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(file).metadata();
  return { width, height };
}

/** @throws when the page is blank */
async function drawFirstPage(path: string, bytes: Uint8Array, pages: FirstPages): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const page = /\.pdf$/i.test(path) ? await pages.draw(bytes, 2 * HEIGHT) : undefined;
  if (/\.pdf$/i.test(path) && !page) throw new Error('No page');
  const whole = page
    ? sharp(page.pixels, { raw: { width: page.width, height: page.height, channels: 4 } })
    : sharp(bytes).autoOrient();
  const small = await whole
    .flatten({ background: '#ffffff' })
    .resize(WIDTH, HEIGHT, { fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
  const { channels } = await sharp(small).stats();
  if (channels.every(({ min }) => min > PAPER)) throw new Error('A blank page');
  return sharp(small).webp({ quality: 70 }).toBuffer();
}

/** Copies the pictures beside their documents in a built site. */
export function layDocumentPictures(pictured: PicturedDocuments, outDir: string): void {
  for (const [path, { file }] of pictured) {
    const to = join(outDir, documentPicturePath(path));
    mkdirSync(dirname(to), { recursive: true });
    // Never over a file of the office with the same name.
    if (!existsSync(to)) copyFileSync(file, to);
  }
}
