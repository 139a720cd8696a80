import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../domain/model.ts';
import { DEMO } from '../../fixtures/fixture.ts';
import { documentPicture, handOverPictures } from '../../site/announcements/document-pictures.ts';
import { layDocumentPictures, pictureDocuments } from './picture-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const NAMES = ['scan.pdf', 'photo.jpg', 'broken.pdf', 'blank.png', 'gone.pdf'] as const;

/** A register whose announcements have these documents, and nothing else that is read here. */
const model = (names: readonly string[]): Model => {
  const announcements = names.map((name) => {
    const path = `documents/${name}`;
    const file = join(folder, path);
    // Unique, so that drawings of other runs are not reused.
    const bytes = existsSync(file) ? readFileSync(file) : name;
    return {
      document: { kind: 'file', path, sha256: createHash('sha256').update(bytes).digest('hex') },
    };
  });
  return { years: [{ announcements }] } as unknown as Model;
};

describe('the picture of a document', () => {
  beforeAll(async () => {
    const file = (name: string) => join(folder, 'documents', name);
    mkdirSync(join(folder, 'documents'));
    copyFileSync(join(DEMO.PUBLIC_DIR, 'documents/sample/2567-84.pdf'), file('scan.pdf'));
    writeFileSync(file('broken.pdf'), '%PDF-1.7 and no more');
    const plain = (width: number, height: number, background: string) =>
      sharp({ create: { width, height, channels: 3, background } });
    await plain(300, 3000, '#1f3b73').jpeg().toFile(file('photo.jpg'));
    await plain(600, 850, '#ffffff').png().toFile(file('blank.png'));
  });
  afterAll(() => {
    handOverPictures(new Map());
    rmSync(folder, { recursive: true });
  });

  it('the picture of a document is its first page, small; none where there is nothing to be seen', async () => {
    const pictured = await pictureDocuments(model(NAMES), folder);
    expect([...pictured.keys()]).toEqual(['documents/scan.pdf', 'documents/photo.jpg']);
    const { width, height } = pictured.get('documents/scan.pdf')!;
    expect([width, Math.abs(height - 340) <= 2]).toEqual([240, true]);
    // A very tall picture does not push the page's content away.
    expect(pictured.get('documents/photo.jpg')).toMatchObject({ width: 48, height: 480 });
    expect(documentPicture('documents/scan.pdf')).toMatchObject({ width, height });
    expect(documentPicture('documents/scan.pdf')?.address).toMatch(/\/documents\/scan\.pdf\.webp$/);
    expect(documentPicture('documents/broken.pdf')).toBeUndefined();
  });

  it('the picture of a document shows what the document shows, in its colours, and tells nothing of who made it', async () => {
    const pictured = await pictureDocuments(model(['photo.jpg']), folder);
    const { file } = pictured.get('documents/photo.jpg')!;
    const { dominant } = await sharp(file).stats();
    expect(dominant.b).toBeGreaterThan(dominant.r);
    const { exif, xmp, iptc } = await sharp(file).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  });

  it('the picture of a document lies beside its document, and never over a file of the office', async () => {
    const out = join(folder, 'out');
    mkdirSync(join(out, 'documents'), { recursive: true });
    writeFileSync(join(out, 'documents/scan.pdf.webp'), 'of the office');
    layDocumentPictures(await pictureDocuments(model(NAMES), folder), out);
    expect(readFileSync(join(out, 'documents/scan.pdf.webp'), 'utf8')).toBe('of the office');
    expect((await sharp(join(out, 'documents/photo.jpg.webp')).metadata()).format).toBe('webp');
  });
});
