import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptFolder } from './kept-folder.ts';

const all = mkdtempSync(join(tmpdir(), 'kept-folder-'));
const keep = (recipe: string, made: { count: number }) =>
  keptFolder(all, [recipe], (draft) => {
    made.count += 1;
    writeFileSync(join(draft, 'file'), recipe);
    return Promise.resolve();
  });
afterAll(() => rmSync(all, { recursive: true }));

describe('a folder that is kept', () => {
  it('a folder that is kept is made once of the same things, and anew of others', async () => {
    const made = { count: 0 };
    const first = await keep('a', made);
    expect(await keep('a', made)).toBe(first);
    expect(made.count).toBe(1);
    expect(readFileSync(join(await keep('b', made), 'file'), 'utf8')).toBe('b');
    expect(made.count).toBe(2);
  });

  it('a folder that is kept is not there when making it failed', async () => {
    let draft = '';
    await expect(
      keptFolder(all, ['fails'], (folder) => {
        draft = folder;
        writeFileSync(join(folder, 'file'), 'half');
        return Promise.reject(new Error('no room'));
      }),
    ).rejects.toThrow('no room');
    expect(existsSync(draft)).toBe(false);
    expect(existsSync(draft.replace(/-new-\d+$/, ''))).toBe(false);
  });

  it('a folder that is kept makes room for newer ones', async () => {
    const made = { count: 0 };
    const oldest = await keep('oldest', made);
    for (let at = 0; at < 12; at += 1) await keep(`newer ${at}`, made);
    expect(existsSync(oldest)).toBe(false);
    expect(made.count).toBe(13);
  });
});
