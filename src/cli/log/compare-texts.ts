/**
 * How the text of one log relates to that of another. A log only grows at its end, so a longer one begins with every
 * byte of a shorter one; `line` is the first that differs, the header being line 1. Needs no installed package.
 */
export type Comparison =
  | { readonly code: 'same' | 'longer' | 'shorter' }
  | { readonly code: 'differs'; readonly line: number };

export function compareTexts(text: string, other: string): Comparison {
  if (text === other) return { code: 'same' };
  // A log without lines has no file.
  if (text.startsWith(other)) return { code: 'longer' };
  if (other.startsWith(text)) return { code: 'shorter' };
  const [a, b] = [text.split('\r\n'), other.split('\r\n')];
  return { code: 'differs', line: a.findIndex((line, i) => line !== b[i]) + 1 };
}
