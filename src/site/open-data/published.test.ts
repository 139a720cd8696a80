import { expect, it } from 'vitest';
import { statesRegister } from '../../fixtures/load-states.ts';
import { words } from '../../i18n/locale.ts';
import { publishedBody, publishedFiles, publishedPaths } from './published.ts';

it('the paths of open data are listed without making the files, and each of them is a file', async () => {
  const { model } = statesRegister;
  const th = words('th');
  const { csv, json, xlsx } = publishedPaths(model, th);
  const { tables, workbooks } = await publishedFiles(model, th);
  expect(csv).toEqual(tables.flatMap((table) => [table.csv.path, table.csvEnglish.path]));
  expect(json).toEqual(tables.map((table) => table.json.path));
  expect(xlsx).toEqual(workbooks.map((book) => book.xlsx.path));
  for (const path of [...csv, ...json, ...xlsx])
    expect((await publishedBody(model, th, path)).length, path).toBeGreaterThan(0);
  await expect(publishedBody(model, th, '/data/none.csv')).rejects.toThrow('/data/none.csv');
});
