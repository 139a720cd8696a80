/** An address on the web or a mailbox, within a text; `www.` may stand for the scheme. */
const ADDRESS = /[\w.+-]+@[\w.-]+\.[a-z]{2,}|(?:https?:\/\/|(?<![\w.-])www\.)[^\s<>"'`\\;,|]*/gi;
/** Names that nobody can own, and those of networks inside an office. `example.go.th` could be somebody's. */
const RESERVED_HOSTS =
  /(?:^|\.)(?:example|test|invalid|localhost|local|localdomain|lan|intranet|internal|home\.arpa|example\.(?:com|net|org|edu))$/;
/** Addresses of one machine, and of machines inside an office. */
const INSIDE = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^\[/;
/** A label that waits for a name. */
const UNNAMED =
  /(?:^|\.)(?:x{3,}|(?:your|my)-?(?:domain|site|web|website)|(?:domain|site|website)-?name)(?:\.|$)/;
/** A part of a path that waits for what belongs there. */
const UNFILLED = /[/=](?:x{3,}|\.{3,}|…+|_{3,}|-{3,}|\{[^{}]*\})(?:[/?&#]|$)/i;

/** The name of the host, without `www.`; empty where the address has none. */
const hostOf = (address: string): string =>
  (/^(?:https?:\/\/)?(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1] ?? '')
    .toLowerCase()
    .replace(/^www(?:\.|$)/, '')
    .replace(/\.+$/, '');
const isNamed = (host: string): boolean => /[a-z\dก-๙]/.test(host) || host.startsWith('[');

/** Whether an address only shows what belongs in its place, or leads nowhere outside an office. */
export function isPlaceholderAddress(address: string): boolean {
  const host = hostOf(address);
  return (
    !isNamed(host) ||
    [RESERVED_HOSTS, INSIDE, UNNAMED].some((says) => says.test(host)) ||
    UNFILLED.test(address.replace(/^https?:\/\//i, ''))
  );
}

/** The first such address in a text; one without a host may be what the text is about. */
export const placeholderAddressIn = (text: string): string | undefined =>
  /:\/\/|www\.|@/i.test(text)
    ? text
        .match(ADDRESS)
        ?.find((address) => isNamed(hostOf(address)) && isPlaceholderAddress(address))
    : undefined;
