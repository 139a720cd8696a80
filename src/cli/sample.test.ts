import { describe, expect, it } from 'vitest';
import { sampleSheets } from './sample.ts';

describe('the sample generator', () => {
  // Not compared with data/: an officer may practise on the invented years, or has removed them.
  it('writes the same bytes every time', async () => {
    const [first, second] = [await sampleSheets(), await sampleSheets()];
    expect(first.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
  });

  it('chooses one main target in each of 878 amphoes and 122 more, in both invented years', async () => {
    for (const year of [2567, 2568]) {
      const rows = await rowsOf(`${year}/targets.csv`);
      const main = rows.filter((row) => row.includes(',หลัก,'));
      expect(new Set(main.map((row) => row.slice(0, 4))).size).toBe(878);
      expect(main.length).toBe(878);
      expect(rows.length).toBe(1000);
      expect(new Set(rows.map((row) => row.slice(0, 2))).size).toBe(76);
    }
  });

  it('announces 846 tambons in 74 provinces and honours one in 73 of them', async () => {
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
  const found = (await sampleSheets()).find((one) => one.path === path);
  return (found?.text ?? '').trim().split('\n').slice(1);
}
