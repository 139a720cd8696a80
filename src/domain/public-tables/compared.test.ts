import { expect, it } from 'vitest';
import { DOWNLOAD_TABLES } from './all.ts';
import { COMPARED_TABLES } from './compared.ts';

it('every table that may be downloaded is compared, but for those that only repeat others', () => {
  const compared: readonly string[] = COMPARED_TABLES.map(({ name }) => name);
  expect(
    DOWNLOAD_TABLES.map(({ name }) => name).filter((name) => !compared.includes(name)),
  ).toEqual(['register', 'provinces']);
});
