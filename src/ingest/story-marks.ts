import { columnAt } from '../thai/graphemes.ts';
import { problem } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { StoryText } from './story-texts.ts';
import type { FindImage } from './stories.ts';

/** What each part of a long story must say, and the code under which its absence is reported. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, ProblemCode>>>> = {
  Figure: { src: 'image-missing', alt: 'story-alt-missing', credit: 'story-credit-missing' },
  BeforeAfter: {
    before: 'image-missing',
    beforeAlt: 'story-alt-missing',
    after: 'image-missing',
    afterAlt: 'story-alt-missing',
    credit: 'story-credit-missing',
  },
  Fact: { value: 'story-fact-bare', year: 'story-fact-bare', source: 'story-fact-bare' },
  ChartFromCsv: {
    file: 'story-fact-bare',
    title: 'story-fact-bare',
    unit: 'story-fact-bare',
    source: 'story-fact-bare',
  },
};

/** The attributes that name a picture below `public/`. */
const PICTURES = ['src', 'before', 'after'] as const;

const MARK = /<(Figure|BeforeAfter|Fact|ChartFromCsv)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const ATTRIBUTE = /([A-Za-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** A picture by Markdown or HTML has nowhere to say whose it is. */
const BARE_PICTURE = /!\[[^\]]*\]\([^)]*\)|<img\b/g;

/**
 * The parts of a long story (`<Figure>`, `<Fact>` …): a picture needs its file, a description and a credit; a
 * number is a claim, so it needs its year and source.
 */
export function checkStoryMarks(
  { file, text, beside = [] }: StoryText,
  findImage: FindImage,
  report: (one: Problem) => void,
): void {
  const tell = (code: ProblemCode, at: number, params: Problem['params']) => {
    const before = text.slice(0, at);
    const line = before.split(/\r\n|\r|\n/).length;
    const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const excerpt = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
    const column = columnAt(excerpt, at - start) + 1;
    report(problem(code, { file, line, column, excerpt }, params));
  };
  for (const { 0: whole, 1: tag = '', 2: inside = '', index } of text.matchAll(MARK)) {
    const given = new Map(
      [...inside.matchAll(ATTRIBUTE)].map(([, name = '', a, b]) => [name, (a ?? b ?? '').trim()]),
    );
    for (const [name, code] of Object.entries(REQUIRED[tag] ?? {}))
      if (!given.get(name))
        tell(code, index, { mark: tag, attribute: name, path: '', word: whole });
    for (const name of PICTURES) {
      const path = given.get(name);
      if (tag === 'ChartFromCsv' || tag === 'Fact' || !path) continue;
      const below = path.replace(/^\/+/, '');
      if (below.split('/').includes('..') || /^[a-z]+:/i.test(below) || !findImage(below))
        tell('image-missing', index, { mark: tag, attribute: name, path: `public/${below}` });
    }
    const table = tag === 'ChartFromCsv' ? given.get('file') : undefined;
    if (table && !beside.includes(table)) tell('story-table-missing', index, { name: table });
  }
  for (const { index } of text.matchAll(BARE_PICTURE))
    tell('story-credit-missing', index, { mark: 'Figure', attribute: 'credit' });
}
