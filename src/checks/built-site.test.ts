import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { wordsOf, type BuiltSite } from './built-site.ts';

const site = (files: Readonly<Record<string, Buffer>>): BuiltSite => ({
  site: { folder: '', basePath: '', origin: 'https://tambon.example' },
  files: new Set(Object.keys(files)),
  pages: [],
  bytes: (path) => files[path] ?? Buffer.from(''),
  text: (path) => String(files[path]),
});

it('the words of a packed twin are those of its file, and are read where they differ', () => {
  const page = Buffer.from('<p>ผ่าน</p>');
  const built = site({
    'a.html': page,
    'a.html.gz': gzipSync(page),
    'a.html.br': brotliCompressSync(page),
    'b.html': page,
    'b.html.gz': gzipSync('<p>ลับ</p>'),
    'b.html.br': brotliCompressSync('<p>ลับ</p>'),
    'pagefind/c.pf_index': gzipSync('คำ'),
    'd.png': page,
  });
  expect(wordsOf(built, 'a.html')).toContain('ผ่าน');
  expect(wordsOf(built, 'a.html.gz')).toBeUndefined();
  expect(wordsOf(built, 'a.html.br')).toBeUndefined();
  expect(wordsOf(built, 'b.html.gz')).toContain('ลับ');
  expect(wordsOf(built, 'b.html.br')).toContain('ลับ');
  expect(wordsOf(built, 'pagefind/c.pf_index')).toBe('คำ');
  expect(wordsOf(built, 'd.png')).toBeUndefined();
});
