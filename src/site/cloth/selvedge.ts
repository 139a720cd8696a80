/** The stripe of a digit, in pixels. */
const stripe = (digit: string) => Math.max(1, Math.round((Number(digit) + 1) * 0.6));

/**
 * ริมผ้า (selvedge), the striped edge of a page, as classes of `styles/parts/selvedge.css`: each digit of the code of a
 * place is the width of a stripe (`a5`), with a turmeric thread after province and amphoe, so that each tambon has a
 * permanent pattern of its own. A province's ends with a thread and one more stripe.
 *
 * @param code of 2, 4 or 6 digits
 */
export function selvedgeClasses(code: string): string {
  const stripes = Array.from(code, (digit, at) => `${'abcdef'.charAt(at)}${stripe(digit)}`);
  const level = { 2: ['of-province'], 4: ['of-amphoe'] }[code.length] ?? [];
  return [...level, ...stripes].join(' ');
}
