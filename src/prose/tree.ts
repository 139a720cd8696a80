import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A named part, on lines of its own or within one. */
export type PartNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Parts that are inline; the others become blocks wherever they are written. */
const WITHIN_A_LINE: readonly string[] = ['Anchor', 'Label', 'Programme', 'Ui'];

/** Whether a node is a named part. */
export const isPart = (node: Nodes): node is PartNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Whether a node can have children. */
export const isParent = (node: Nodes): node is Parents => 'children' in node;

/** Every node of a tree, parents before their children, in the order of the text. */
export function* nodesOf(tree: Root): Generator<Nodes> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (isParent(node)) waiting.push(...[...node.children].reverse());
  }
}

/** The deepest nesting: no person writes more, and recursion must end. */
const DEEPEST = 40;

/** Whether the nesting of a tree exceeds the limit. */
export function isTooDeep(tree: Root): boolean {
  const waiting: [Nodes, number][] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > DEEPEST) return true;
    if (isParent(node)) for (const child of node.children) waiting.push([child, depth + 1]);
  }
  return false;
}

/** Splits a paragraph around a figure, which cannot be inside it. */
export function partsOutOfParagraphs(tree: Root): void {
  const parents = [...nodesOf(tree)].filter(isParent);
  for (const parent of parents) {
    const children = parent.children as RootContent[];
    const parted = children.flatMap((child) =>
      child.type === 'paragraph' ? pieces(child) : [child],
    );
    children.splice(0, children.length, ...parted);
  }
}

function pieces(paragraph: Paragraph): RootContent[] {
  const isBlock = (node: PhrasingContent): node is MdxJsxTextElement =>
    node.type === 'mdxJsxTextElement' && !WITHIN_A_LINE.includes(node.name ?? '');
  if (!paragraph.children.some(isBlock)) return [paragraph];
  const found: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const close = (): void => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      found.push({ ...paragraph, children: line });
    line = [];
  };
  for (const child of paragraph.children) {
    if (!isBlock(child)) line.push(child);
    else {
      close();
      const children = child.children as unknown as MdxJsxFlowElement['children'];
      found.push({ ...child, type: 'mdxJsxFlowElement', children });
    }
  }
  close();
  return found;
}
