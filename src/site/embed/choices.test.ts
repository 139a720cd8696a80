import { describe, expect, it } from 'vitest';
import { BEGUN } from '../../fixtures/fixture.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { embedChoices, framedChoices } from './choices.ts';

const { model } = await loadFolder({ ...BEGUN });

describe('what the builder of cards offers', () => {
  it('the builder of cards offers the provinces that have a card, and no other', () => {
    for (const locale of ['th', 'en'] as const) {
      const { provinces } = framedChoices(locale, model);
      const framed = model.provinces.filter((place) => embedChoices(model, place).length > 0);
      expect(provinces.map(({ code }) => code).sort()).toEqual(
        framed.map(({ code }) => code).sort(),
      );
      expect(provinces.length).toBeGreaterThan(0);
      expect(provinces.length).toBeLessThan(model.provinces.length);
    }
  });

  it('the builder of cards offers the years in which any province has one', () => {
    const withCard = model.provinces.flatMap((place) =>
      embedChoices(model, place).map(({ year }) => year),
    );
    const bare = model.years.map((year) => ({
      ...year,
      fiscalYear: year.fiscalYear + 1,
      provinces: new Map(),
    }));
    const { years } = framedChoices('th', { ...model, years: [...bare, ...model.years] });
    expect([...years].sort()).toEqual([...new Set(withCard)].sort());
  });
});
