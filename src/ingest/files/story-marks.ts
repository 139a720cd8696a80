import { offsetOf } from '../../prose/judge-prose.ts';
import type { Prose } from '../../prose/prose.ts';
import { attributesOf, STORY_PARTS } from '../../prose/parts.ts';
import { isPart, nodesOf } from '../../prose/tree.ts';
import type { PartNode } from '../../prose/tree.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import type { ProblemParams } from '../../problems/params.ts';
import type { FindImage } from './stories.ts';

/** Reports a problem at an offset of the text. */
export type ReportMark = <C extends ProblemCode>(
  code: C,
  offset: number,
  params: ProblemParams[C],
) => void;

/** The code for a missing attribute; for attributes that are not listed, `story-fact-bare`. */
const ABSENT: Readonly<
  Record<string, 'image-missing' | 'story-alt-missing' | 'story-credit-missing'>
> = {
  src: 'image-missing',
  before: 'image-missing',
  after: 'image-missing',
  alt: 'story-alt-missing',
  beforeAlt: 'story-alt-missing',
  afterAlt: 'story-alt-missing',
  credit: 'story-credit-missing',
};

/**
 * Checks the named parts of a long story (`<Figure>`, `<Fact>` …): a picture needs its file, a description and a
 * credit; a number is a claim, so it needs its year and source; a chart needs its table.
 */
export function checkStoryMarks(
  { tree }: Prose,
  context: { readonly findImage: FindImage; readonly hasTable: (name: string) => boolean },
  reportAt: ReportMark,
): void {
  for (const node of tree ? nodesOf(tree) : []) {
    if (node.type === 'image' || node.type === 'imageReference')
      reportAt('story-credit-missing', offsetOf(node), { mark: 'Figure', attribute: 'credit' });
    else if (isPart(node)) checkPart(node, context, reportAt);
  }
}

function checkPart(
  node: PartNode,
  { findImage, hasTable }: Parameters<typeof checkStoryMarks>[1],
  reportAt: ReportMark,
): void {
  const mark = node.name ?? '';
  const offset = offsetOf(node);
  for (const { name: attribute, kind, isOptional } of attributesOf(STORY_PARTS, mark)) {
    const given = textOf(node, attribute);
    if (given === undefined) continue;
    if (given === '') {
      if (!isOptional)
        reportAt(ABSENT[attribute] ?? 'story-fact-bare', offset, { mark, attribute, path: '' });
    } else if (kind === 'picture') {
      const below = given.replace(/^\/+/, '');
      if (below.split('/').includes('..') || /^[a-z]+:/i.test(below) || !findImage(below))
        reportAt('image-missing', offset, { mark, attribute, path: `public/${below}` });
    } else if (kind === 'table' && !hasTable(given)) {
      reportAt('story-table-missing', offset, { name: given });
    }
  }
}

/** The text of an attribute, '' where it is missing; `undefined` for program code, which is reported. */
function textOf(node: PartNode, name: string): string | undefined {
  const found = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  if (!found || found.value === null || found.value === undefined) return '';
  return typeof found.value === 'string' ? found.value.trim() : undefined;
}
