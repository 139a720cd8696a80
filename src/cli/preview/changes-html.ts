import type { Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { escapeHtml } from '../../markup/html.ts';

/** The most rows shown; `npm run changes` prints all of them. */
export const MOST_ROWS = 400;

/** The changes as HTML: the text before the table, and the first rows of the table. */
export interface ChangesHtml {
  readonly summary: string;
  readonly table: string;
  readonly rows: number;
}

/** The output of `changes --format markdown` as HTML. */
export function changesHtml(markdown: string): ChangesHtml {
  const { children }: Root = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const tables = children.filter((node): node is Table => node.type === 'table');
  const rest = children.filter(({ type }) => type !== 'table');
  return {
    summary: rest.map(htmlOf).join(''),
    table: tables.map(htmlOf).join(''),
    rows: tables.reduce((sum, { children }) => sum + children.length - 1, 0),
  };
}

/** Addresses of this site that the table names, in its order: `tambon/840401/`. */
export const namedPages = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(/\| \/([\w/-]*) \|/g)].map(([, path = '']) => path)),
];

const ELEMENTS: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  list: 'ul',
  listItem: 'li',
  link: 'span',
};

function htmlOf(node: Nodes): string {
  if (node.type === 'table') return tableOf(node);
  if (node.type === 'heading') return `<h${node.depth}>${inside(node)}</h${node.depth}>`;
  if (node.type === 'break') return '<br>';
  if ('value' in node) return escapeHtml(node.value);
  const name = ELEMENTS[node.type];
  return name ? `<${name}>${inside(node)}</${name}>` : inside(node);
}
const inside = (node: Nodes): string =>
  'children' in node ? node.children.map(htmlOf).join('') : '';

function tableOf({ children: [header, ...rows] }: Table): string {
  const cells = (row: Table['children'][number] | undefined, name: 'th' | 'td') =>
    `<tr>${(row?.children ?? []).map((cell) => `<${name}>${inside(cell)}</${name}>`).join('')}</tr>`;
  const shown = rows.slice(0, MOST_ROWS).map((row) => cells(row, 'td'));
  return `<table><thead>${cells(header, 'th')}</thead><tbody>${shown.join('')}</tbody></table>`;
}
