import { describe, expect, it } from 'vitest';
import { dictionaryColumns } from './dictionary.ts';
import { COLUMNS_OF, jsonKey } from './downloads.ts';

describe('the dictionary of the downloads', () => {
  it('the dictionary of the downloads explains every column of every file once', () => {
    const explained = dictionaryColumns('en').map(({ inJson }) => inJson);
    const all = Object.values(COLUMNS_OF).flatMap((columns) => columns.map(jsonKey));
    expect([...explained].sort()).toEqual([...new Set(all)].sort());
  });
  it('the dictionary of the downloads names the files of a column, unless every file has it', () => {
    const columns = dictionaryColumns('en');
    const filesOf = (name: string) => columns.find(({ inJson }) => inJson === name)?.files;
    expect(filesOf('sampleNotice')).toBeUndefined();
    expect(filesOf('citation')?.length).toBeGreaterThan(0);
  });
});
