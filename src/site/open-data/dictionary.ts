import { type Locale, words } from '../../i18n/locale.ts';
import { type ColumnName, COLUMNS_OF, jsonKey, type TableName } from './downloads.ts';

/** A column of the downloads, as the page of data describes it. */
export interface DictionaryColumn {
  /** Its header in the CSV files, in Thai. */
  readonly inCsv: string;
  readonly inJson: string;
  readonly meaning: string;
  /** The names of the files that have it; absent where every file has it. */
  readonly files: readonly string[] | undefined;
}

/** Every column of every download once, in the order of its words. */
export function dictionaryColumns(locale: Locale): readonly DictionaryColumn[] {
  const { openData: say } = words(locale);
  const headers = words('th').openData.tables.columns;
  const tables = Object.entries(COLUMNS_OF) as [TableName, readonly ColumnName[]][];
  return (Object.keys(headers) as ColumnName[]).flatMap((column): DictionaryColumn[] => {
    const holders = tables.filter(([, columns]) => columns.includes(column));
    if (holders.length === 0) return [];
    return [
      {
        inCsv: headers[column],
        inJson: jsonKey(column),
        meaning: say.meanings[column],
        files:
          holders.length === tables.length ? undefined : holders.map(([table]) => say.files[table]),
      },
    ];
  });
}
