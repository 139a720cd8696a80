import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import { projectRoot, readSettings } from '../site/settings.ts';
import { reportName } from '../../site/staff-report/make-report.ts';
import { findEarlier, mayHoldReport } from './report-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'report-folder-'));
afterAll(() => rmSync(root, { recursive: true }));
const settings = readSettings({
  DATA_DIR: join(root, 'data'),
  CONTENT_DIR: join(root, 'content'),
  OUT_DIR: join(root, 'site'),
});
const inProject = (name: string) => join(projectRoot, name);

describe('a report', () => {
  it('a report may lie in reports/, or outside the project', () => {
    for (const folder of [inProject('reports'), inProject('reports/2567'), join(root, 'mine')])
      expect(mayHoldReport(folder, settings), folder).toBe(true);
  });

  it.each([
    '',
    'public',
    'public/files',
    'content',
    'src',
    'data/2567',
    'dist',
    '.build',
    'reports2',
    '..reports',
  ])('a report may not lie in the project’s folder "%s"', (name) => {
    expect(mayHoldReport(inProject(name), settings)).toBe(false);
  });

  it('a report may not lie where a build reads or writes, wherever the environment puts that', () => {
    for (const folder of ['data', 'content/stories', 'site', 'site/reports'])
      expect(mayHoldReport(join(root, folder), settings), folder).toBe(false);
  });

  it('a report may not reach such a folder through a link', () => {
    const link = join(root, 'link');
    symlinkSync(inProject('public'), link);
    expect(mayHoldReport(link, settings)).toBe(false);
    expect(mayHoldReport(join(link, 'not/yet/there'), settings)).toBe(false);
  });
});

describe('the report of the month before', () => {
  const folder = join(root, 'kept');
  mkdirSync(folder);
  const keep = (name: string, fiscalYear: number, month: string, asOf: string) =>
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ version: 1, fiscalYear, month, asOf, tambons: {}, announcements: {} }),
    );
  const suratThani = findProvinceBySlug('surat-thani');
  const found = (month: string, province = suratThani) =>
    findEarlier(folder, 2567, month, province).snapshot?.asOf;

  it('the report of the month before is the newest of the year, of the province itself before the country’s', () => {
    keep('staff-2567-01', 2567, '2024-01', 'country-january');
    keep('staff-2567-02', 2567, '2024-02', 'country-february');
    keep(reportName('2024-01', suratThani), 2567, '2024-01', 'surat-january');
    keep('staff-2567-02-nan', 2567, '2024-02', 'nan-february');
    expect(found('2024-03')).toBe('country-february');
    expect(found('2024-02')).toBe('surat-january');
    expect(found('2024-01')).toBeUndefined();
    expect(findEarlier(folder, 2567, '2024-03', undefined).snapshot?.asOf).toBe('country-february');
    expect(findEarlier(folder, 2568, '2024-12', undefined).snapshot).toBeUndefined();
  });

  it('the report of the month before that cannot be read is named, and nothing is compared', () => {
    writeFileSync(join(folder, 'staff-2567-05.json'), '{"version":1');
    const { snapshot, broken } = findEarlier(folder, 2567, '2024-06', undefined);
    expect(snapshot).toBeUndefined();
    expect(broken).toMatch(/staff-2567-05\.json$/);
  });

  it('the report of the month before is nothing where there is no folder yet', () => {
    expect(findEarlier(join(root, 'none'), 2567, '2024-06', undefined)).toEqual({});
  });
});
