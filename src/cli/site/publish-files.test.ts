import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { publishFiles } from './publish-files.ts';
import { filesBelow } from './site-files.ts';

const parent = mkdtempSync(join(tmpdir(), 'publish-files-'));
const [from, to] = [join(parent, 'public'), join(parent, 'site')];
afterAll(() => {
  rmSync(parent, { recursive: true });
});

it('public files are copied when they are files; below documents and images only what its name says', () => {
  mkdirSync(join(from, 'documents/2567'), { recursive: true });
  mkdirSync(join(from, 'images'));
  mkdirSync(to);
  const lay = (path: string, text: string) => {
    writeFileSync(join(from, path), text, 'latin1');
  };
  lay('favicon.svg', '<svg/>');
  lay('.env', 'SECRET=1');
  lay('documents/README.md', 'scans');
  lay('documents/2567/hash#q?x.pdf', '%PDF-1.7');
  lay('documents/2567/a.PNG', '\x89PNG\r\n\x1a\n');
  lay('images/a.webp', 'RIFF\x01\x02\x03\x04WEBPVP8 ');
  lay('documents/page.pdf', '<html><script>');
  lay('documents/page.html', '%PDF-1.7');
  lay('documents/drawing.svg', '<svg/>');
  lay('images/run.exe', 'MZ');
  lay('images/b.jpg', '');
  lay('../secret', 'secret');
  symlinkSync('../../secret', join(from, 'documents/link.pdf'));
  symlinkSync('..', join(from, 'images/loop'));
  symlinkSync('nowhere', join(from, 'dangling'));
  expect(publishFiles(from, to)).toEqual([
    'dangling',
    'documents/drawing.svg',
    'documents/link.pdf',
    'documents/page.html',
    'documents/page.pdf',
    'images/b.jpg',
    'images/loop',
    'images/run.exe',
  ]);
  expect(filesBelow(to)).toEqual([
    'documents/2567/a.PNG',
    'documents/2567/hash#q?x.pdf',
    'favicon.svg',
    'images/a.webp',
  ]);
});
