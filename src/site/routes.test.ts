import { expect, it } from 'vitest';
import { fileHref } from './routes.ts';

it('the address of a file leads to that file, whatever its name holds', () => {
  for (const path of ['documents/2567/hash#q?x%20.pdf', 'documents/ประกาศ 1.pdf', '/favicon.svg']) {
    const { pathname, search, hash } = new URL(fileHref(path), 'https://tambon.example');
    expect([decodeURIComponent(pathname).replace(/^\//, ''), search, hash]).toEqual([
      path.replace(/^\//, ''),
      '',
      '',
    ]);
  }
});
