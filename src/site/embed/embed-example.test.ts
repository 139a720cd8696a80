import { describe, expect, it } from 'vitest';
import { statesRegister } from '../../fixtures/load-states.ts';
import { embedExample } from './embed-example.ts';

const { model } = statesRegister;

describe('the example of a card to embed', () => {
  it('the example of a card to embed is a province with names in the newest year that is not invented', () => {
    const example = embedExample('en', model);
    const named = model.years.filter((year) =>
      [...year.provinces.values()].some(({ passed, honour }) => passed.length > 0 || honour),
    );
    expect(example?.year).toBe(named.find(({ sample }) => !sample) ?? named[0]);
    expect(example?.name).toContain(example?.provinceYear.province.en);
  });
  it('the example of a card to embed is none where no year names anybody', () => {
    const years = model.years.map((year) => ({ ...year, provinces: new Map() }));
    expect(embedExample('th', { ...model, years })).toBeUndefined();
  });
});
