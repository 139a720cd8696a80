import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TEXT_PAGES } from '../../../domain/address.ts';
import { readSettings } from '../settings.ts';
import { programHash } from './page-bundle.ts';

const contentDir = mkdtempSync(join(tmpdir(), 'page-bundle-'));
afterAll(() => rmSync(contentDir, { recursive: true }));

for (const locale of ['th', 'en'])
  for (const page of TEXT_PAGES) write(`pages/${locale}/${page}.mdx`, '');

function write(path: string, text: string): void {
  mkdirSync(join(contentDir, path, '..'), { recursive: true });
  writeFileSync(join(contentDir, path), text);
}
const hash = () => programHash({ ...readSettings({}), contentDir });

describe('the program that a bundle is kept for', () => {
  it('the program that a bundle is kept for is another one when the site’s own prose is changed, for it is bundled', () => {
    write('pages/th/about.mdx', 'one');
    const before = hash();
    write('pages/th/about.mdx', 'two');
    expect(hash()).not.toBe(before);
  });

  it('the program that a bundle is kept for stays the same when a story is changed, for stories are read with the data', () => {
    write('stories/2567-001.mdx', 'one');
    const before = hash();
    write('stories/2567-001.mdx', 'two');
    expect(hash()).toBe(before);
  });
});
