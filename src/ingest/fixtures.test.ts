import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolder } from './read-folder.ts';

const root = fileURLToPath(new URL('fixtures/', import.meta.url));

/** A problem as one line of `report.txt`. */
const lineOf = (line: {
  severity: string;
  code: string;
  file: string;
  line?: number;
  column?: number;
  cell?: string;
  suggestions: readonly string[];
}) =>
  [
    line.severity.padEnd(7),
    line.code,
    [line.file, line.line, line.column].filter((part) => part !== undefined).join(':'),
    line.cell,
    line.suggestions.length > 0 ? `(${line.suggestions.join(', ')})` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

describe('each case of fixtures/', () => {
  for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    it(`${name} gives the report beside it`, async () => {
      const { problems } = await loadFolder({
        DATA_DIR: join(root, name, 'data'),
        CONTENT_DIR: join(root, name, 'content'),
      });
      const report = problems.map((problem) => `${lineOf(problem)}\n`).join('');
      const beside = join(root, name, 'report.txt');
      // `UPDATE_FIXTURES=1` writes the reports anew; review the change in the diff.
      if (process.env['UPDATE_FIXTURES']) writeFileSync(beside, report);
      expect(report).toBe(readFileSync(beside, 'utf8'));
    });
  }
});
