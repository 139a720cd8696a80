import { describe, expect, it } from 'vitest';
import { fileTwins } from './file-twins.ts';

const paths = (page: string) => fileTwins(page).map(({ path }) => path);

describe('the files that say the same as a page', () => {
  it('the files that say the same as a page are the API file of a province in a year, of a province, and of a year with its table', () => {
    expect(paths('/2567/surat-thani/')).toEqual(['/api/v1/years/2567/surat-thani.json']);
    expect(paths('/surat-thani/')).toEqual(['/api/v1/provinces/surat-thani.json']);
    expect(paths('/2567/')).toEqual([
      '/api/v1/years/2567.json',
      '/data/2567/announced.json',
      '/data/2567/announced.csv',
    ]);
  });

  it('the files that say the same as a page are tables of their own kind where the page is a table', () => {
    expect(paths('/2567/honours/')).toEqual(['/data/2567/honours.json', '/data/2567/honours.csv']);
    expect(paths('/announcements/2567/')).toEqual([
      '/data/2567/announcements.json',
      '/data/2567/announcements.csv',
    ]);
  });

  it('the files that say the same as a page are none where no file says it', () => {
    for (const page of ['/about/', '/bangkok/', '/2567/nowhere/', '/1999/', '/tambon/999999/'])
      expect(paths(page), page).toEqual([]);
  });
});
