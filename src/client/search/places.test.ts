import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { placesByBeginning } from '../../search/lists/first-letters.ts';
import { encodePlaceList } from '../../search/lists/place-list.ts';
import { encodePostcodes } from '../../search/lists/postcode-list.ts';
import { encodeRomanised } from '../../search/lists/romanised-list.ts';
import { encodeStatuses } from '../../search/lists/status-list.ts';
import { openPlaces, type Places } from './places.ts';

let places: Record<'th' | 'en', Places>;
const fetched: string[] = [];

beforeAll(async () => {
  const all = (await loadGazetteer()).all();
  const texts: Record<string, string> = {
    'places.txt': encodePlaceList(all),
    'places.en.txt': encodePlaceList(all, 'latin'),
    'postcodes.txt': encodePostcodes(all, (code) => (code === '210308' ? '21110' : '')),
    'romanised.txt': encodeRomanised(all),
    ...Object.fromEntries(
      (['thai', 'latin'] as const)
        .flatMap((script) => [...placesByBeginning(all, script)])
        .map(([letter, text]) => [`${letter}.txt`, text]),
    ),
    'status.txt': encodeStatuses(2567, [['210308', { status: 'passed', hasPage: true }]]),
  };
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    return Promise.resolve(new Response(texts[address.replace(/^.*\//, '')]));
  });
  places = { th: await openPlaces('/th/', 'th'), en: await openPlaces('/en/', 'en') };
});
afterAll(() => vi.unstubAllGlobals());

describe('the places of a search box', () => {
  it('the places of a search box come with the names of the page only, until the other script is typed', async () => {
    expect(fetched).toEqual([
      '/th/places.txt',
      '/th/status.txt',
      '/en/places.en.txt',
      '/en/status.txt',
    ]);
    await places.th.find('210308', 1);
    await places.en.find('Ban Na', 1);
    expect(fetched).toHaveLength(4);
    expect((await places.th.find('Ban Na Klaeng', 1))[0]?.path).toBe('/tambon/210308/');
    expect((await places.en.find('บ้านนา แกลง', 1))[0]?.tambon?.en).toBe('Ban Na');
    expect(fetched.slice(4)).toEqual(['/th/romanised.txt', '/en/places.txt']);
  });

  it('the places of a search box come with their postcodes when one is typed', async () => {
    const before = fetched.length;
    expect((await places.th.find('21110', 1))[0]?.code).toBe('210308');
    expect((await places.en.find('Ban Na 2111', 1))[0]?.code).toBe('210308');
    expect(fetched.slice(before)).toEqual(['/th/postcodes.txt', '/en/postcodes.txt']);
  });

  it('the places of a search box begin to answer in the other script from a small list, named in both', async () => {
    const before = fetched.length;
    const th = await openPlaces('/again/th/', 'th');
    const en = await openPlaces('/again/en/', 'en');
    for (const [language, query] of [
      ['th', 'ban na'],
      ['th', 'tambon Ban Na'],
      ['en', 'ต.บ้านนา'],
    ] as const) {
      const hits = await { th, en }[language].fromFirstLetter(query, 20);
      const place = hits.find((hit) => hit.code === '210308');
      expect(place?.tambon, query).toMatchObject({ th: 'บ้านนา', en: 'Ban Na' });
      expect(place?.amphoe?.[language], query).toBe(language === 'th' ? 'แกลง' : 'Klaeng');
    }
    expect(fetched.slice(before + 4)).toEqual([
      '/again/th/beginning/62.txt',
      '/again/en/beginning/e1a.txt',
    ]);
    // Where the whole list has better results, or none are needed, nothing is returned beforehand.
    expect(await th.fromFirstLetter('Ban Na Klaeng', 8)).toEqual([]);
    expect(await th.fromFirstLetter('Rayong Ban Na', 8)).toEqual([]);
    expect(await th.fromFirstLetter('บ้านนา', 8)).toEqual([]);
    expect(await th.fromFirstLetter('210308', 8)).toEqual([]);
  });

  it('the places of a search box ask again for a small list that could not be fetched', async () => {
    const th = await openPlaces('/later/th/', 'th');
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(th.fromFirstLetter('ban na', 8)).rejects.toThrow('offline');
    vi.stubGlobal('fetch', fetch);
    expect((await th.fromFirstLetter('ban na', 8))[0]?.tambon?.th).toBe('บ้านนา');
  });

  it('the places of a search box are found by the other keyboard layout, which is said', async () => {
    expect((await places.th.find('[hkook', 1))[0]).toMatchObject({ meant: 'บ้านนา' });
    expect((await places.en.find('ิฟื ืฟ', 1))[0]?.meant).toBe('ban na');
  });

  it('the places of a search box are few or none for keys struck at random, in either layout', async () => {
    for (const query of ['ๆๆๆๆ', 'กกกกกกกก', 'ฟหกดฟหกด', 'qqqqq', 'asdfasdf'])
      expect((await places.th.find(query, 1000)).length, query).toBeLessThan(4);
    const row = (keys: string) =>
      fc.string({ unit: fc.constantFrom(...keys), minLength: 7, maxLength: 14 });
    const repeated = fc
      .tuple(fc.constantFrom(...'กดสวๆฟหadfgjkqz'), fc.integer({ min: 4, max: 12 }))
      .map(([key, times]) => key.repeat(times));
    await fc.assert(
      fc.asyncProperty(fc.oneof(row('ฟหกดสวง'), row('asdfghjkl'), repeated), async (query) => {
        expect((await places.th.find(query, 1000)).length, query).toBeLessThanOrEqual(10);
      }),
      { numRuns: 200, seed: 2567 },
    );
  });
});
