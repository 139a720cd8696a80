import { describe, expect, it } from 'vitest';
import { piecesOf, wordsIn } from './segment.ts';

describe('Thai words', () => {
  it('Thai words are found without spaces between them', () => {
    expect(wordsIn('ประกาศจังหวัด')).toEqual(['ประกาศ', 'จังหวัด']);
  });

  it('Thai words leave out spaces and punctuation, and the pieces keep them', () => {
    expect(wordsIn('บัญชี, ครัวเรือน')).toEqual(['บัญชี', 'ครัว', 'เรือน']);
    expect(piecesOf('บัญชี, ครัวเรือน').join('')).toBe('บัญชี, ครัวเรือน');
  });
});
