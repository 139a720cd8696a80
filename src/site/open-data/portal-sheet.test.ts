import { expect, it } from 'vitest';
import { STATES } from '../../fixtures/fixture.ts';
import { words } from '../../i18n/locale.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { allDownloads } from './downloads.ts';
import { portalSheet } from './portal-sheet.ts';
import type { Published } from './published.ts';

it('leads to the CSV with English headers of every table, says samples, and leaves nothing empty', async () => {
  const { model } = await loadFolder({ ...STATES });
  const th = words('th');
  const downloads = allDownloads(model, th);
  const published = {
    tables: downloads.map((download) => ({ download })),
  } as unknown as Published;
  const sheet = portalSheet(model, th, published) as Record<string, unknown>;
  const resources = sheet['resources'] as { name: string; url: string }[];
  expect(new Set(resources.map(({ url }) => url)).size).toBe(downloads.length);
  expect(resources.every(({ url }) => url.endsWith('.en.csv'))).toBe(true);
  expect(sheet['notes']).toContain(th.openData.description);
  expect(String(sheet['notes']).includes(th.openData.workbook.partlySample)).toBe(
    model.years.some(({ sample }) => sample),
  );
  expect(Object.values(sheet).filter((value) => value === '' || value === undefined)).toEqual([]);
});
