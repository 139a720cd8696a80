import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_COLOURS } from '../cards/card-colours.ts';
import { colourCode, isColour, readTokens } from './tokens.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

describe('the design tokens', () => {
  it('the design tokens have a value by day and one by night', () => {
    const cotton = tokens.find(({ name }) => name === 'cotton');
    expect(cotton && isColour(cotton)).toBe(true);
    expect(cotton?.night).not.toBe(cotton?.day);
    const step = tokens.find(({ name }) => name === 's1');
    expect(step && isColour(step)).toBe(false);
    expect(step?.night).toBe(step?.day);
  });
  it('the design tokens tell a colour in capitals, and nothing for a name that is none', () => {
    expect(colourCode(tokens, 'indigo')).toMatch(/^#[0-9A-F]{6}$/);
    expect(colourCode(tokens, 's1')).toBe('');
  });
  it('the design tokens are the colours that cards are drawn with', () => {
    const { cotton, cloth } = CARD_COLOURS;
    const colour = (name: string) => colourCode(tokens, name).toLowerCase();
    const { ground, text, soft, eyebrow, stamp } = cotton;
    expect([ground, text, soft, eyebrow, stamp]).toEqual(
      ['cotton', 'ink', 'ink-soft', 'indigo', 'lac'].map(colour),
    );
    expect([cloth.ground, cloth.text, cloth.soft, cloth.eyebrow, cloth.stamp]).toEqual(
      ['cloth', 'on-cloth', 'on-cloth-soft', 'rank-on-cloth', 'stamp-on-cloth'].map(colour),
    );
  });
});
