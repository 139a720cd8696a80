import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftOf, isReplaceable, recover, replace } from './out-folder.ts';
import { RELEASE_FILE } from './release-note.ts';
import { writeRelease } from './release.ts';
import { projectRoot } from './settings.ts';

let parent = '';
const site = (folder: string, words: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeRelease(folder, '');
};
const shown = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'out-folder-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

describe('the folder of the site', () => {
  it('the folder of the site is replaced whole: nothing of the old site stays', async () => {
    const dist = join(parent, 'dist');
    site(dist, 'old');
    writeFileSync(join(dist, 'gone.html'), 'old');
    site(draftOf(dist), 'new');
    const removed = replace(dist, draftOf(dist));
    expect(shown(dist)).toBe('new');
    await removed;
    expect(readdirSync(parent)).toEqual(['dist']);
    expect(readdirSync(dist).sort()).toEqual(['index.html', RELEASE_FILE]);
  });

  it('the folder of the site stays as it was when the draft is missing', async () => {
    const dist = join(parent, 'dist');
    site(dist, 'old');
    await expect(replace(dist, draftOf(dist))).rejects.toThrow();
    expect(shown(dist)).toBe('old');
  });

  it('the folder of the site comes back when a command died between the two renames', () => {
    const dist = join(parent, 'dist');
    site(join(parent, '.dist-old-2147480001'), 'old');
    site(join(parent, '.dist-new-2147480001'), 'half');
    expect(recover(dist)).toBe(true);
    expect(shown(dist)).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('the folder of the site leaves the draft of a command that still runs', () => {
    const running = join(parent, `.dist-new-${process.ppid}`);
    site(running, 'half');
    expect(recover(join(parent, 'dist'))).toBe(false);
    expect(existsSync(running)).toBe(true);
  });
});

describe('what may be replaced', () => {
  it('a folder that may be replaced is an absent one, an empty one, or a site', () => {
    const dist = join(parent, 'dist');
    expect(isReplaceable(dist)).toBe(true);
    mkdirSync(dist);
    expect(isReplaceable(dist)).toBe(true);
    site(dist, 'old');
    expect(isReplaceable(dist)).toBe(true);
  });

  it('a folder that may be replaced is never one with another page', () => {
    writeFileSync(join(parent, 'index.html'), 'my holidays');
    expect(isReplaceable(parent)).toBe(false);
    writeFileSync(join(parent, RELEASE_FILE), '{"generator":"another program"}');
    expect(isReplaceable(parent)).toBe(false);
  });

  it('a folder that may be replaced is an empty disk, or a site of this project without the mark', () => {
    mkdirSync(join(parent, 'lost+found'));
    expect(isReplaceable(parent)).toBe(true);
    for (const name of ['index.html', '_astro', 'api', 'pagefind', 'sw.js'])
      writeFileSync(join(parent, name), '');
    expect(isReplaceable(parent)).toBe(true);
  });

  it('a folder that may be replaced is never one with other things, the project itself, or what holds its sources', () => {
    writeFileSync(join(parent, 'letter.docx'), '');
    expect(isReplaceable(parent)).toBe(false);
    for (const folder of ['.', '..', 'src', 'data/2567', 'content', 'public'])
      expect(isReplaceable(join(projectRoot, folder)), folder).toBe(false);
  });
});
