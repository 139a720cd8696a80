import type { Fault } from './fault.ts';
import { judgeProse, offsetOf } from './judge-prose.ts';
import type { Prose } from './prose.ts';
import { PAGE_PARTS } from './parts.ts';
import { nodesOf } from './tree.ts';

/** Beginnings of a line that a compiler of MDX could take for a program. */
const PROGRAM_LINE = /^[ \t]*(import|export)\b/gm;

/**
 * The site's own pages are compiled as MDX, which is a programming language: besides what no text may contain, every
 * character that MDX would evaluate or could not read is refused everywhere.
 */
export function judgePage(prose: Prose): readonly Fault[] {
  const found = judgeProse(prose, PAGE_PARTS);
  // The first fault at a character is enough: it is not reported twice.
  return found.length > 0 ? found : signsOfPrograms(prose);
}

function signsOfPrograms({ text, tree, front }: Prose): Fault[] {
  const body = text.slice(front.end);
  const found: Fault[] = [];
  for (const { index, 1: word = '' } of body.matchAll(PROGRAM_LINE))
    found.push({ code: 'story-code', offset: front.end + index, form: 'import', word });
  for (const { index, 0: word } of body.matchAll(/[{}]/g))
    found.push({ code: 'story-code', offset: front.end + index, form: 'page-brace', word });
  for (const node of tree ? nodesOf(tree) : []) {
    const offset = offsetOf(node);
    if (node.type === 'image' || node.type === 'imageReference')
      found.push({ code: 'story-html', offset, form: 'page-picture', word: '' });
    if (node.type !== 'text' && node.type !== 'link') continue;
    const source = text.slice(offset, node.position?.end.offset ?? offset);
    const at = node.type === 'link' ? source.search(/^</) : source.indexOf('<');
    if (at >= 0)
      found.push({ code: 'story-tag-broken', offset: offset + at, form: 'page-sign', word: '' });
  }
  return found;
}
