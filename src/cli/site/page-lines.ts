import { Parser } from 'htmlparser2';

/** Inline elements: every other element ends a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Attributes whose text is shown or read aloud, or that lead to a person. */
const SPOKEN = new Set(['alt', 'title', 'content', 'aria-label', 'placeholder', 'href']);
/** Whether a tag may have one of them that has to be read; most have none. */
const MAY_SPEAK = /(?:alt|title|content|aria-label|placeholder)\s*=|(?:tel|mailto):|&/i;

const TAG = /<(\/?)([a-z][^\s/>]*)((?:[^'">]|"[^"]*"|'[^']*')*)>/iy;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const UNSEEN = { script: /<\/script\b/gi, style: /<\/style\b/gi } as const;

/**
 * The text of a finished page, one paragraph, cell or spoken attribute at a time. A parser of all HTML finds the same
 * lines in five times the time; where a page is not well formed, its rest is one line.
 */
export function linesOfPage(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    const next = html.charAt(at + 1);
    if (/[^a-z!/]/i.test(next)) {
      // Not a tag: a sign of the text.
      line += decoded(html.slice(from, at + 1));
      from = at + 1;
      continue;
    }
    if (at > from) line += decoded(html.slice(from, at));
    if (next === '!') {
      from = afterDeclaration(html, at);
      continue;
    }
    TAG.lastIndex = at;
    const [whole, isEnd, written = '', attributes = ''] = TAG.exec(html) ?? [];
    if (whole === undefined) {
      from = at;
      break;
    }
    from = at + whole.length;
    const name = written.toLowerCase();
    if (!INLINE.has(name)) end();
    if (isEnd) continue;
    if (MAY_SPEAK.test(attributes)) lines.push(...spokenIn(attributes));
    if (name === 'script' || name === 'style') from = indexOfEnd(html, UNSEEN[name], from);
  }
  line += decoded(html.slice(from));
  end();
  return lines;
}

/** The place after a comment, or after a doctype. */
function afterDeclaration(html: string, at: number): number {
  const close = html.startsWith('<!--', at) ? '-->' : '>';
  const end = html.indexOf(close, at + 2);
  return end < 0 ? html.length : end + close.length;
}

/** The place of the end tag that ends a script or a style sheet. */
function indexOfEnd(html: string, endTag: RegExp, from: number): number {
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}

function* spokenIn(attributes: string): Generator<string> {
  for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
    if (!SPOKEN.has(name.toLowerCase())) continue;
    const text = decoded(values.find((value) => value !== undefined) ?? '');
    if (text !== '' && (name.toLowerCase() !== 'href' || /^(?:tel|mailto):/.test(text))) yield text;
  }
}

const FREQUENT = {
  '&amp;': '&',
  '&#38;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};
const ALL_FREQUENT = /^(?:[^&]|&(?:amp|#38|lt|gt|quot|#34|#39);)*$/;

/** A text without its entities. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  if (ALL_FREQUENT.test(text))
    return text.replace(/&#?\w+;/g, (entity) => FREQUENT[entity as keyof typeof FREQUENT]);
  let whole = '';
  const parser = new Parser({ ontext: (part) => (whole += part) });
  parser.end(text.replaceAll('<', '&lt;'));
  return whole;
}
