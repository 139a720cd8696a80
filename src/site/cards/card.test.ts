import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../ingest/read-folder.ts';
import { altOf, cardsOf } from './card.ts';
import { CARD, cardSvg } from './card-svg.ts';

const { model } = await loadFolder();
const cards = cardsOf(model);
const named = (file: string) => {
  const card = cards.find((one) => one.file === file);
  if (!card) throw new Error(`no card ${file}`);
  return card;
};

describe('the share cards', () => {
  it('have a file of their own each', () => {
    expect(new Set(cards.map(({ file }) => file)).size).toBe(cards.length);
  });

  it('exist for every province and year, every announced tambon and every story', () => {
    const provinces = model.years.flatMap((year) => [...year.provinces]).length;
    const tambons = new Set(
      model.years.flatMap((year) =>
        [...year.passed, ...year.honours].map(({ place }) => place.tambon.code),
      ),
    ).size;
    const stories = model.years.flatMap((year) => year.stories).length;
    expect(cards).toHaveLength(1 + model.years.length + provinces + tambons + stories);
  });

  it('say of a sample year that it is invented, in the picture and in its words', () => {
    const card = named('cards/2567/surat-thani.png');
    expect(cardSvg(card)).toContain('ข้อมูลสมมติเพื่อสาธิต');
    expect(altOf(card)).toContain('ข้อมูลสมมติเพื่อสาธิต');
    expect(cardSvg(named('cards/tambon/570505.png'))).not.toContain('ข้อมูลสมมติ');
  });

  it('keep cloth for the excellent', () => {
    for (const card of cards) expect(card.ground === 'cloth').toBe(card.seal === 'excellent');
  });

  it('set nothing smaller than 22 px and no name wider than the card', async () => {
    for (const card of cards.filter((_, i) => i % 25 === 0)) {
      const svg = cardSvg(card);
      const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map((hit) => Number(hit[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
    }
    const { width, height } = await sharp(Buffer.from(cardSvg(named('cards/site.png')))).metadata();
    expect({ width, height }).toEqual({ ...CARD });
  });

  it('keep a long title whole, over several lines', () => {
    const [longest] = cards
      .filter(({ file }) => file.startsWith('cards/stories/'))
      .sort((a, b) => b.name.length - a.name.length);
    const drawn = [...cardSvg(longest!).matchAll(/font-family="Trirong"[^>]*>([^<]*)</g)].map(
      (hit) => hit[1],
    );
    expect(drawn.join('').replaceAll(' ', '')).toContain(longest!.name.replaceAll(' ', ''));
  });
});
