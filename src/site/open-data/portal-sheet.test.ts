import { expect, it } from 'vitest';
import { STATES } from '../../fixtures/fixture.ts';
import { words } from '../../i18n/locale.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { allDownloads } from './downloads.ts';
import { licenceChoice, portalSheet } from './portal-sheet.ts';
import type { PublishedFiles } from './published.ts';

it('the sheet for the portal leads to the CSV with English headers of every table, marks samples, and leaves nothing empty', async () => {
  const { model } = await loadFolder({ ...STATES });
  const th = words('th');
  const downloads = allDownloads(model, th);
  const published = {
    tables: downloads.map((download) => ({ download })),
  } as unknown as PublishedFiles;
  const sheet = portalSheet(model, th, published) as Record<string, unknown>;
  const resources = sheet['resources'] as { name: string; url: string }[];
  const [tables, others] = [resources.slice(0, -1), resources.slice(-1)];
  expect(new Set(tables.map(({ url }) => url)).size).toBe(downloads.length);
  expect(tables.every(({ url }) => url.endsWith('.en.csv'))).toBe(true);
  expect(others.map(({ url }) => url)).toEqual([expect.stringMatching(/provinces\.geojson$/)]);
  expect(sheet['notes']).toContain(th.openData.description);
  expect(String(sheet['notes']).includes(th.openData.workbook.partlySample)).toBe(
    model.years.some(({ sample }) => sample),
  );
  expect(Object.values(sheet).filter((value) => value === '' || value === undefined)).toEqual([]);
});

it('the sheet for the portal names a licence as the form of the portal does', () => {
  const chosen = (url: string) => licenceChoice({ name: 'L', url });
  expect(licenceChoice(undefined)).toEqual({ license_id: 'License not specified' });
  expect(chosen('https://creativecommons.org/licenses/by/4.0/')).toEqual({
    license_id: 'Creative Commons Attributions',
  });
  expect(chosen('https://creativecommons.org/licenses/by-nc-sa/4.0/')).toEqual({
    license_id: 'Creative Commons Non-Commercial (Any)',
  });
  for (const url of [
    'https://licence.example/by/',
    'https://creativecommons.org/publicdomain/zero/1.0/',
  ])
    expect(chosen(url)).toEqual({ license_id: 'อื่นๆ', license_id_other: `L ${url}` });
});
