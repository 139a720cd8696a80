import type { FiscalYear } from './fiscal-year.ts';
import type { Model } from './model.ts';
import type { Place, Province } from './place.ts';
import type { PublicColumnName } from './public-tables/all.ts';
import { COMPARED_TABLES } from './public-tables/compared.ts';
import type { ComparedTableName } from './public-tables/compared.ts';
import { PATHS_AS_ADDRESSES } from './public-tables/public-table.ts';
import type {
  PublicColumnType,
  PublicColumn,
  PublicRow,
  Value,
} from './public-tables/public-table.ts';

/** `added`: it was not public before; `withdrawn`: it is not public any more; `amended`: its public facts differ. */
type ChangeKind = 'added' | 'amended' | 'withdrawn';

/** A field before and after. */
export interface FieldChange {
  readonly column: PublicColumnName;
  readonly type: PublicColumnType;
  readonly before: Value;
  readonly after: Value;
}

/** One public thing that changes: a name in a list, an announcement, a story, a number, an office. */
export interface Change {
  readonly kind: ChangeKind;
  readonly table: ComparedTableName;
  readonly fiscalYear?: FiscalYear;
  readonly place?: Place;
  readonly province?: Province;
  readonly label?: string;
  /** The fields that differ; for an added or withdrawn thing all fields that have a value. */
  readonly fields: readonly FieldChange[];
}

/**
 * Everything public that differs between two models, in the order of the tables, newest year first. A consequence of
 * another change, as the page of a new name or the date below each name of a list, is not listed again.
 */
export function compareModels(before: Model, after: Model): Change[] {
  const renamed = renamedAnnouncements(before, after);
  return COMPARED_TABLES.flatMap((table): Change[] => {
    const old = table.read(before.years, before, PATHS_AS_ADDRESSES);
    const fresh = table.read(after.years, after, PATHS_AS_ADDRESSES);
    const columns: readonly PublicColumn<PublicColumnName>[] = table.columns;
    return pairsOf(old, fresh)
      .flatMap(([was, is]): Change[] => {
        const fields = fieldsOf(columns, was, is, renamed);
        const row = is ?? was;
        if (!row || (was && is && fields.length === 0)) return [];
        const kind = !was ? 'added' : !is ? 'withdrawn' : 'amended';
        const { fiscalYear, place, province, label } = row;
        // A tambon's names are public because of another fact, and are listed with that fact.
        if (table.name === 'places' && kind !== 'amended') return [];
        // A year exists because of its facts; only a change of its stamp is listed.
        if (table.name === 'years' && !fields.some((field) => field.after ?? field.before))
          return [];
        return [{ kind, table: table.name, fiscalYear, place, province, label, fields }];
      })
      .sort((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0));
  });
}

type Pair = readonly [before: PublicRow | undefined, after: PublicRow | undefined];

/**
 * Pairs the rows with equal keys; then, of the remaining ones, similar rows in their order: there the key itself
 * changed.
 */
function pairsOf(old: readonly PublicRow[], fresh: readonly PublicRow[]): Pair[] {
  const after = new Map(fresh.map((row) => [row.key, row]));
  const before = new Set(old.map((row) => row.key));
  const added = fresh.filter((row) => !before.has(row.key));
  const paired = old.map((was): Pair => {
    const same = after.get(was.key);
    if (same) return [was, same];
    const at = added.findIndex((row) => row.likeness && row.likeness === was.likeness);
    return [was, at < 0 ? undefined : added.splice(at, 1)[0]];
  });
  return [...paired, ...added.map((row): Pair => [undefined, row])];
}

function fieldsOf(
  columns: readonly PublicColumn<PublicColumnName>[],
  was: PublicRow | undefined,
  is: PublicRow | undefined,
  renamed: ReadonlyMap<Value, Value>,
): FieldChange[] {
  return columns.flatMap(({ name, type, repeats }): FieldChange[] => {
    const before = was?.values[name] ?? null;
    const after = is?.values[name] ?? null;
    const known = type === 'reference' ? (renamed.get(before) ?? before) : before;
    if (repeats || JSON.stringify(known) === JSON.stringify(after)) return [];
    return [{ column: name, type, before, after }];
  });
}

/** Announcements whose id changed, by the old id: a reference to one is no change by itself. */
function renamedAnnouncements(before: Model, after: Model): ReadonlyMap<Value, Value> {
  const table = COMPARED_TABLES.find((compared) => compared.name === 'announcements')!;
  return new Map(
    pairsOf(
      table.read(before.years, before, PATHS_AS_ADDRESSES),
      table.read(after.years, after, PATHS_AS_ADDRESSES),
    ).flatMap(([was, is]) => (was && is && was.key !== is.key ? [[was.key, is.key]] : [])),
  );
}
