import { describe, expect, it } from 'vitest';
import { loadModel } from '../../ingest/load-model.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import { formatJson } from '../../reporters/json.ts';
import { ALL_COLUMNS, fileOf } from './cells.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';

const gazetteer = await loadPlaces({});
const load = (path: string, text: string) =>
  loadModel([{ path, bytes: new TextEncoder().encode(text) }], {
    gazetteer,
    document: () => undefined,
    image: () => false,
    stories: [],
  });
/** Every twenty-third value, each in another column. The script `prove-injection.ts` takes all. */
const SHARE = 23;

describe('hostile values', () => {
  it('hostile values are at least three hundred, each once', () => {
    expect(HOSTILE_VALUES.length).toBeGreaterThanOrEqual(300);
    expect(new Set(HOSTILE_VALUES.map(({ text }) => text)).size).toBe(HOSTILE_VALUES.length);
  });

  it('hostile values end in a report in every column of every file, never in a crash or a wait', () => {
    const slow: string[] = [];
    for (const [at, { kind, column }] of ALL_COLUMNS.entries()) {
      for (const { family, text } of HOSTILE_VALUES.filter((_, i) => i % SHARE === at % SHARE)) {
        if (family === 'megabyte' && at % 9 !== 0) continue;
        const file = fileOf(kind, [{ [column.field]: text }]);
        const started = performance.now();
        const { problems } = load(file.path, file.text);
        expect(problems.map(({ code }) => code)).not.toContain('reader-failed');
        expect(() => JSON.parse(formatJson(problems)) as unknown).not.toThrow();
        if (performance.now() - started > 3_000) slow.push(`${kind}.${column.field} ${family}`);
      }
    }
    expect(slow).toEqual([]);
  }, 240_000);
});
