import { compareText } from '../../domain/compare.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { Parser as TurtleParser } from 'n3';
import Papa from 'papaparse';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';
import { filesBelow } from '../../cli/site/site-files.ts';

/** How many files of a kind were read in both sites, and which differ in more than their words. */
export interface Compared {
  readonly kind: string;
  files: number;
  readonly different: string[];
}

type Node = DefaultTreeAdapterMap['node'];

/** Elements and the names of their attributes, nested and in order; the page's policy verbatim. */
function skeletonOfPage(html: string): string {
  const walk = (node: Node): string => {
    if (!tree.isElementNode(node))
      return 'childNodes' in node ? node.childNodes.map(walk).join('') : '';
    const policy = node.attrs.some(
      ({ name, value }) => name === 'http-equiv' && value === 'content-security-policy',
    );
    const names = node.attrs.map(({ name, value }) => (policy ? `${name}=${value}` : name));
    const inside =
      node.tagName === 'script' || node.tagName === 'style'
        ? ''
        : node.childNodes.map(walk).join('');
    return `<${node.tagName} ${names.join(' ')}>${inside}</>`;
  };
  return walk(parse(html));
}

/** Elements and attributes of XML, in order. @throws when it is not well-formed */
function skeletonOfXml(text: string): string {
  const document = XmlDocument.fromString(text);
  try {
    return document
      .find('//* | //@*')
      .map((node) => ('name' in node ? String(node.name) : ''))
      .join(' ');
  } finally {
    document.dispose();
  }
}

/** Keys, and the types of values. */
function skeletonOfJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(skeletonOfJson);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, inside]) => [key, skeletonOfJson(inside)]);
}

/** Widths of the rows. @throws when a spreadsheet would compute a cell */
function skeletonOfCsv(text: string): string {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''));
  for (const cell of data.flat())
    if (/^[\s\p{Cc}\p{Cf}]*[=+@\uff1d\uff0b\uff20-]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
      throw new Error(`a formula: ${cell.slice(0, 40)}`);
  return data.map((row) => row.length).join(' ');
}

const KINDS: Readonly<Record<string, (text: string) => string>> = {
  html: skeletonOfPage,
  json: (text) => JSON.stringify(skeletonOfJson(JSON.parse(text))),
  jsonld: (text) => JSON.stringify(skeletonOfJson(JSON.parse(text))),
  webmanifest: (text) => JSON.stringify(skeletonOfJson(JSON.parse(text))),
  atom: skeletonOfXml,
  xml: skeletonOfXml,
  svg: skeletonOfXml,
  csv: skeletonOfCsv,
  ttl: (text) => String(new TurtleParser().parse(text).length),
  ics: (text) =>
    String(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents().length),
};

/** Reads every file of both sites by its own format; a path that only one site has is a difference. */
export function compareSites(hostile: string, innocent: string): Compared[] {
  const compared = new Map<string, Compared>();
  const of = (kind: string) => {
    const known = compared.get(kind) ?? { kind, files: 0, different: [] };
    compared.set(kind, known);
    return known;
  };
  const [ours, theirs] = [filesBelow(hostile), filesBelow(innocent)].map(
    (files) =>
      new Set(files.filter((path) => !/^(?:_astro|pagefind)\/|\.(?:png|webp|jpg|pdf)$/.test(path))),
  ) as [Set<string>, Set<string>];
  for (const path of new Set([...ours, ...theirs])) {
    const kind = /\.(\w+)$/.exec(path)?.[1] ?? 'none';
    const skeleton = KINDS[kind];
    if (!skeleton) continue;
    const result = of(kind);
    result.files += 1;
    if (!ours.has(path) || !theirs.has(path)) {
      result.different.push(`${path}: in one site only`);
      continue;
    }
    try {
      const [a, b] = [hostile, innocent].map((folder) =>
        skeleton(readFileSync(join(folder, path), 'utf8')),
      );
      if (a !== b) result.different.push(`${path}: ${firstDifference(a ?? '', b ?? '')}`);
    } catch (error) {
      result.different.push(`${path}: ${String(error).slice(0, 200)}`);
    }
  }
  return [...compared.values()].sort((a, b) => compareText(a.kind, b.kind));
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 60), at + 60)} ≠ ${b.slice(Math.max(0, at - 60), at + 60)}`;
}
