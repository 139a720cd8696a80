import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE, PALETTE_AT_NIGHT } from '../pictures/palette.ts';
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
  it('the design tokens are the colours that pictures, the manifest and heads of pages are given', () => {
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const token = (name: string) => tokens.find((token) => token.name === kebab(name));
    for (const [name, colour] of Object.entries(PALETTE))
      expect(token(name)?.day, name).toBe(colour);
    for (const [name, colour] of Object.entries(PALETTE_AT_NIGHT))
      expect(token(name)?.night, name).toBe(colour);
  });
});
