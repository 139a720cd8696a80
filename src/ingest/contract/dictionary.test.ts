import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COLUMNS, FILE_KINDS } from './columns.ts';
import { PROBLEM_CODES } from '../../problems/codes.ts';

const dictionary = readFileSync(
  fileURLToPath(new URL('../../../data/README.md', import.meta.url)),
  'utf8',
);
const codes = Object.keys(PROBLEM_CODES);

/** The text below a heading, up to the next one of its level or above. */
function section(heading: string): string {
  const level = heading.indexOf(' ');
  const lines = dictionary.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

/** The cells of the table row that describes a column. */
const rowOf = (text: string, field: string): string[] =>
  (text.split('\n').find((line) => line.includes(`| \`${field}\``)) ?? '')
    .split('|')
    .map((cell) => cell.trim());

describe('the dictionary data/README.md', () => {
  it.each(FILE_KINDS.map((kind) => [kind]))(
    'the dictionary data/README.md tells every column of %s.csv and its rules',
    (kind) => {
      const text = section(`## ${kind}.csv`);
      for (const { field, th, required, public: open } of COLUMNS[kind]) {
        const [, header, , must, shown] = rowOf(text, field);
        expect([field, header, must, shown]).toEqual([
          field,
          th,
          required ? 'ต้องมี' : '',
          open ? 'ขึ้นเว็บ' : '',
        ]);
      }
    },
  );

  it.each(codes.map((code) => [code]))(
    'the dictionary data/README.md has an anchor, an example and a cure for %s',
    (code) => {
      const text = section(`### ${code}`);
      const severity = PROBLEM_CODES[code as keyof typeof PROBLEM_CODES];
      expect(text).toContain(`· ${severity}`);
      for (const label of ['ตัวอย่าง:', 'เพราะ:', 'แก้:']) expect(text).toContain(`- ${label} `);
    },
  );

  it('the dictionary data/README.md tells no code that does not exist', () => {
    const told = [...dictionary.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
    expect(told.filter((code) => !codes.includes(code ?? ''))).toEqual([]);
  });
});
