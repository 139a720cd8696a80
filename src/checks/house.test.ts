import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../domain/assessment.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { load } from '../ingest/fixtures/faults.ts';
import { readAssessments } from '../ingest/files/assessments.ts';
import { readFile } from '../ingest/table/read-file.ts';
import { readTable } from '../ingest/table/read-table.ts';
import type { Problem } from '../problems/problem.ts';
import { projectRoot } from '../cli/site/settings.ts';
import { importGraph } from './import-graph.ts';

const readme = readFileSync(join(projectRoot, 'src/README.md'), 'utf8');
const PATH = '2567/assessments.csv';
const csv = /```csv\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';

describe('the way of a row that src/README.md tells', () => {
  it('the way of a row that src/README.md tells names functions that exist where it says they do', async () => {
    const named = [...readme.matchAll(/`(\w+)` of `([\w/.-]+\.ts)`/g)];
    expect(named.length).toBeGreaterThanOrEqual(8);
    for (const [, name = '', path = ''] of named) {
      const module = (await import(join(projectRoot, 'src', path))) as Record<string, unknown>;
      expect(typeof module[name], `${name} of ${path}`).toBe('function');
    }
  });

  it('the way of a row that src/README.md tells is walked by the row it shows, and ends without a score', async () => {
    const problems: Problem[] = [];
    const report = (problem: Problem) => void problems.push(problem);
    const { text = '' } = readFile(PATH, new TextEncoder().encode(csv));
    expect(text).toContain('840401');
    const { table } = readTable(PATH, text, 'assessments');
    if (!table) throw new Error('no table');
    const gazetteer = await loadGazetteer();
    const [record] = readAssessments({
      table,
      fiscalYear: 2567,
      province: undefined,
      gazetteer,
      report,
    });
    const assessment: Assessment | undefined = record?.value;
    expect(record?.row.cell('result')?.ref).toBe('F2');
    expect(assessment).toMatchObject({ result: 'passed', assessedOn: '2024-06-12' });
    expect(problems).toEqual([]);

    const alone = load({ [PATH]: csv });
    expect(JSON.stringify([...alone.model.tambons])).not.toContain('840401');
    const announced = load({
      [PATH]: csv,
      '2567/announcements.csv': 'ระดับ,จังหวัด,ประกาศ ณ วันที่\nจังหวัด,สุราษฎร์ธานี,28/8/2567\n',
    });
    expect(announced.model.tambons.has('840401')).toBe(true);
    const { model } = announced;
    expect(JSON.stringify(model, (_, value: unknown) => value instanceof Map ? [...value] : value)).not.toMatch(/(?<!\d)87(?!\d)/); // prettier-ignore
  });
});

/** The rooms inside ingest, in the order a cell passes them; each imports only from those before it. */
const ROOMS = ['contract', 'personal', 'table', 'cells', 'files', 'rules', '', 'prepare'];

describe('the rooms inside ingest', () => {
  it('the rooms inside ingest import from their left only', () => {
    const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
    const backwards = [...importGraph(join(projectRoot, 'src/ingest'))]
      .filter(([path]) => ROOMS.includes(roomOf(path)))
      .flatMap(([path, imports]) =>
        imports
          .filter((target) => ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(path)))
          .map((target) => `${path} → ${target}`),
      );
    expect(backwards).toEqual([]);
  });
});

describe('the list of folders without tests in src/README.md', () => {
  const src = join(projectRoot, 'src');
  const table = /\| Folder +\| Proved by[^\n]+\n[^\n]+\n([\s\S]+?)\n\n/.exec(readme)?.[1] ?? '';
  const rows = table.split('\n').map((row) => row.split('|').map(quoted));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:ts|astro|mjs)$/.test(path) && !path.includes('fixtures'),
  );
  const tested = new Set(files.filter((path) => path.endsWith('.test.ts')).map(dirname));

  it('the list of folders without tests in src/README.md names tests that exist', () => {
    const named = rows.flatMap(([, , proof = []]) => proof).filter((path) => !path.includes('*'));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(join(src, path)))).toEqual([]);
  });

  it('the list of folders without tests in src/README.md leaves out no folder without tests', () => {
    const listed = rows.flatMap(([, folders = []]) => folders);
    const untested = [...new Set(files.map(dirname))].filter((folder) => !tested.has(folder));
    const missing = untested.filter(
      (folder) => folder !== '.' && !listed.some((prefix) => `${folder}/`.startsWith(prefix)),
    );
    expect(missing).toEqual([]);
  });
});

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}
