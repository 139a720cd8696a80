import { isWorkbookName } from '../contract/file-kind.ts';
import type { FileKind } from '../contract/columns.ts';
import { fitsKind, recognise } from '../rules/recognise.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';
import type { WorkbookSheet, WorkbookFault } from './workbook.ts';

/** A file as it came. */
export interface FileToPrepare {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The names of the folders around it, nearest first. */
  readonly folders?: readonly string[] | undefined;
}

/** A table as it came: a text file, or a sheet of a workbook converted to text. */
export interface Source {
  /** The file and, for a workbook, the sheet: `ผลประเมิน.xlsx › ผล`. */
  readonly label: string;
  /** The name that determines its kind, beside its headers. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** All names that may state its year, nearest first: of its sheet, its file, its folders. */
  readonly names: readonly string[];
  /** For a workbook: hidden rows and columns, which are read all the same. */
  readonly sheet?: WorkbookSheet;
}

/** `which-sheet`: none or several of the sheets may be meant, and a person must choose. */
export type FoundSources =
  | { readonly sources: readonly Source[] }
  | { readonly fault: WorkbookFault }
  | { readonly fault: 'which-sheet'; readonly sheets: readonly string[] };

/**
 * The tables of a file. For a workbook these are the sheets with known headers, of several kinds all of them; of one
 * kind there may be only one. `kind` and `sheet`: a person's choice.
 */
export async function findSources(
  given: FileToPrepare,
  { kind, sheet }: { readonly kind?: FileKind | undefined; readonly sheet?: string | undefined },
): Promise<FoundSources> {
  if (!isWorkbook(given.bytes)) {
    const isNamedWorkbook = isWorkbookName(given.name);
    if (isNamedWorkbook && !isText(given.bytes)) return { fault: 'not-a-workbook' };
    const { name, bytes, folders = [] } = given;
    return { sources: [{ label: name, name, bytes, names: [name, ...folders] }] };
  }
  const read = await readWorkbook(given.bytes);
  if ('fault' in read) return read;
  const withCells = read.sheets.filter(({ csv }) => /[^\s,"]/.test(csv));
  // For a workbook without a filled cell, its first sheet is reported as empty.
  const filled = withCells.length > 0 ? withCells : read.sheets.slice(0, 1);
  const found = chooseSheets(filled, kind, sheet);
  if (!found) return { fault: 'which-sheet', sheets: filled.map(({ name }) => name) };
  const isAlone = found.length === 1;
  return {
    sources: found.map((sheet) => ({
      label: `${given.name} › ${sheet.name}`,
      name: isAlone ? given.name : sheet.name,
      bytes: new TextEncoder().encode(`\uFEFF${sheet.csv}`),
      names: [sheet.name, given.name, ...(given.folders ?? [])],
      sheet,
    })),
  };
}

function chooseSheets(
  sheets: readonly WorkbookSheet[],
  kind: FileKind | undefined,
  named: string | undefined,
): readonly WorkbookSheet[] | undefined {
  if (named !== undefined) {
    const found = sheets.filter(({ name }) => name.trim() === named.trim());
    return found.length === 1 ? found : undefined;
  }
  if (sheets.length <= 1) return sheets.length === 1 ? sheets : undefined;
  const kinds = sheets.map(({ csv }) => (kind ? fitsKind(csv, kind) && kind : kindOf(csv)));
  const known = sheets.filter((_, at) => kinds[at]);
  const distinct = new Set(kinds.filter(Boolean));
  return known.length > 0 && distinct.size === known.length ? known : undefined;
}

function kindOf(csv: string): FileKind | undefined {
  const found = recognise('', new TextEncoder().encode(csv));
  return found.by === 'headers' ? found.kind : undefined;
}

/**
 * Text has no zero byte, except UTF-16, which begins with its byte order mark; PK begins every workbook, also a
 * truncated one.
 */
const isText = (bytes: Uint8Array): boolean =>
  !(bytes[0] === 0x50 && bytes[1] === 0x4b) &&
  ((bytes[0] === 0xff && bytes[1] === 0xfe) || !bytes.subarray(0, 8_000).includes(0));
