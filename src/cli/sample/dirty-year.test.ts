import { beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../domain/model.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { loadModel, type SourceFile } from '../../ingest/load-model.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import { cells, DIRTY_HANDS, utf8 } from '../../fixtures/dirty-hands.ts';
import { sampleSheets } from '../sample.ts';

/** The model as text; a map is written as its pairs. */
const publicJson = (model: Model) =>
  JSON.stringify(model, (_, value: unknown) => (value instanceof Map ? [...value] : value));

describe('a full year exported dirty', () => {
  let gazetteer: Gazetteer;
  let sheets: { path: string; text: string }[] = [];
  const load = (files: readonly SourceFile[]) =>
    loadModel(files, {
      gazetteer,
      document: () => ({ bytes: 1, sha256: '0'.repeat(64) }),
      image: () => true,
      stories: [],
    });

  beforeAll(async () => {
    gazetteer = await loadPlaces({});
    sheets = await sampleSheets();
  });

  it.each(Object.keys(DIRTY_HANDS))(
    'a full year exported dirty is the same in public: %s',
    (name) => {
      const clean = load(sheets.map(({ path, text }) => ({ path, bytes: utf8(text) })));
      const dirty = load(
        sheets.map(({ path, text }) => ({
          path,
          bytes: path.startsWith('2567/') ? DIRTY_HANDS[name]!(cells(text)) : utf8(text),
        })),
      );
      expect(dirty.problems.filter(({ severity }) => severity === 'error').slice(0, 3)).toEqual([]);
      const year = clean.model.years.find(({ fiscalYear }) => fiscalYear === 2567);
      expect(year?.passed.length).toBeGreaterThan(800);
      expect(publicJson(dirty.model)).toBe(publicJson(clean.model));
    },
  );
});
