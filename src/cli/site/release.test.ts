import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../serve.ts';
import { parseRelease, RELEASE_FILE } from './release-note.ts';
import { compareFolder, compareServed, writeRelease } from './release.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(site, 'ตำบล'));
  writeFileSync(join(site, 'index.html'), 'หน้าแรก');
  writeFileSync(join(site, 'ตำบล/index.html'), 'ตำบล');
  writeFileSync(join(site, '404.html'), 'ไม่พบ');
  writeRelease(site, 'sha256-data');
});
afterEach(() => {
  rmSync(site, { recursive: true });
});
const release = () => parseRelease(readFileSync(join(site, RELEASE_FILE), 'utf8'));
const spoil = () => {
  writeFileSync(join(site, 'index.html'), 'หน้าแรกที่ใครแก้');
  rmSync(join(site, 'ตำบล/index.html'));
  writeFileSync(join(site, 'evil.js'), '');
};

describe('a release', () => {
  it('a release finds its own site whole, in a folder and on a host', async () => {
    expect(compareFolder(site, release())).toEqual([]);
    const serving = await serve({ folder: site, port: 0 });
    expect(await compareServed(serving.address, release())).toEqual([]);
    await serving.close();
  });

  it('a release names each file that is changed, missing or added', async () => {
    spoil();
    expect(compareFolder(site, release())).toEqual([
      { path: 'evil.js', kind: 'added' },
      { path: 'index.html', kind: 'changed' },
      { path: 'ตำบล/index.html', kind: 'missing' },
    ]);
    const serving = await serve({ folder: site, port: 0 });
    expect(await compareServed(serving.address, release())).toEqual([
      { path: 'index.html', kind: 'changed' },
      { path: 'ตำบล/index.html', kind: 'missing' },
    ]);
    await serving.close();
  });

  it('a release is the same for the same files, and no other text passes for one', () => {
    const text = readFileSync(join(site, RELEASE_FILE), 'utf8');
    writeRelease(site, 'sha256-data');
    expect(readFileSync(join(site, RELEASE_FILE), 'utf8')).toBe(text);
    const noFiles = text.replace(/"files": \{[^}]*\}/, '"files": null');
    for (const other of ['', 'null', '[]', '{"generator":"another"}', '<html>', noFiles])
      expect(() => parseRelease(other), other).toThrow();
  });
});
