import type { TambonCode } from '../../domain/place.ts';
import { makeReceipt, receiptText } from '../../log/receipt.ts';
import { absolute, href, routes } from '../routes.ts';
import { currentEdition, log } from './register-log.ts';

/**
 * The receipt of a tambon as a `data:` address, so that it needs no file and no script. Undefined where this site is
 * no edition, or where the log has no line about the tambon.
 */
export function receiptOfTambon(code: TambonCode): string | undefined {
  if (!currentEdition) return undefined;
  const page = absolute(href('th', routes.tambon(code)));
  const receipt = makeReceipt(log, { tambonCode: code }, page);
  return receipt && receipt.lines.length > 0
    ? `data:application/json;charset=utf-8,${forAddress(receiptText(receipt))}`
    : undefined;
}

/** Thai may be unescaped in an address, and is then a third of its escaped length. */
const forAddress = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N}\-._~:/@!$*+,;=]+/gu, encodeURIComponent);
