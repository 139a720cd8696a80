import { describe, expect, it } from 'vitest';
import { words } from '../../i18n/locale.ts';
import { pageHead } from './page-head.ts';

const { programme } = words('en').site;
const frame = {
  locale: 'en',
  path: '/corrections/',
  title: 'Corrections',
  description: 'All.',
} as const;

describe('the head of a page', () => {
  it('the head of a page adds the name of the programme to the title, but not on the front page', () => {
    expect(pageHead(frame).title).toBe(`Corrections – ${programme}`);
    expect(pageHead({ ...frame, path: '/', title: programme }).title).toBe(programme);
  });
  it('the head of a page gives a chat the programme once, in the title or in the sentence', () => {
    expect(pageHead(frame).sharedTitle).toBe(`Corrections – ${programme}`);
    const told = pageHead({ ...frame, description: `All of ${programme}.` });
    expect(told.sharedTitle).toBe('Corrections');
  });
  it('the head of a page leads from the page for what is missing to the front page of the other language', () => {
    const { hasAddress, twinPath } = pageHead({ ...frame, path: '/404/' });
    expect([hasAddress, twinPath]).toEqual([false, '/']);
    expect(pageHead(frame).twinPath).toBe('/corrections/');
  });
});
