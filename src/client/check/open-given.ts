import { findSources } from '../../ingest/prepare/find-sources.ts';
import type { WorkbookSheet } from '../../ingest/prepare/workbook.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { TableChoices, GivenFile } from './messages.ts';

/** A table or a text as it was chosen: a file of text, or a sheet of a workbook. */
export interface GivenTable extends Omit<GivenFile, 'bytes'> {
  /** The name a person knows it by: the file's, for a workbook with its sheet's. */
  readonly label: string;
  readonly bytes: Uint8Array;
  /** For a file that came alone: all names that may state its year, nearest first. */
  readonly names?: readonly string[] | undefined;
  /** For a workbook: hidden rows and columns, which are read all the same. */
  readonly sheet?: WorkbookSheet | undefined;
}

/** A workbook without a table that could be taken, and the reason. */
export interface UnopenedGiven {
  readonly given: GivenFile;
  readonly problem: Problem;
  /** The sheets to choose from. */
  readonly sheets: readonly string[];
}

/** The tables of the given files, and the workbooks without a table that could be taken. */
export interface OpenedGiven {
  readonly tables: readonly GivenTable[];
  readonly unopened: readonly UnopenedGiven[];
}

/**
 * The tables of the chosen files. Files that came with their folder are not prepared: the folder's check refers to
 * them as they are.
 */
export async function openGiven(
  files: readonly GivenFile[],
  choices: TableChoices,
): Promise<OpenedGiven> {
  const tables: GivenTable[] = [];
  const unopened: UnopenedGiven[] = [];
  for (const given of files) {
    if (given.path !== undefined && given.path.includes('/')) {
      tables.push({ ...given, label: given.path });
      continue;
    }
    const { kind, sheet } = choices[given.name] ?? {};
    const { name, bytes, folder } = given;
    const folders = folder === undefined ? [] : [folder];
    const found = await findSources({ name, bytes, folders }, { kind, sheet });
    if ('sources' in found) {
      for (const source of found.sources) {
        // A file keeps the path it came with; a sheet has none.
        const { path, folder } = given;
        tables.push({ ...source, folder, path: source.sheet ? undefined : path });
      }
    } else {
      const sheets = 'sheets' in found ? found.sheets : [];
      const where = { file: given.name };
      const fault =
        found.fault === 'which-sheet'
          ? problem('workbook-sheet-unclear', where, { sheets: sheets.join(', ') })
          : problem('workbook-unreadable', where, { form: found.fault });
      unopened.push({ given, problem: fault, sheets });
    }
  }
  return { tables, unopened };
}
