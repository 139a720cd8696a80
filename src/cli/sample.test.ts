import { describe, expect, it } from 'vitest';
import { loadModel } from '../ingest/load-model.ts';
import { loadPlaces } from '../ingest/read-folder.ts';
import { REALLY_KNOWN } from './sample/pins-2567.ts';
import { sampleSheets } from './sample.ts';

describe('the sample generator', () => {
  // Not compared with data/: an officer may have edited the invented years, or removed them.
  it('the sample generator writes the same bytes every time', async () => {
    const [first, second] = [await sampleSheets(), await sampleSheets()];
    expect(first.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
  });

  it('the sample generator chooses one main target in each of 878 amphoes and 122 more, in both invented years', async () => {
    for (const year of [2567, 2568]) {
      const rows = await rowsOf(`${year}/targets.csv`);
      const main = rows.filter((row) => row.endsWith(',หลัก'));
      expect(new Set(main.map((row) => row.slice(0, 4))).size).toBe(878);
      expect(main.length).toBe(878);
      expect(rows.length).toBe(1000);
      expect(new Set(rows.map((row) => row.slice(0, 2))).size).toBe(76);
    }
  });

  it('the sample generator marks every invented list in its first row, in the canonical form, and holds nothing internal', async () => {
    const gazetteer = await loadPlaces();
    const sheets = (await sampleSheets()).map(({ path, text }) => ({
      path,
      text,
      bytes: new TextEncoder().encode(text),
    }));
    for (const { path, text } of sheets) {
      expect(text).toMatch(/^\uFEFF/);
      expect(text.endsWith('\r\n') && !/\r(?!\n)/.test(text)).toBe(true);
      if (/^256[78]|offices/.test(path)) expect(text.slice(1)).toMatch(/^ข้อมูลสมมติเพื่อสาธิต\r\n/);
    }
    const around = { document: () => ({ bytes: 1, sha256: '' }), image: () => true, stories: [] };
    const { model, problems } = loadModel(sheets, { gazetteer, ...around });
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(model.years.map(({ fiscalYear, sample }) => [fiscalYear, sample])).toEqual([
      [2568, true],
      [2567, true],
      [2566, false],
    ]);
    expect(model.offices.every(({ sample }) => sample)).toBe(true);
  });

  it('the sample generator invents nothing about a tambon of which something real is known', async () => {
    for (const { path, text } of await sampleSheets()) {
      if (!/^256[78]/.test(path)) continue;
      for (const code of REALLY_KNOWN) expect(text).not.toContain(code);
    }
  });

  it('the sample generator announces 846 tambons in 74 provinces and honours one in 73 of them', async () => {
    const announced = (await rowsOf('2567/assessments.csv')).filter((row) => /^\d/.test(row));
    const codes = announced.map((row) => row.split(',')[1] ?? '');
    expect(codes.length).toBe(846);
    expect(new Set(codes.map((code) => code.slice(0, 2))).size).toBe(74);
    const honoured = (await rowsOf('2567/honours.csv')).map((row) => row.slice(0, 6));
    expect(honoured.length).toBe(73);
    expect(new Set(honoured.map((code) => code.slice(0, 2))).size).toBe(73);
    for (const code of honoured) expect(codes).toContain(code);
  });
});

async function rowsOf(path: string): Promise<string[]> {
  const found = (await sampleSheets()).find((sheet) => sheet.path === path);
  return (found?.text ?? '').trim().split('\r\n').slice(2);
}
