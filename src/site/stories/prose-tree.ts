import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import type { Heading, Nodes as MdastNodes } from 'mdast';
import { isLawfulLink } from '../../prose/links.ts';
import type { Prose } from '../../prose/prose.ts';
import { isPart, nodesOf } from '../../prose/tree.ts';

/** A node as a component writes it: words, an element of Markdown, or one of the named parts. */
export type ProseNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'element';
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'part';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly ProseNode[];
    };

/** A heading of a text, with its id. */
export interface ProseHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The elements that Markdown has; no other is ever written. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 em strong del a ul ol li blockquote pre code hr br table thead tbody tr th td'.split(
    ' ',
  ),
);
/** Their attributes that Markdown can produce. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'title', 'start', 'align']);

/** The tree of a text for rendering, made from the tree that was judged, and its headings. */
export function proseTree({ tree }: Prose): {
  readonly nodes: readonly ProseNode[];
  readonly headings: readonly ProseHeading[];
} {
  if (!tree) return { nodes: [], headings: [] };
  const slugger = new GithubSlugger();
  const headings: ProseHeading[] = [];
  const slugs = new Map<Heading, string>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'heading') continue;
    const text = wordsOf(node);
    const slug = slugger.slug(text);
    slugs.set(node, slug);
    headings.push({ depth: node.depth, slug, text });
  }
  const hast = toHast(tree, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    handlers: {
      heading(state, node: Heading): Element {
        const id = slugs.get(node) ?? '';
        const children = state.all(node);
        return { type: 'element', tagName: `h${node.depth}`, properties: { id }, children };
      },
    },
  });
  return { nodes: childrenOf(hast), headings };
}

function wordsOf(node: MdastNodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const childrenOf = (node: Nodes): ProseNode[] =>
  'children' in node ? (node.children as (RootContent | ElementContent)[]).flatMap(proseNode) : [];

function proseNode(node: RootContent | ElementContent): ProseNode[] {
  if (node.type === 'text') return [{ kind: 'text', text: node.value }];
  const other = node as unknown as MdastNodes;
  if (isPart(other)) {
    const given = other.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    );
    const attributes = Object.fromEntries(given);
    return [{ kind: 'part', name: other.name ?? '', attributes, children: childrenOf(node) }];
  }
  if (node.type !== 'element' || !ELEMENTS.has(node.tagName)) return [];
  const attributes = attributesOf(node);
  return [{ kind: 'element', tag: node.tagName, attributes, children: childrenOf(node) }];
}

function attributesOf({ tagName, properties }: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, string][] => {
      const isId = name === 'id' && /^h[1-6]$/.test(tagName);
      if ((!ATTRIBUTES.has(name) && !isId) || value === null || value === undefined) return [];
      const text = String(value);
      if (name === 'align') return [['data-align', text]];
      return name === 'href' && !isLawfulLink(text) ? [] : [[name, text]];
    }),
  );
}
