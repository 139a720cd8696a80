import { describe, expect, it } from 'vitest';
import type { Problem } from '../../problems/problem.ts';
import { siteSettings } from './site.ts';

describe('a setting of the environment', () => {
  it('a setting of the environment wins over the file, and is reported where it cannot be read', () => {
    const problems: Problem[] = [];
    const env = { AUTHORITY: 'cdd', SITE_URL: 'tambon', OWNER_TH: 'กรม' };
    const site = siteSettings([], env, (problem) => problems.push(problem));
    expect(site).toEqual({ owner_th: 'กรม' });
    expect(problems.map(({ code, file, value }) => [code, file, value])).toEqual([
      ['setting-unreadable', 'SITE_URL', 'tambon'],
      ['setting-unreadable', 'AUTHORITY', 'cdd'],
    ]);
  });
});
