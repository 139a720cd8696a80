import { PROVINCES } from '../gazetteer/provinces.ts';
import { graphemes } from '../thai/graphemes.ts';
import { findNumbers } from './personal-numbers.ts';
import type { Personal } from './personal-numbers.ts';

export type { Personal, PersonalKind } from './personal-numbers.ts';

/** Inboxes of offices: on a domain that is not a free mailbox, they are nobody's own. */
const OFFICE_WORD =
  /^(?:e?saraban|cdd|office|webmaster|contact|province|amphoe|amphur|district|tambon|no-?reply|(?:info|admin|web|pr|e?mail|cent(?:er|re)|service|help|support|moi|otop|km|ita|complain)(?![a-z]))/;
const OFFICE_DOMAIN = /\.(?:go|or|ac|mi)\.th$/;
const FREE_MAIL = /^(?:gmail|hotmail|outlook|live|yahoo|ymail|icloud|me|msn|protonmail|aol)\./;

/**
 * Finds what belongs to a person: citizen's numbers with a valid check digit, Thai mobile numbers,
 * e-mail addresses of persons, bank accounts and LINE ids. Thai digits, separators, invisible
 * characters and running text around them make no difference. Landlines of offices, sums, codes,
 * dates, document numbers and other long numbers are left alone.
 */
export function findPersonal(text: string): Personal[] {
  if (text.length < 6) return [];
  const level = levelled(text);
  const found = [
    ...(/\d[^\d]{0,3}\d/.test(level) ? findNumbers(level) : []),
    ...(/@|[([]at[)\]]/i.test(level) ? findEmails(level) : []),
    ...(/line|ไลน์|ไลน/i.test(level) ? findLineIds(level) : []),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Personal[] = [];
  for (const one of found) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}

/** The text with every letter and digit of what is personal replaced by `•`: as long as before, so columns still hold. */
export function mask(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findPersonal(text)) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[\p{L}\p{N}\p{M}]/gu, '•');
    from = end;
  }
  return masked + text.slice(from);
}

/** Same length, so that offsets hold: digits Arabic, every dash `-`, every space and invisible character a space. */
function levelled(text: string): string {
  return text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u2010-\u2015\u2212\uff0d~]/g, '-')
    .replace(/＠/g, '@')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, ' ');
}

function findEmails(text: string): Personal[] {
  const found: Personal[] = [];
  for (const at of text.matchAll(/ ?@ ?| ?[([]at[)\]] ?/gi)) {
    const local = /[A-Za-z0-9._%+-]{1,64}$/.exec(text.slice(Math.max(0, at.index - 64), at.index));
    const behind = at.index + at[0].length;
    const domain = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/.exec(
      text.slice(behind, behind + 255),
    );
    if (!local || !domain) continue;
    const loose = at[0] !== '@';
    if (loose && !FREE_MAIL.test(domain[0].toLowerCase())) continue;
    if (isOffice(local[0].toLowerCase(), domain[0].toLowerCase())) continue;
    found.push({
      kind: 'email',
      start: at.index - local[0].length,
      end: behind + domain[0].length,
    });
  }
  return found;
}

/** An address is an office's when its domain is an organisation's and its local part begins with the name of an office or a province. */
function isOffice(local: string, domain: string): boolean {
  if (FREE_MAIL.test(domain)) return false;
  if (OFFICE_WORD.test(local)) return true;
  if (!OFFICE_DOMAIN.test(domain)) return false;
  return namesProvince(local.split(/[._+-]/, 1)[0]!);
}

const PROVINCE_SLUGS = PROVINCES.map((province) => province.slug.replaceAll('-', ''));
const namesProvince = (part: string): boolean =>
  PROVINCE_SLUGS.some((slug) => part === slug || (slug.length > 4 && part.startsWith(slug)));

/** `@…` is an official account, open to all; words of the service (`LINE Official`, `LINE OpenChat`) are no ids. */
function findLineIds(text: string): Personal[] {
  const found: Personal[] = [];
  const pattern =
    /(?<![A-Za-z])(id *)?(?:line|ไลน์?)(?![a-z])( *(?:id|ไอดี))?( *[:：=] *| +|-)?([a-z0-9][a-z0-9._-]{2,29})?/gi;
  for (const match of text.matchAll(pattern)) {
    const [whole, front, behind, separator = '', token] = match;
    if (!token || /^(?:https?|official|oa|openchat|open|group|notify|id|line|app)$/i.test(token))
      continue;
    const announced = front !== undefined || behind !== undefined || /[:：=]/.test(separator);
    const telling = /\d/.test(token) && /[a-z]/i.test(token) && separator.includes(' ');
    if (!announced && !telling) continue;
    const end = match.index + whole.length;
    found.push({ kind: 'line', start: end - token.length, end });
  }
  for (const link of text.matchAll(/line\.me\/(?:r\/)?ti\/p\/(?!@|%40)[^ ]{2,60}/gi)) {
    found.push({ kind: 'line', start: link.index, end: link.index + link[0].length });
  }
  return found;
}

/** The text with every letter and digit gone, marks with their base: as many graphemes as before. */
export function maskAll(text: string): string {
  return graphemes(text)
    .map((one) => (/[\p{L}\p{N}]/u.test(one) ? '•' : one))
    .join('');
}
