import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pageFiles, starterAddress } from '../../site/rendering/page-files.ts';
import { missingFiles } from './named-files.ts';
import { surveyPages } from './survey-pages.ts';

const site = mkdtempSync(join(tmpdir(), 'named-files-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});

it('every file that a page names must be there: links, styles, pictures of each width, scripts of its starter', () => {
  mkdirSync(join(site, 'ตำบล'));
  writeFileSync(join(site, 'ตำบล/index.html'), '<a href="/">');
  writeFileSync(join(site, 'a&b#1.pdf'), '');
  const starter = starterAddress(['/_astro/gone.js']);
  mkdirSync(join(site, '_astro'));
  for (const [path, text] of pageFiles()) writeFileSync(join(site, path), text);
  writeFileSync(
    join(site, 'index.html'),
    `<link rel="stylesheet" href="/_astro/gone.css"><a href="/%E0%B8%95%E0%B8%B3%E0%B8%9A%E0%B8%A5/?q=1#x">
     <a href="/ตำบล/"><a href="/a&amp;b%231.pdf"><a href="/a&#38;b%231.pdf"><a href="https://other.example/x"><a href="#top"><a href="//other.example/x">
     <img src="/wide.png" srcset="/narrow.webp 480w, /wider.webp 960w"><p title="href=&quot;/word&quot;">
     <script src="${starter}" defer></script><a href="http://localhost:4321/gone/">`,
  );
  expect(missingFiles(site, surveyPages(site).named)).toEqual(
    [
      '/_astro/gone.css',
      '/wide.png',
      '/narrow.webp',
      '/wider.webp',
      '/_astro/gone.js',
      'http://localhost:4321/gone/',
    ].map((address) => ({ page: 'index.html', address })),
  );
});
