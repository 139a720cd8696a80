import type { FiscalYear } from '../fiscal-year.ts';
import type { Model, Year } from '../model.ts';
import type { Place, Province } from '../place.ts';

/** A value as JSON says it: codes and enumerations in English, nothing is `null`. */
export type Value = string | number | readonly string[] | null;

/**
 * `word`: one of a closed list, spoken in the reader's language. `reference`: the id of an announcement. `prose`: a
 * text of sentences, in a wide column.
 */
export type PublicColumnType =
  'text' | 'prose' | 'count' | 'day' | 'address' | 'word' | 'reference';

export interface PublicColumn<Name extends string = string> {
  readonly name: Name;
  readonly type: PublicColumnType;
  /** Says again what another column or table says: it changes only with that one, so it is not compared. */
  readonly repeats: boolean;
}

/** What the addresses of the site are; without it, addresses are paths. */
export interface Addresses {
  readonly page: (path: string) => string;
  readonly file: (path: string) => string;
}
export const PATHS_AS_ADDRESSES: Addresses = { page: (path) => path, file: (path) => path };

/** One thing that is public, as a row. */
export interface PublicRow<Name extends string = string> {
  /** What tells it from all other rows of its table, over all years. */
  readonly key: string;
  /** Shared by a row before and after where its key is what changed; absent where a new key is a new thing. */
  readonly likeness?: string;
  readonly fiscalYear?: FiscalYear;
  readonly place?: Place;
  readonly province?: Province;
  /** What a person calls it, where its place does not say that: a title, a key, an office. */
  readonly label?: string;
  readonly values: Readonly<Record<Name, Value>>;
}

export interface PublicTable<
  TableName extends string = string,
  ColumnName extends string = string,
> {
  readonly name: TableName;
  readonly columns: readonly PublicColumn<ColumnName>[];
  readonly read: (
    years: readonly Year[],
    model: Pick<Model, 'offices' | 'moved' | 'tambons'>,
    at: Addresses,
  ) => readonly PublicRow<ColumnName>[];
}

/** A column with where its value comes from. `undefined` is said as `null`. */
export interface SourcedColumn<Row, Name extends string> extends PublicColumn<Name> {
  readonly from: (row: Row, at: Addresses, year: Year | undefined) => Value | undefined;
}

type Identity<Row> = (row: Row) => Omit<PublicRow, 'values'>;

/** A way to write columns of one kind of row: `column('title', 'text', (row) => row.title)`. */
export function columnsOf<Row>() {
  return <Name extends string>(
    name: Name,
    type: PublicColumnType,
    from: SourcedColumn<Row, Name>['from'],
    rule?: 'repeats',
  ): SourcedColumn<Row, Name> => ({ name, type, from, repeats: rule === 'repeats' });
}

/**
 * A table of what is public. `tells` says of every field of the row's shape by which column it is told: a new public
 * field that no column tells does not compile.
 */
export function publicTable<Row extends object>() {
  return <TableName extends string, Name extends string>(table: {
    readonly name: TableName;
    readonly rows:
      | { readonly year: (year: Year) => readonly Row[] }
      | { readonly model: (model: Pick<Model, 'offices' | 'moved' | 'tambons'>) => readonly Row[] };
    readonly identity: Identity<Row>;
    readonly columns: readonly SourcedColumn<Row, Name>[];
    readonly columnOfField: Readonly<
      Record<keyof Required<Row>, NoInfer<Name> | 'fiscal_year' | null>
    >;
  }): PublicTable<TableName, Name> => ({
    name: table.name,
    columns: table.columns,
    read: (years, model, at) => {
      const { rows } = table;
      const found =
        'model' in rows
          ? rows.model(model).map((row) => ({ row, year: undefined }))
          : years.flatMap((year) => rows.year(year).map((row) => ({ row, year })));
      return found.map(({ row, year }) => ({
        ...table.identity(row),
        values: Object.fromEntries(
          table.columns.map(({ name, from }) => [name, from(row, at, year) ?? null]),
        ) as Record<Name, Value>,
      }));
    },
  });
}
