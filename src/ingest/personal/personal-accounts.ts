import { PROVINCES } from '../../gazetteer/provinces.ts';
import type { Personal } from './personal-numbers.ts';

/** Names of office mailboxes: on a domain that is not a free mail service, they are not personal. */
const OFFICE_WORD =
  /^(?:e?saraban|cdd|office|webmaster|contact|province|amphoe|amphur|district|tambon|no-?reply|(?:info|admin|web|pr|e?mail|cent(?:er|re)|service|help|support|moi|otop|km|ita|complain)(?![a-z]))/;
const OFFICE_DOMAIN = /\.(?:go|or|ac|mi)\.th$/;
const FREE_MAIL = /^(?:gmail|hotmail|outlook|live|yahoo|ymail|icloud|me|msn|protonmail|aol)\./;

/** Ways to write `@` and `.` that hide an address from programs; recognised for free mail services only. */
const AT = String.raw` ?@ ?| ?[([{] ?(?:at|@) ?[)\]}] ?| at | ?(?:แอท|แอ็ท) ?`;
const DOT = String.raw`\.| ?\. ?| ?[([{] ?(?:dot|\.) ?[)\]}] ?| dot | ?(?:ดอท|ดอต) ?`;
const AT_SIGN = new RegExp(AT, 'gi');
const DOMAIN = new RegExp(
  String.raw`^[A-Za-z0-9-]{1,63}(?:(?:${DOT})[A-Za-z0-9-]{1,63}){1,6}`,
  'i',
);
const SIGNS_OF_DOMAIN = new RegExp(DOT, 'gi');

/** Finds e-mail addresses of persons in a text; those of offices are left out. */
export function findEmails(text: string): Personal[] {
  if (!/@|\bat\b|แอท|แอ็ท/i.test(text)) return [];
  const found: Personal[] = [];
  for (const at of text.matchAll(AT_SIGN)) {
    const local = /[A-Za-z0-9._%+-]{1,64}$/.exec(text.slice(Math.max(0, at.index - 64), at.index));
    const behind = at.index + at[0].length;
    const host = DOMAIN.exec(text.slice(behind, behind + 255));
    if (!local || !host || !/[a-z0-9]/i.test(local[0]) || !/[a-z0-9]/i.test(host[0])) continue;
    const plain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/.exec(host[0])?.[0];
    const spoken = host[0].replace(SIGNS_OF_DOMAIN, '.').toLowerCase();
    const isPlain = at[0] === '@' && plain !== undefined && !FREE_MAIL.test(spoken);
    const domain = isPlain ? plain : spoken;
    if (!isPlain && !FREE_MAIL.test(domain)) continue;
    if (isOffice(local[0].toLowerCase(), domain.toLowerCase())) continue;
    const end = behind + (isPlain ? plain.length : mailboxEnd(host[0]));
    found.push({ kind: 'email', start: at.index - local[0].length, end });
  }
  return found;
}

/** `gmail.com and more`: words after a loosely written domain do not belong to it. */
function mailboxEnd(host: string): number {
  const whole = new RegExp(
    String.raw`^[A-Za-z0-9-]+(?:${DOT})(?:com|co(?:${DOT})th|net|org|th)\b`,
    'i',
  );
  return whole.exec(host)?.[0].length ?? host.length;
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

/** Words that end in ไลน์ without naming the service: online, deadline, timeline, hotline … */
const OTHER_LINES =
  '(?<!ออน|ออฟ|เดด|ไทม์|ไทม|ฮอต|ฮอท|แอร์|เบส|สกาย|ไฮ|เอาท์|เอาต์|ไพพ์|ไปป์|กรีน|พาว|มิด|เฮด|สตรีม|อิน|ครอส|ฟรอนต์)';
const LINE_ID = new RegExp(
  String.raw`(?<![A-Za-z])(id *|ไอดี *)?(?:line|${OTHER_LINES}ไลน์?)(?![a-z])( *(?:id|ไอดี))?( *[:=>]+ *| *-> *| +|-)?([a-z0-9][a-z0-9._-]{2,29})?`,
  'gi',
);
/** Words of this and other services, which are no ids. */
const NO_ID =
  /^(?:https?|official|oa|openchat|open|group|groups|notify|id|line|app|man|shopping|pay|today|web|www|facebook|shopee|lazada|tiktok|zoom|and|or|for|with|chat|account|number|the|up|of)$/i;

/**
 * `@…` is an official account, which is public; words of the service (`LINE Official`, `LINE OpenChat`) are no ids.
 */
export function findAccounts(text: string): Personal[] {
  return [
    ...(/line|ไลน/i.test(text) ? findLineIds(text) : []),
    ...(/fac|fb|เฟ[ซส]|ig\b|insta|tiktok|ติ๊กต|twitter|ไอจี|lin\.ee/i.test(text)
      ? findSocial(text)
      : []),
  ];
}

function findLineIds(text: string): Personal[] {
  const found: Personal[] = [];
  for (const match of text.matchAll(LINE_ID)) {
    const [whole, front, behind, separator = '', token] = match;
    if (!token || NO_ID.test(token)) continue;
    const announced = front !== undefined || behind !== undefined || /[:=>]/.test(separator);
    const added = /(?:แอด|add|ทัก) *$/i.test(text.slice(Math.max(0, match.index - 6), match.index));
    const telling = /\d/.test(token) && /[a-z]/i.test(token) && separator.includes(' ');
    if (!announced && !telling && !added) continue;
    const end = match.index + whole.length;
    found.push({ kind: 'line', start: end - token.length, end });
  }
  for (const link of text.matchAll(/line\.me\/(?:r\/)?ti\/p\/(?!@|%40)[^ ]{2,60}/gi)) {
    found.push({ kind: 'line', start: link.index, end: link.index + link[0].length });
  }
  return found;
}

/** Words that show that an account belongs to an office, a group or a shop. */
const OF_OFFICE =
  /สำนักงาน|พัฒนาชุมชน|อำเภอ|ตำบล|จังหวัด|เทศบาล|อบต|อบจ|กลุ่ม|ชุมชน|วิสาหกิจ|ศูนย์|ร้าน|โรงเรียน|วัด|เพจ|ตลาด|ฟาร์ม|สวน|บ้าน|cdd|otop|office|page|group|official|tambon|amphoe|province|community|shop|market|farm|school|thai/i;
const NETWORK =
  /(?<![A-Za-z])(?:facebook|fb|เฟ[ซส]บุ๊?[กค]|เฟ[ซส]|ig|instagram|ไอจี|tiktok|ติ๊กต[็]?อ[กค]|twitter)(?![a-z])(?: *(?:id|ชื่อ|ส่วนตัว))? *[:=>]+ *([^,;()\n]{3,40})/gi;
const PROFILE =
  /(?:(?:facebook|fb)\.com\/(?:profile\.php\?id=)?|instagram\.com\/|tiktok\.com\/@|twitter\.com\/|(?<![a-z])x\.com\/|lin\.ee\/)([^ /?#]{3,60})/gi;
const NO_PROFILE =
  /^(?:groups|pages|events|watch|share|sharer\.php|hashtag|photo|reel|p|story\.php)$/i;
/** Other services, and words that name no account. */
const NO_NAME =
  /^(?:https?|www|facebook|shopee|lazada|line|tiktok|zoom|live|และ|หรือ|กับ|ของ|and|or)(?![a-z])/i;

function findSocial(text: string): Personal[] {
  const found: Personal[] = [];
  for (const match of text.matchAll(NETWORK)) {
    const name = (match[1] ?? '').trim();
    if (
      !/[\p{L}\p{N}]{2}/u.test(name) ||
      name.length < 3 ||
      OF_OFFICE.test(name) ||
      NO_NAME.test(name) ||
      namesProvince(name)
    )
      continue;
    const start = match.index + match[0].length - (match[1] ?? '').length;
    found.push({ kind: 'social', start, end: start + name.length });
  }
  for (const match of text.matchAll(PROFILE)) {
    const name = match[1] ?? '';
    if (OF_OFFICE.test(name) || NO_PROFILE.test(name) || namesProvince(name.toLowerCase()))
      continue;
    found.push({ kind: 'social', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
