import { makeReceipt, receiptText, type Subject } from '../../log/receipt.ts';
import { readSiteLog } from './read-site-log.ts';
import { textFile } from '../parts/save-file.ts';

/** A receipt as a file; undefined where the log cannot be read or verified. */
export async function receiptFile(
  log: string,
  subject: Subject,
  page: string,
): Promise<Blob | undefined> {
  const read = await readSiteLog(log).catch(() => undefined);
  const receipt = read && 'log' in read ? makeReceipt(read.log, subject, page) : undefined;
  return receipt && textFile(receiptText(receipt), 'application/json');
}
