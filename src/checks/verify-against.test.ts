import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serve } from '../cli/serve.ts';
import { writeRelease } from '../cli/site/release.ts';
import { main } from './verify.ts';

let site = '';
let said: string[] = [];
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'against-'));
  mkdirSync(join(site, 'en'));
  writeFileSync(join(site, 'index.html'), 'หน้าแรก');
  writeFileSync(join(site, 'en/index.html'), 'Home');
  writeFileSync(join(site, '_headers'), '/*');
  writeRelease(site, '');
  said = [];
  const hear = (line: string) => void said.push(line);
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(site, { recursive: true });
});

/** The exit code, which must be the same for every way of naming the release. */
const verify = (place: string, against: string, ...more: string[]) =>
  main([place, '--against', against, ...more]);
const release = () => join(site, 'release.json');
/** Serves the folder while the callback uses its address. */
async function served<T>(work: (address: string) => Promise<T>): Promise<T> {
  const serving = await serve({ folder: site, port: 0, basePath: '/register' });
  try {
    return await work(serving.address);
  } finally {
    await serving.close();
  }
}
const SPOILS = {
  changed: () => writeFileSync(join(site, 'en/index.html'), 'Hame'),
  missing: () => rmSync(join(site, 'en/index.html')),
} as const;

describe('verify --against', () => {
  it('verify --against finds a copy whole: by the file, the folder and the address of the release', async () => {
    expect(await verify(site, release())).toBe(0);
    expect(await verify(site, site)).toBe(0);
    await served(async (address) => {
      expect(await verify(site, address)).toBe(0);
      expect(await verify(site, `${address}release.json`)).toBe(0);
      expect(await verify(address, release())).toBe(0);
      expect(await verify(address.replace(/\/$/, ''), release())).toBe(0);
    });
  });

  it.each(Object.keys(SPOILS) as (keyof typeof SPOILS)[])(
    'verify --against ends with 1 and names the file that is %s, in a folder and on a host',
    async (kind) => {
      SPOILS[kind]();
      expect(await verify(site, release())).toBe(1);
      expect(said.filter((line) => line.includes('en/index.html'))).toHaveLength(1);
      said = [];
      expect(await served((address) => verify(address, release()))).toBe(1);
      expect(said.filter((line) => line.includes('en/index.html'))).toHaveLength(1);
    },
  );

  it('verify --against ends with 1 for a file that was added to a folder', async () => {
    writeFileSync(join(site, 'evil.js'), 'x');
    expect(await verify(site, release(), '--lang', 'en')).toBe(1);
    expect(said.join('\n')).toContain('evil.js is not part of the release');
    expect(said.join('\n')).toContain('1 file differs');
  });

  it('verify --against says of a host that files which were added there cannot be seen', async () => {
    writeFileSync(join(site, 'evil.js'), 'x');
    const code = await served((address) => verify(address, release(), '--lang', 'en'));
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('extra files on a host cannot be seen');
  });

  it('verify --against ends with 2 where nothing can be compared: no release, another text, no folder, no host', async () => {
    writeFileSync(join(site, 'other.json'), '{}');
    expect(await verify(site, join(site, 'absent.json'))).toBe(2);
    expect(await verify(site, join(site, 'other.json'))).toBe(2);
    expect(await verify(join(site, 'absent'), release())).toBe(2);
    const gone = await served((address) => Promise.resolve(address));
    expect(await verify(gone, release())).toBe(2);
    expect(await verify(site, gone)).toBe(2);
  });
});
