import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatGithub } from '../../reporters/github.ts';
import { formatJson } from '../../reporters/json.ts';
import { formatMarkdown } from '../../reporters/markdown.ts';
import { formatTerminal } from '../../reporters/terminal.ts';
import { checkPublicFiles } from './check-public-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'public-files-'));
const put = (path: string, bytes: Uint8Array | string) => writeFileSync(join(folder, path), bytes);

/** The header of a PNG of 50,000 by 50,000 pixels, and nothing after it. */
function vastPng(small: Buffer): Buffer {
  const vast = Buffer.from(small);
  vast.writeUInt32BE(50_000, 16);
  vast.writeUInt32BE(50_000, 20);
  return vast;
}

beforeAll(async () => {
  mkdirSync(join(folder, 'images'), { recursive: true });
  mkdirSync(join(folder, 'documents'));
  const create = { width: 40, height: 30, channels: 3, background: '#345' } as const;
  const png = await sharp({ create }).png().toBuffer();
  put('images/good.png', png);
  put('images/empty.png', '');
  put('images/pointer.png', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n');
  put('images/other.png', 'GIF89a and other bytes');
  put('images/cut.png', png.subarray(0, 60));
  put('images/vast.png', vastPng(png));
  put('documents/page.pdf', '%PDF-1.7 of an announcement');
  put('documents/page.html', '<script>alert(1)</script>');
  symlinkSync('/etc/passwd', join(folder, 'documents/passwd.pdf'));
  symlinkSync('nowhere', join(folder, 'documents/nowhere.pdf'));
  symlinkSync('.', join(folder, 'images/loop'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files below public/', () => {
  it('the files below public/ are opened by the check as the build will open them', async () => {
    const found = await checkPublicFiles(folder);
    const forms = found.map(({ file, params }) => `${file} ${(params as { form: string }).form}`);
    expect(forms.filter((form) => !form.includes('vast') && !form.includes('cut'))).toEqual([
      'public/documents/nowhere.pdf link',
      'public/documents/page.html kind',
      'public/documents/passwd.pdf link',
      'public/images/empty.png empty',
      'public/images/loop link',
      'public/images/other.png kind',
      'public/images/pointer.png pointer',
    ]);
    expect(forms.some((form) => form.startsWith('public/images/cut.png'))).toBe(true);
    expect(forms.some((form) => form.startsWith('public/images/vast.png'))).toBe(true);
  });
});

describe('a name of a file or folder below public/ that tells of a person', () => {
  const named = mkdtempSync(join(tmpdir(), 'public-names-'));
  afterAll(() => rmSync(named, { recursive: true }));

  it.each([
    ['documents/2567', '0812345678.pdf', '%PDF-1.7'],
    ['documents/2567', 'ประกาศ 1-1017-00203-45-0.pdf', '%PDF-1.7'],
    ['documents/somchai.j@gmail.com', 'list.pdf', '%PDF-1.7'],
    ['images', 'IMG_0898765432.jpg', 'not a picture'],
  ])(
    'a name of a file or folder below public/ that tells of a person stops the check, and no report repeats it: %s/%s',
    async (below, name, bytes) => {
      mkdirSync(join(named, below), { recursive: true });
      writeFileSync(join(named, below, name), bytes);
      const found = await checkPublicFiles(named);
      rmSync(join(named, below), { recursive: true });
      expect(found.map(({ code }) => code)).toContain('personal-file-name');
      const told = [formatTerminal, formatGithub, formatMarkdown].flatMap((format) => [
        format(found, 'th'),
        format(found, 'en'),
      ]);
      expect([...told, formatJson(found)].join('\n')).not.toMatch(
        /0812345678|1-1017|00203|somchai|gmail|0898765432/,
      );
    },
  );

  it('a name of a file or folder below public/ that tells of a person may say a day, a series or an office', async () => {
    mkdirSync(join(named, 'documents'), { recursive: true });
    for (const name of ['ประกาศ 28-08-2567.pdf', 'surat-thani-2567-02.pdf', '20240612123045.pdf'])
      writeFileSync(join(named, 'documents', name), '%PDF-1.7');
    expect(await checkPublicFiles(named)).toEqual([]);
  });
});
