import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage } from './finish-page.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

describe('a finished page', () => {
  it('fetches no script by itself: a starter takes them from a list, in their order', () => {
    const finished = finishPage(
      page(
        '<p>ก</p><script type="module" src="/a.js"></script><p>ข</p><script type="module" src="/b.js"></script>',
      ),
    );
    expect(finished).not.toContain('src=');
    expect(finished).toContain('<script type="application/json" id="later">["/a.js","/b.js"]');
    const starter = /<script>([\s\S]*?)<\/script>/.exec(finished)?.[1] ?? '';
    expect(starter).toContain('import(');
    expect(policyOf(finished)).toContain(hash(starter));
  });

  it('allows the styles it holds by their hashes, and no script where it has none', () => {
    const finished = finishPage(page('<p>ก</p>', '<style>p{color:red}</style>'));
    expect(policyOf(finished)).toContain(`style-src 'self' ${hash('p{color:red}')}`);
    expect(policyOf(finished)).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(finished).not.toContain('<script');
    expect(finished.indexOf('security-policy')).toBeLessThan(finished.indexOf('<style>'));
  });

  it('leaves data alone, and refuses code inside the page', () => {
    const data = '<script type="application/ld+json">{"a":"$&"}</script>';
    expect(finishPage(page('', data))).toContain(data);
    expect(() => finishPage(page('<script type="module">go()</script>'))).toThrow(
      /inside the page/,
    );
  });
});
