import { compareText } from '../../domain/compare.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../domain/place.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import { makePlaceFinder } from '../../search/places/place-finder.ts';
import type { PlaceFinder } from '../../search/places/place-finder.ts';
import { withStatus } from '../search/places.ts';
import { indexByNames } from './index-by-names.ts';
import { judgeHits } from './judge-hits.ts';
import { readPasted } from './read-pasted.ts';

const queries = (text: string) => readPasted(text, 100).map(({ query }) => query);

describe('pasted text', () => {
  it('pasted text is a name a line, whatever number stands before it', () => {
    expect(queries('1. ต.อ่างทอง อ.เกาะสมุย\r\n\r\n๒) บ้านนา\n840401\n')).toEqual([
      'ต.อ่างทอง อ.เกาะสมุย',
      'บ้านนา',
      '840401',
    ]);
  });

  it('pasted text is a table whose header says which columns are sought', () => {
    const table = [
      'ที่\tจังหวัด\tอำเภอ\tตำบล\tคะแนน',
      '1\tสุราษฎร์ธานี\tอ.เกาะสมุย\tอ่างทอง\t90',
      '2\t\t\tSila Laeng\t',
    ];
    expect(queries(table.join('\n'))).toEqual(['ต.อ่างทอง อ.เกาะสมุย จ.สุราษฎร์ธานี', 'Sila Laeng']);
    expect(queries('รหัสตำบล\tตำบล\n840401\tอ่างทอง')).toEqual(['840401']);
  });
});

describe('the tambon of a line', () => {
  let finder: PlaceFinder;
  let byName: ReturnType<typeof indexByNames>;
  beforeAll(async () => {
    const places = (await loadPlaces()).all() as readonly Place[];
    const sorted = [...places].sort((a, b) => compareText(a.tambon.code, b.tambon.code));
    byName = indexByNames(sorted, 'th');
    finder = makePlaceFinder({ places: sorted, postcodes: sorted.map(() => '') });
  });
  const judge = (query: string) =>
    judgeHits(finder.find(query, 120).map((hit) => withStatus(hit, [])));
  const byNames = (query: string) => byName(query).map(({ code }) => code);

  it('the tambon of a line is found where one is meant, by names or code', () => {
    for (const query of ['ต.อ่างทอง อ.เกาะสมุย จ.สุราษฎร์ธานี', 'อ่างทอง เกาะสมุย', '840401']) {
      const { outcome, choices } = judge(query);
      expect([outcome, choices[0]?.code], query).toEqual(['found', '840401']);
    }
  });

  it('the tambon of a line is found by its very names without a search, as the search finds it', () => {
    for (const query of [
      'ต.อ่างทอง อ.เกาะสมุย จ.สุราษฎร์ธานี',
      'ตำบลอ่างทอง อำเภอเกาะสมุย',
      'สุราษฎร์ธานี เกาะสมุย อ่างทอง',
      'อ่างทอง เกาะสมุย',
    ])
      expect(byNames(query), query).toEqual(['840401']);
    expect(byNames('ตลาด อ.เมือง จ.สุราษฎร์ธานี')).toEqual(['840101']);
    const several = judge('บ้านนา').choices.map(({ code }) => code);
    expect(byNames('บ้านนา').sort()).toEqual(several.sort());
    // Names that contradict each other, or have further words, are left to the search.
    for (const query of ['อ่างทอง เกาะพะงัน', 'ต.อ่างทอง รายงาน', 'อ่างทงง', '840401', ''])
      expect(byNames(query), query).toEqual([]);
  });

  it('the tambon of a line is asked for where several bear the name, and where the name is only near', () => {
    const several = judge('บ้านนา');
    expect(several.outcome).toBe('several');
    expect(several.choices.length).toBeGreaterThan(5);
    expect(several.choices.every(({ tambon }) => tambon?.th === 'บ้านนา')).toBe(true);
    expect(judge('อ่างทงง เกาะสมุย').outcome).not.toBe('found');
    expect(judge('ฮฮฮฮฮฮฮฮ')).toEqual({ outcome: 'none', choices: [] });
  });
});
