import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../cli/prepare.ts';
import { placesOf } from '../client/desk/desk-form.ts';
import { YEARS_IN_PART } from '../fixtures/fixture.ts';
import { findProvinceBySlug } from '../gazetteer/provinces.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { loadFolder } from '../ingest/read-folder.ts';
import { liveRegister } from '../site/check/live-register.ts';
import { makeForm } from '../site/forms/form-workbook.ts';

const out = mkdtempSync(join(tmpdir(), 'desk-form-'));
afterAll(() => rmSync(out, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((line: string) => void said.push(line));
});

async function command(...args: string[]): Promise<number> {
  for (const [name, folder] of Object.entries(YEARS_IN_PART)) vi.stubEnv(name, folder);
  return main(['--out', out, ...args]);
}

/** Made as the page makes it: from the two files that a site publishes for its desk. */
async function atTheDesk(kind: 'targets' | 'honours', slug = '') {
  const published = <T>(body: T): T => JSON.parse(JSON.stringify(body)) as T;
  const register = published(await liveRegister(await loadFolder({ ...YEARS_IN_PART })));
  const context = published({
    ...{ reference: (await loadGazetteer()).toLists(), years: [], repository: 'public' as const },
    places: readFileSync(join(YEARS_IN_PART.PLACES_DIR, 'places.csv'), 'utf8'),
    ...{ files: [], placed: [], stories: [], tables: [] },
  });
  const request = { kind, fiscalYear: 2563, province: findProvinceBySlug(slug) };
  return makeForm(request, register, placesOf(context), 'th');
}

describe('a form of the command', () => {
  it.each([
    ['targets', 'surat-thani'],
    ['honours', undefined],
  ] as const)(
    'a form of the command is that of the desk, byte for byte: %s',
    async (kind, slug) => {
      const province = slug ? ['--province', slug] : [];
      expect(await command('--form', kind, '--year', '2563', ...province)).toBe(0);
      const { name, bytes } = await atTheDesk(kind, slug);
      expect(Buffer.compare(readFileSync(join(out, name)), Buffer.from(bytes))).toBe(0);
    },
  );

  it('a form of the command is one for each province of the programme where none is named', async () => {
    expect(await command('--form', 'announcements', '--year', '2568')).toBe(0);
    const made = readdirSync(out).filter((name) => name.startsWith('form-announcements-2568-'));
    expect(made).toHaveLength(76);
  });

  it.each([
    [['--form', 'stories', '--year', '2567'], 'targets, progress'],
    [['--form', 'targets'], '--year'],
    [['--form', 'honours', '--year', '2567', '--province', '84'], 'ทั้งประเทศ'],
    [['--form', 'targets', '--year', '2567', 'ผล.xlsx'], 'npm run prepare'],
  ])('a form of the command is refused with the reason: %j', async (args, reason) => {
    expect(await command(...args)).toBe(1);
    expect(said.join()).toContain(reason);
  });
});
