import Papa from 'papaparse';
import {
  type Act,
  ACTS,
  cellsOf,
  type ChainedEntry,
  type Log,
  LOG_COLUMNS,
  LOGGED_STATUSES,
  type LoggedStatus,
} from './entry.ts';

const BOM = '\ufeff';

/** A fault of a file and its place: `line` counts from 1 as in an editor, the header being line 1. */
export interface LogFault {
  readonly code: 'header' | 'cells' | 'number' | 'order' | 'date' | 'act' | 'status' | 'hash';
  readonly line: number;
}

/** The file: UTF-8 with BOM for Excel, CRLF, cells quoted only when needed. */
export function writeLog(log: Log): string {
  const rows = log.map((entry) => [...cellsOf(entry), entry.hash]);
  return `${BOM}${Papa.unparse([[...LOG_COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}

/** Reads the form of the file, not its chain, which `verifyChain` checks. Stops at the first fault. */
export function readLog(text: string): { log: Log } | { fault: LogFault } {
  const [header, ...rows] = Papa.parse<string[]>(text.replace(BOM, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  }).data;
  if (header?.join() !== LOG_COLUMNS.join()) return { fault: { code: 'header', line: 1 } };
  const log: ChainedEntry[] = [];
  for (const [i, cells] of rows.entries()) {
    const entry = entryOf(cells);
    const code = entry ? faultOf(entry, cells, log.at(-1)) : 'cells';
    if (code || !entry) return { fault: { code: code ?? 'cells', line: i + 2 } };
    log.push(entry);
  }
  return { log };
}

/**
 * A line from its cells in the order of the columns; undefined where their number is wrong, or one contains a line
 * break.
 */
export function entryOf(cells: readonly string[]): ChainedEntry | undefined {
  if (cells.length !== LOG_COLUMNS.length || cells.some((cell) => /[\t\r\n]/.test(cell))) return;
  const at = (name: (typeof LOG_COLUMNS)[number]) => cells[LOG_COLUMNS.indexOf(name)] ?? '';
  return {
    entry: Number(at('entry')),
    edition: Number(at('edition')),
    recordedOn: at('recorded_on'),
    act: at('act') as Act,
    fiscalYear: Number(at('fiscal_year')),
    tambonCode: at('tambon_code'),
    province: at('province'),
    amphoe: at('amphoe'),
    tambon: at('tambon'),
    status: at('status') as LoggedStatus | '',
    announcement: at('announcement'),
    document: at('document_sha256'),
    reason: at('reason'),
    reference: at('reference'),
    previous: at('previous'),
    hash: at('hash'),
  };
}

function faultOf(
  entry: ChainedEntry,
  cells: readonly string[],
  before: ChainedEntry | undefined,
): LogFault['code'] | undefined {
  if (!(ACTS as readonly string[]).includes(entry.act)) return 'act';
  if (entry.status !== '' && !LOGGED_STATUSES.includes(entry.status)) return 'status';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.recordedOn)) return 'date';
  if (!/^[0-9a-f]{64}$/.test(entry.hash) || !/^[0-9a-f]{64}$/.test(entry.previous)) return 'hash';
  // Written back, the cells must be equal: `07` or `1e3` are not how the log writes numbers.
  if (cellsOf(entry).some((cell, i) => cell !== cells[i])) return 'number';
  const isNextEntry = entry.entry === (before?.entry ?? 0) + 1;
  const edition = before?.edition ?? 0;
  const isNextEdition = entry.edition === edition + 1 || (entry.edition === edition && edition > 0);
  const goesOn = !before || entry.recordedOn >= before.recordedOn;
  return isNextEntry && isNextEdition && goesOn ? undefined : 'order';
}
