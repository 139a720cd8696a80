import type { Root } from 'mdast';
import { nodesOf } from './tree.ts';

/**
 * Characters that no writer means: invisible ones that markup languages forbid (control characters, lone
 * surrogates, noncharacters), and those that reverse the direction of a line.
 */
const UNINTENDED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/** A text without unintended characters. */
export const withoutUnintended = (text: string): string => text.replace(UNINTENDED, '');

/** The same for every text of a tree, in place: Markdown can also write a character as `&#8238;`. */
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
