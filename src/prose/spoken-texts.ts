import type { Nodes } from 'mdast';
import type { Prose } from './prose.ts';
import { offsetOf } from './judge-prose.ts';
import { isParent, isPart, nodesOf } from './tree.ts';

/** A stretch of text as a reader sees it: emphasis, entities and escapes are resolved, line breaks are spaces. */
export interface SpokenText {
  readonly text: string;
  /** The offset in the file of a character of `text`. */
  readonly offsetAt: (index: number) => number;
}

/**
 * Everything that a file says to its readers, one paragraph, heading, cell, attribute, address or line of the front
 * matter at a time; comments too, because the repository shows them.
 */
export function spokenTexts({ text, tree, front }: Prose): readonly SpokenText[] {
  const texts: SpokenText[] = [];
  const whole = (value: string | null | undefined, offset: number): void => {
    if (value) texts.push(spoken([leaf(value, offset, text)]));
  };
  for (const [prefix, lines] of [
    ['', front.values],
    ['figure.', front.figure],
  ] as const)
    for (const [key, value] of Object.entries(lines))
      whole(value, front.offsets.get(prefix + key) ?? 0);
  for (const node of tree ? nodesOf(tree) : []) {
    const offset = offsetOf(node);
    if (isPart(node)) {
      for (const attribute of node.attributes)
        if (typeof attribute.value === 'string')
          whole(attribute.value, attribute.position?.start.offset ?? offset);
    } else if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      whole(decoded(node.url), offset);
      whole(node.title, offset);
      if (node.type === 'image') whole(node.alt, offset);
    } else if (node.type === 'code' || (node.type === 'html' && node.value.startsWith('<!--'))) {
      whole(node.value, offset);
    }
    if (isBlock(node)) texts.push(spoken(leavesOf(node, text)));
  }
  return texts;
}

const isBlock = (node: Nodes): boolean =>
  node.type === 'paragraph' ||
  node.type === 'heading' ||
  node.type === 'tableCell' ||
  (isPart(node) && node.children.some((child) => child.type === 'text'));

interface Leaf {
  readonly value: string;
  readonly offset: number;
  /** Whether the file has these exact characters at that offset. */
  readonly isVerbatim: boolean;
}

const leaf = (value: string, offset: number, text: string): Leaf => ({
  value,
  offset,
  isVerbatim: text.startsWith(value, offset),
});

function leavesOf(block: Nodes, text: string): Leaf[] {
  const found: Leaf[] = [];
  const waiting: Nodes[] = [block];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'break') found.push(leaf(' ', offsetOf(node), text));
    else if (node.type === 'text') found.push(leaf(node.value, offsetOf(node), text));
    else if (node.type === 'inlineCode') found.push(leaf(node.value, offsetOf(node) + 1, text));
    else if (isParent(node)) waiting.push(...[...node.children].reverse());
  }
  return found;
}

function spoken(leaves: readonly Leaf[]): SpokenText {
  const text = leaves.map((leaf) => leaf.value).join('');
  return {
    text: text.replace(/[\r\n]/g, ' '),
    offsetAt: (index) => {
      let from = 0;
      for (const { value, offset, isVerbatim } of leaves) {
        if (index < from + value.length) return isVerbatim ? offset + index - from : offset;
        from += value.length;
      }
      return leaves.at(-1)?.offset ?? 0;
    },
  };
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
