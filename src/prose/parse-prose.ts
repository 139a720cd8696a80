import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Fault } from './fault.ts';
import { readFrontMatter } from './front-matter.ts';
import { NO_FRONT_MATTER } from './prose.ts';
import type { Prose } from './prose.ts';
import { isTooDeep, partsOutOfParagraphs } from './tree.ts';
import { partSyntax } from './only-parts.ts';
import { dropUnintended, withoutUnintended } from './unintended-characters.ts';

/** The most characters of a text. The longest stories of the register have some ten thousand. */
export const LONGEST_PROSE = 150_000;
/** The most characters between two blank lines: a parser of Markdown may read a long paragraph repeatedly. */
const LONGEST_PARAGRAPH = 20_000;
/** The deepest nesting of quotations and lists. */
const DEEPEST = 12;

/** Reads a text of `content/`. Never runs anything in it, never throws, and takes little time for any text. */
export function parseProse(source: string): Prose {
  const text = withoutUnintended(source);
  const large = tooLarge(text);
  if (large) return { text, front: NO_FRONT_MATTER, faults: [large] };
  const front = readFrontMatter(text);
  // The front matter is replaced by blank lines, so that positions are those of the file.
  const body = text.slice(0, front.end).replace(/[^\r\n]/g, ' ') + text.slice(front.end);
  try {
    const tree = fromMarkdown(body, {
      extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), partSyntax()],
      mdastExtensions: [
        gfmTableFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        mdxJsxFromMarkdown(),
      ],
    });
    if (isTooDeep(tree)) {
      const deep: Fault = { code: 'story-too-large', offset: front.end, form: 'depth' };
      return { text, front, faults: [...front.faults, deep] };
    }
    dropUnintended(tree);
    partsOutOfParagraphs(tree);
    return { text, front, tree, faults: front.faults };
  } catch (cause) {
    return { text, front, faults: [...front.faults, brokenTag(cause, body)] };
  }
}

function tooLarge(text: string): Fault | undefined {
  if (text.length > LONGEST_PROSE) return { code: 'story-too-large', offset: 0, form: 'file' };
  let offset = 0;
  let paragraph = 0;
  for (const line of text.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    paragraph = line.trim() === '' ? 0 : paragraph + line.length;
    if (paragraph > LONGEST_PARAGRAPH)
      return { code: 'story-too-large', offset, form: 'paragraph' };
    const marks = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/.exec(line)?.[0] ?? '';
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (marks.replace(/[ \t\d]/g, '').length > DEEPEST || indent > DEEPEST * 8)
      return { code: 'story-too-large', offset, form: 'depth' };
    offset += line.length;
  }
  return undefined;
}

interface Point {
  readonly offset?: number;
}

/** The fault of the first broken tag, at which the parser throws. */
function brokenTag(cause: unknown, body: string): Fault {
  if (cause instanceof RangeError) return { code: 'story-too-large', offset: 0, form: 'depth' };
  const { place, ruleId } = cause as { place?: Point | { start: Point }; ruleId?: string };
  const point = place && 'start' in place ? place.start : place;
  const offset = Math.max(0, body.lastIndexOf('<', point?.offset ?? 0));
  const word = /^<\/?([A-Za-z][\w.]*)/.exec(body.slice(offset))?.[1] ?? '';
  const form = ruleId === 'end-tag-mismatch' ? 'unclosed' : 'broken';
  return { code: 'story-tag-broken', offset, form, word };
}
