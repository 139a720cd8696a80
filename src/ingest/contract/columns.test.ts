import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLUMNS, FILE_KINDS, findColumn, leadsRow } from './columns.ts';
import { VOCABULARIES } from './vocabulary.ts';

describe('the table of input columns', () => {
  it('the table of input columns has a list of words for every column that takes one', () => {
    const listed = FILE_KINDS.flatMap((kind) => COLUMNS[kind])
      .filter((column) => column.type === 'choice' || column.type === 'choices')
      .map((column) => column.field);
    expect(new Set(listed)).toEqual(new Set(Object.keys(VOCABULARIES)));
  });

  it('the table of input columns says of any column of any file whether it may be published', () => {
    expect(findColumn('announcements', 'title')?.public).toBe(true);
    expect(findColumn('assessments', 'score_total')?.public).toBe(false);
    expect(findColumn('targets', 'score_total'), 'a column this file has not').toBeUndefined();
    const open = COLUMNS.assessments
      .filter((assessment) => assessment.public)
      .map((assessment) => assessment.field);
    for (const field of ['result', 'note', 'round', 'assessed_on'])
      expect(open).not.toContain(field);
  });

  it('the table of input columns has no public column that no reader asks for', () => {
    const folders = ['src/ingest/files', 'src/ingest/cells'];
    const readers = folders
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((path) => !path.endsWith('.test.ts'))
      .map((path) => readFileSync(path, 'utf8'))
      .join();
    const unread = FILE_KINDS.flatMap((kind) => COLUMNS[kind])
      .filter((column) => column.public && !readers.includes(`'${column.field}'`))
      .map((column) => column.field);
    expect(unread).toEqual([]);
  });

  it('the table of input columns never publishes what no message may quote', () => {
    const both = FILE_KINDS.flatMap((kind) =>
      COLUMNS[kind].filter((column) => column.private && column.public),
    );
    expect(both).toEqual([]);
  });

  it('the table of input columns knows where a row says its number and place', () => {
    const leading = COLUMNS.targets.filter(leadsRow).map((target) => target.field);
    expect(leading).toEqual(['order', 'tambon_code', 'province', 'amphoe', 'tambon']);
  });
});
