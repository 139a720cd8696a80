import { describe, expect, it } from 'vitest';
import { pieces, words } from './segment.ts';

describe('Thai words', () => {
  it('are found without spaces between them', () => {
    expect(words('ประกาศจังหวัด')).toEqual(['ประกาศ', 'จังหวัด']);
  });

  it('leave out spaces and punctuation, and the pieces keep them', () => {
    expect(words('บัญชี, ครัวเรือน')).toEqual(['บัญชี', 'ครัว', 'เรือน']);
    expect(pieces('บัญชี, ครัวเรือน').join('')).toBe('บัญชี, ครัวเรือน');
  });
});
