/** Targets that a link of a text may have: a page of this site, an HTTPS address, an office's mailbox or telephone. */
const LAWFUL_SCHEME = /^(?:https|http|mailto|tel):/;

/**
 * Whether an address may be the target of a link. Browsers ignore control characters and spaces in it, and read `\`
 * as `/`; both are judged in the same way.
 */
export function isLawfulLink(address: string): boolean {
  const read = address.replace(
    /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g,
    '',
  );
  if (read === '' || /[\\<>"]/.test(read) || read.startsWith('//')) return false;
  const scheme = /^[^/?#]*?:/.exec(read)?.[0].toLowerCase();
  if (scheme === undefined) return !/^[^/?#]*%3a/i.test(read);
  return LAWFUL_SCHEME.test(scheme) && (!scheme.startsWith('http') || URL.canParse(read));
}
