import type { ChainedEntry } from '../log/entry.ts';
import type { Receipt, ReceiptAnswer } from '../log/receipt.ts';
import { formatDate } from './format.ts';
import type { Locale, Words } from './locale.ts';

type Say = Words['editions'];

export interface AnsweredReceipt {
  readonly answer: ReceiptAnswer;
  readonly receipt: Receipt;
  /** The latest of the log that answered. */
  readonly edition: number;
}

/**
 * The answer to a receipt, one sentence a line: what it is of, the answer, and each later change with its day,
 * edition and reason.
 */
export function receiptInWords(
  { answer, receipt, edition }: AnsweredReceipt,
  say: Say,
  locale: Locale,
): string[] {
  const { answers } = say;
  const taken = answers.taken(String(receipt.edition), subjectInWords(receipt, say));
  const latest = String(edition);
  switch (answer.code) {
    case 'still-so':
      return [taken, answers.stillSo(latest)];
    case 'still-nothing':
      return [taken, answers.stillNothing(latest)];
    case 'changed':
      return [
        taken,
        answers.changed,
        ...answer.since.map((line) => lineInWords(line, say, locale)),
      ];
    case 'altered':
      return [answers.altered];
    case 'not-from-here':
      return [answers.notFromHere];
    case 'log-is-older':
      return [answers.logIsOlder];
  }
}

function subjectInWords({ subject, lines }: Receipt, { answers, place }: Say): string {
  if (!('tambonCode' in subject)) return answers.list(subject.province, String(subject.fiscalYear));
  const last = lines.at(-1);
  return last ? place(last.tambon, last.amphoe, last.province) : answers.tambon(subject.tambonCode);
}

/** One line of the log as a sentence: act, name, day, edition, reason and reference. */
export function lineInWords(line: ChainedEntry, say: Say, locale: Locale): string {
  const { answers, acts, place, reasons } = say;
  const act = acts[line.act](place(line.tambon, line.amphoe, line.province));
  const since = answers.since(act, formatDate(locale, line.recordedOn), String(line.edition));
  const because = line.reason === '' ? '' : answers.because(reasons[line.reason] ?? line.reason);
  const reference = line.reference === '' ? '' : answers.reference(line.reference);
  return `${since}${because}${reference}`;
}
