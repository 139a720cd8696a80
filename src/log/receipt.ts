import { cellsOf, type ChainedEntry, type Log } from './entry.ts';
import { hashOf } from './hash.ts';
import { entryOf } from './log-file.ts';

/**
 * A reader's proof of what the register said: the lines about a tambon or a province's list, and the newest line of
 * the log at that time. It shows that the register still says the same, or when and why it changed; not that the
 * facts are true.
 */
export interface Receipt {
  readonly form: 'strong-tambon-receipt/1';
  /** The address of the page it was taken from. */
  readonly page: string;
  readonly subject: Subject;
  readonly edition: number;
  /** Number and hash of the last line of the log at that time. */
  readonly entry: number;
  readonly head: string;
  readonly lines: readonly ChainedEntry[];
}

/** The subject of a receipt: a tambon in every year, or a province's list of one year. */
export type Subject =
  | { readonly tambonCode: string }
  | {
      readonly fiscalYear: number;
      readonly provinceCode: string;
      /** In Thai, as in the lines. */
      readonly province: string;
    };

const concerns = (subject: Subject, line: ChainedEntry): boolean => {
  if ('tambonCode' in subject) return line.tambonCode === subject.tambonCode;
  return (
    line.fiscalYear === subject.fiscalYear &&
    (line.tambonCode.startsWith(subject.provinceCode) ||
      (line.act === 'document' && line.province === subject.province))
  );
};

/** Undefined where the log is empty: then there is nothing to prove. */
export function makeReceipt(log: Log, subject: Subject, page: string): Receipt | undefined {
  const head = log.at(-1);
  if (!head) return undefined;
  const lines = log.filter((line) => concerns(subject, line));
  const { edition, entry, hash } = head;
  return { form: 'strong-tambon-receipt/1', page, subject, edition, entry, head: hash, lines };
}

/** The answer to a receipt, from the present log. */
export type ReceiptAnswer =
  /** There is no later line about its subject. */
  | { readonly code: 'still-so' }
  /** The later lines about its subject, oldest first. */
  | { readonly code: 'changed'; readonly since: readonly ChainedEntry[] }
  /** It had no lines then, and still has none. */
  | { readonly code: 'still-nothing' }
  /** The receipt was altered: a hash does not fit, or lines of its subject are missing. */
  | { readonly code: 'altered' }
  /** Its newest line is not in this log: it belongs to another register, or the log was rewritten. */
  | { readonly code: 'not-from-here' }
  /** The receipt is of a later edition than the given log, e.g. that of an old copy of the site. */
  | { readonly code: 'log-is-older' };

/** Answers a receipt by a log, whose chain must be verified already. */
export async function checkReceipt(log: Log, receipt: Receipt): Promise<ReceiptAnswer> {
  for (const line of receipt.lines) {
    if ((await hashOf(line)) !== line.hash) return { code: 'altered' };
  }
  const head = log.at(-1);
  if (head && receipt.entry > head.entry) return { code: 'log-is-older' };
  if (log[receipt.entry - 1]?.hash !== receipt.head) return { code: 'not-from-here' };
  if (receipt.lines.some((line) => log[line.entry - 1]?.hash !== line.hash))
    return { code: 'not-from-here' };
  const handedOut = log.slice(0, receipt.entry).filter((line) => concerns(receipt.subject, line));
  if (handedOut.length !== receipt.lines.length) return { code: 'altered' };
  const since = log.slice(receipt.entry).filter((line) => concerns(receipt.subject, line));
  if (since.length > 0) return { code: 'changed', since };
  return { code: receipt.lines.length > 0 ? 'still-so' : 'still-nothing' };
}

/** The file of a receipt: JSON, each line as the cells it has in the log. */
export function receiptText({ lines, ...head }: Receipt): string {
  return JSON.stringify({ ...head, lines: lines.map((line) => [...cellsOf(line), line.hash]) });
}

/** Reads the file of a receipt, whatever it contains; `checkReceipt` judges it. */
export function parseReceipt(text: string): Receipt | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Receipt, unknown>> | null;
    if (value?.form !== 'strong-tambon-receipt/1' || !isSubject(value.subject)) return undefined;
    const { page, subject, edition, entry, head } = value;
    if (typeof head !== 'string' || typeof page !== 'string') return undefined;
    if (!isWhole(edition) || !isWhole(entry) || !Array.isArray(value.lines)) return undefined;
    const lines = value.lines.map(lineOf);
    if (!lines.every((line) => line !== undefined)) return undefined;
    return { form: value.form, page, subject, edition, entry, head, lines };
  } catch {
    return undefined;
  }
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);

const lineOf = (cells: unknown): ChainedEntry | undefined =>
  Array.isArray(cells) && cells.every((cell) => typeof cell === 'string')
    ? entryOf(cells)
    : undefined;

function isSubject(value: unknown): value is Subject {
  const subject = value as Record<string, unknown> | null | undefined;
  if (typeof subject !== 'object' || subject === null) return false;
  if (typeof subject['tambonCode'] === 'string') return true;
  return (
    typeof subject['provinceCode'] === 'string' &&
    typeof subject['province'] === 'string' &&
    Number.isInteger(subject['fiscalYear'])
  );
}
