import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD, type CardDrawing } from '../../../site/cards/card-part.ts';
import { CLOTH, clothShapes } from '../../../site/cloth/cloth-svg.ts';
import { drawCard } from './draw-card.ts';

const GROUND = '#fcfbf8';
const pixelsOf = (file: Buffer) => sharp(file).removeAlpha().raw().toBuffer();
const draw = async (parts: CardDrawing['parts']) =>
  pixelsOf(await drawCard({ ground: GROUND, parts }));
const colourAt = (pixels: Buffer, x: number, y: number) =>
  `#${pixels.subarray((y * CARD.width + x) * 3, (y * CARD.width + x) * 3 + 3).toString('hex')}`;

describe('a drawn card', () => {
  it('a drawn card is a PNG of 1200 × 630 in the colours of its parts', async () => {
    const file = await drawCard({
      ground: GROUND,
      parts: [{ kind: 'rect', x: 1190, y: 620, width: 10, height: 10, fill: '#1f3b73' }],
    });
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', ...CARD });
    const pixels = await pixelsOf(file);
    expect(colourAt(pixels, 0, 0)).toBe(GROUND);
    expect(colourAt(pixels, 1189, 629)).toBe(GROUND);
    expect(colourAt(pixels, 1199, 629)).toBe('#1f3b73');
  });

  it('a drawn card has its texts in their colour, with soft edges, at their place', async () => {
    const line = { kind: 'text', x: 140, y: 200, face: 'Trirong 500', size: 60 } as const;
    const pixels = await draw([{ ...line, at: 'start', fill: '#161c2b', text: 'ตำบล' }]);
    const inked = new Map<string, { x: number; y: number }[]>();
    for (let y = 0; y < CARD.height; y += 1)
      for (let x = 0; x < CARD.width; x += 1) {
        const colour = colourAt(pixels, x, y);
        if (colour !== GROUND) inked.set(colour, [...(inked.get(colour) ?? []), { x, y }]);
      }
    expect([...inked.keys()].sort()).toEqual(['#161c2b', '#898c92']);
    const ink = inked.get('#161c2b')!;
    expect(Math.min(...ink.map(({ x }) => x))).toBeGreaterThanOrEqual(140);
    expect(Math.max(...ink.map(({ y }) => y))).toBeLessThanOrEqual(201);
    expect(Math.min(...ink.map(({ y }) => y))).toBeGreaterThan(130);
  });

  it('a drawn card has the cloth that pages show, thread for thread', async () => {
    const [thread, figure] = ['#1f3b73', '#8a2b20'];
    for (const code of ['840401', '505719', '639268']) {
      const pixels = await draw([{ kind: 'cloth', code, thread, figure }]);
      const cloth = `<g shape-rendering="crispEdges" transform="translate(88 -45) rotate(90) scale(2)">${Array.from({ length: 6 }, (_, at) => `<g transform="translate(${at * CLOTH.width})">${clothShapes(code, { ground: GROUND, thread, figure })}</g>`).join('')}</g>`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${GROUND}"/>${cloth}</svg>`;
      expect(pixels.equals(await pixelsOf(Buffer.from(svg))), code).toBe(true);
    }
  });

  it('a drawn card has pictures in their colours where they belong', async () => {
    const svg = '<circle r="50" fill="#1f3b73"/>';
    const box = { x: 400, y: 100, width: 200, height: 200, viewBox: '-50 -50 100 100' };
    const pixels = await draw([{ kind: 'picture', svg, ...box }]);
    expect(colourAt(pixels, 500, 200)).toBe('#1f3b73');
    expect(colourAt(pixels, 500, 99)).toBe(GROUND);
    expect(colourAt(pixels, 500, 101)).toBe('#1f3b73');
    expect(colourAt(pixels, 405, 105)).toBe(GROUND);
  });

  it('a drawn card is the same bytes whatever was drawn before it', async () => {
    const text = { kind: 'text', y: 200, at: 'start', face: 'Sarabun 400', size: 28 } as const;
    const card = (x: number) =>
      drawCard({ ground: GROUND, parts: [{ ...text, x, fill: '#161c2b', text: 'พอเพียง' }] });
    const first = await card(140);
    await card(141);
    expect((await card(140)).equals(first)).toBe(true);
  });
});
