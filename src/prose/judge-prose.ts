import type { Definition, Link, Nodes, Text } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Fault } from './fault.ts';
import { isLawfulLink } from './links.ts';
import type { Prose } from './prose.ts';
import { attributesOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { isPart, nodesOf } from './tree.ts';
import type { PartNode } from './tree.ts';

/** The most faults of one file: more are of no use to its writer. */
const MOST_FAULTS = 100;

/**
 * Judges a text, which may only be Markdown and named parts with text in their attributes: no program code, no raw
 * HTML, no address that runs something. A text with a fault is never rendered.
 */
export function judgeProse({ text, tree, faults }: Prose, parts: Parts): readonly Fault[] {
  const found: Fault[] = [...faults];
  if (!tree) return found;
  for (const node of nodesOf(tree)) {
    found.push(...faultsOf(node, parts, text));
    if (found.length > MOST_FAULTS) break;
  }
  // The end of an element that was reported already adds nothing.
  return found
    .filter(
      (fault, at) =>
        !isEnd(fault) || !found.slice(0, at).some((before) => before.code === fault.code),
    )
    .slice(0, MOST_FAULTS);
}

const isEnd = ({ code, form }: Fault): boolean => code === 'story-html' && form === 'end';

function faultsOf(node: Nodes, parts: Parts, text: string): Fault[] {
  if (isPart(node)) return faultsOfPart(node, parts);
  if (node.type === 'html') return faultsOfHtml(node.value, offsetOf(node));
  if (node.type === 'text') return programIn(node, text);
  if (node.type === 'link' || node.type === 'definition') return faultsOfLink(node);
  return [];
}

/** The offset in the file at which a node begins. */
export const offsetOf = (node: { position?: Nodes['position'] }): number =>
  node.position?.start.offset ?? 0;

const COMMENT = /^<!--(?:(?!-->)[^])*-->\s*$/;

/** A comment is not shown, which is what its writer wants. */
function faultsOfHtml(value: string, offset: number): Fault[] {
  if (COMMENT.test(value)) return [];
  const word = /^<\/?([A-Za-z][\w-]*)/.exec(value)?.[1] ?? '';
  return [{ code: 'story-html', offset, form: value.startsWith('</') ? 'end' : 'tag', word }];
}

/** `import … from`, `export const …` at the beginning of a paragraph: program code. */
const PROGRAM =
  /^(?:import\s*(?:["'{*(]|[\w$]+\s*(?:,\s*[{*][^]{0,200})?\s+from\s*["'])|export\s+(?:default|const|let|var|function|class|async|\*|\{))/;
/** Braces around anything but words, as in `{name}`: MDX would run it. */
const BRACES = /\{[^{}]*[^\p{Script=Thai}\s\d,–-][^{}]*\}/u;

function programIn(node: Text, text: string): Fault[] {
  const offset = offsetOf(node);
  const startsLine = offset === 0 || /[\r\n]/.test(text[offset - 1] ?? '');
  if (startsLine && PROGRAM.test(node.value)) {
    return [
      { code: 'story-code', offset, form: 'import', word: node.value.split(/\s/, 1)[0] ?? '' },
    ];
  }
  const braces = BRACES.exec(node.value);
  if (!braces) return [];
  return [{ code: 'story-code', offset: offset + braces.index, form: 'braces', word: braces[0] }];
}

function faultsOfLink(node: Link | Definition): Fault[] {
  if (isLawfulLink(node.url)) return [];
  return [{ code: 'story-link-odd', offset: offsetOf(node), form: 'link', word: node.url }];
}

function faultsOfPart(node: PartNode, parts: Parts): Fault[] {
  const part = node.name ?? '';
  if (!Object.hasOwn(parts, part)) {
    const isTag = /^[a-z]/.test(part);
    const offset = offsetOf(node);
    return [
      isTag
        ? { code: 'story-html', offset, form: 'tag', word: part }
        : {
            code: 'story-part-unknown',
            offset,
            form: 'part',
            word: part,
            known: Object.keys(parts),
          },
    ];
  }
  const known = attributesOf(parts, part);
  const seen = new Set<string>();
  return node.attributes.flatMap((attribute): Fault[] => {
    const offset = attribute.position?.start.offset ?? offsetOf(node);
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return [{ code: 'story-code', offset, form: 'spread', word: `{${attribute.value}}`, part }];
    const fault = faultOfAttribute(attribute, known, seen.has(attribute.name));
    seen.add(attribute.name);
    return fault ? [{ ...fault, offset, part }] : [];
  });
}

function faultOfAttribute(
  { name, value }: MdxJsxAttribute,
  known: ReturnType<typeof attributesOf>,
  isTwice: boolean,
): Omit<Fault, 'offset'> | undefined {
  const names = known.map((attribute) => attribute.name);
  const own = known.find((attribute) => attribute.name === name);
  if (!own) return { code: 'story-attribute-unknown', form: 'name', word: name, known: names };
  if (value !== null && typeof value === 'object')
    return { code: 'story-code', form: 'attribute', word: name };
  if (isTwice) return { code: 'story-attribute-unknown', form: 'twice', word: name };
  const { kind } = own;
  if (Array.isArray(kind) && !kind.includes(value ?? ''))
    return { code: 'story-attribute-unknown', form: 'value', word: value ?? '', known: kind };
  if (name === 'id' && !/^[a-z][a-z0-9-]*$/.test(value ?? ''))
    return {
      code: 'story-attribute-unknown',
      form: 'value',
      word: value ?? '',
      known: ['a-z', '-'],
    };
  return undefined;
}
