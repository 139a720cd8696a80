import type { Root } from 'mdast';
import { nodesOf } from './tree.ts';

/**
 * Characters that no writer means: those that show nothing and that markup languages forbid (control characters, halves
 * of characters, code points that are none), and those that turn the direction of a line around.
 */
const UNINTENDED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

export const withoutUnintended = (text: string): string => text.replace(UNINTENDED, '');

/** The same for every text of a tree, in place: Markdown writes a character as `&#8238;` too. */
export function dropUnintended(tree: Root): void {
  for (const node of nodesOf(tree)) {
    dropFrom(node);
    if ('attributes' in node && Array.isArray(node.attributes)) node.attributes.forEach(dropFrom);
  }
}

function dropFrom(holder: object): void {
  for (const [key, value] of Object.entries(holder))
    if (typeof value === 'string') Object.assign(holder, { [key]: withoutUnintended(value) });
}
