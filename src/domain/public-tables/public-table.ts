import type { FiscalYear } from '../fiscal-year.ts';
import type { Model, Year } from '../model.ts';
import type { Place, Province } from '../place.ts';

/** A value as in JSON: codes and enumerations in English; a missing value is `null`. */
export type Value = string | number | readonly string[] | null;

/**
 * `word`: a word of a closed list, translated for readers. `reference`: the id of an announcement. `prose`: a text
 * of sentences, in a wide column.
 */
export type PublicColumnType =
  'text' | 'prose' | 'count' | 'day' | 'address' | 'word' | 'reference';

/** A column without the function that computes its value. */
export interface PublicColumn<Name extends string = string> {
  readonly name: Name;
  readonly type: PublicColumnType;
  /** Repeats another column or table: it changes only with that one, so it is not compared. */
  readonly repeats: boolean;
}

/** The root of the site's addresses; without it, addresses are paths. */
export interface Addresses {
  readonly page: (path: string) => string;
  readonly file: (path: string) => string;
}
export const PATHS_AS_ADDRESSES: Addresses = { page: (path) => path, file: (path) => path };

/** One public thing, as a row. */
export interface PublicRow<Name extends string = string> {
  /** The key that distinguishes it from all other rows of its table, over all years. */
  readonly key: string;
  /** Equal for a row before and after where its key is what changed; absent where a new key is a new thing. */
  readonly likeness?: string;
  readonly fiscalYear?: FiscalYear;
  readonly place?: Place;
  readonly province?: Province;
  /** Its name for people, where its place does not name it: a title, a key, an office. */
  readonly label?: string;
  readonly values: Readonly<Record<Name, Value>>;
}

/** A table as its readers use it. */
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

/** A column with the function that computes its value. `undefined` becomes `null`. */
export interface SourcedColumn<Row, Name extends string> extends PublicColumn<Name> {
  readonly from: (row: Row, at: Addresses, year: Year | undefined) => Value | undefined;
}

type Identity<Row> = (row: Row) => Omit<PublicRow, 'values'>;

/** Makes columns of one kind of row: `column('title', 'text', (row) => row.title)`. */
export function columnsOf<Row>() {
  return <Name extends string>(
    name: Name,
    type: PublicColumnType,
    from: SourcedColumn<Row, Name>['from'],
    rule?: 'repeats',
  ): SourcedColumn<Row, Name> => ({ name, type, from, repeats: rule === 'repeats' });
}

/**
 * A table of public facts. `tells` maps every field of the row's shape to the column that shows it: a new public
 * field without a column does not compile.
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
