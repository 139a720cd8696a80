import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { clothClasses } from './cloth-classes.ts';
import { clothStyles } from './cloth-styles.ts';

const FILE = 'src/styles/cloth.css';

it('the style sheet of the cloth is what `npm run cloth` writes', async () => {
  const options = { ...(await resolveConfig(FILE)), filepath: FILE };
  expect(readFileSync(FILE, 'utf8')).toBe(await format(clothStyles(), options));
});

it('the style sheet of the cloth has a class for each digit of a code, and as many patterns as digits differ', () => {
  const css = clothStyles();
  for (const name of clothClasses('013579').split(' '))
    expect(css).toContain(`.cloth-hem.${name} {`);
  const patterns = [...css.matchAll(/--[a-f]: [^;]+;/g)].map(([pattern]) => pattern);
  expect(patterns).toHaveLength(60);
  expect(new Set(patterns).size).toBe(60);
});
