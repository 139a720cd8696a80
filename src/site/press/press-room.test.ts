import { describe, expect, it } from 'vitest';
import { compareText } from '../../domain/compare.ts';
import { statesRegister } from '../../fixtures/load-states.ts';
import { newestAnnouncements, pressCards, yearTexts } from './press-room.ts';

const { model } = statesRegister;

describe('the announcements that the press is told of', () => {
  it('the announcements on the press page are those that became public last, however old their documents are', () => {
    const all = model.years.flatMap(({ announcements }) => announcements);
    const oldest = all.toSorted((a, b) => compareText(a.announcedOn, b.announcedOn))[0];
    if (!oldest) throw new Error('no announcement');
    const firstPublic = new Map([[oldest.id, '9999-01-01']]);
    const [first, ...others] = newestAnnouncements('th', { ...model, firstPublic });
    expect(first?.announcement.id).toBe(oldest.id);
    expect(others.length).toBeLessThan(8);
  });

  it('the announcements on the press page lead to the page of their province, or of the year', () => {
    for (const { announcement, to } of newestAnnouncements('en', model))
      expect(to).toBe(
        `/en/${announcement.fiscalYear}/${announcement.province ? `${announcement.province.slug}/` : ''}`,
      );
  });
});

describe('the texts of a year', () => {
  it('the texts of a year lead to the provinces of which something is known, in the reader’s alphabet', () => {
    for (const year of model.years) {
      const { provinces } = yearTexts('en', year);
      const known = [...year.provinces.values()].filter(
        (provinceYear) => provinceYear.passed.length > 0 || provinceYear.honour,
      );
      expect(provinces).toHaveLength(known.length);
      const names = provinces.map(({ en }) => en);
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    }
  });
});

it('a press room without a year still has the card of the site', () => {
  const cards = pressCards('th', { ...model, years: [] }, undefined);
  expect(cards).toHaveLength(1);
});
