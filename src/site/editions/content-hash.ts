import { createHash } from 'node:crypto';
import type { Model } from '../../domain/model.ts';
import { COMPARED_TABLES } from '../../domain/public-tables/compared.ts';
import { PATHS_AS_ADDRESSES } from '../../domain/public-tables/public-table.ts';

const known = new WeakMap<Model, string>();

/** Twelve hexadecimal digits that represent everything public: they change exactly when some public fact changes. */
export function contentHash(model: Model): string {
  const hash = known.get(model) ?? hashOf(model);
  known.set(model, hash);
  return hash;
}

function hashOf(model: Model): string {
  const hash = createHash('sha256');
  for (const table of COMPARED_TABLES) {
    const rows = table.read(model.years, model, PATHS_AS_ADDRESSES);
    hash.update(JSON.stringify([table.name, rows.map(({ key, values }) => [key, values])]));
  }
  return hash.digest('hex').slice(0, 12);
}
