import { describe, expect, it } from 'vitest';
import { load } from '../fixtures/faults.ts';
import { parseProse } from '../../prose/parse-prose.ts';
import { readContent } from './content.ts';
import type { Problem } from '../../problems/problem.ts';
import { checkContent } from './story-texts.ts';

function problemsOf(text: string, beside: readonly string[] = []): readonly Problem[] {
  const found: Problem[] = [];
  const bytesOf = (content: string) => new TextEncoder().encode(content);
  const files = [
    { file: 'content/stories/a.mdx', bytes: bytesOf(text) },
    ...beside.map((name) => ({ file: `content/stories/${name}`, bytes: bytesOf('ก,ข\n1,2') })),
  ];
  checkContent(
    files,
    readContent(files, parseProse),
    { records: load({}).records, image: (path) => path === 'images/garden.webp' },
    (problem) => void found.push(problem),
  );
  return found.filter((problem) => problem.code !== 'story-text-without-row');
}
const told = (text: string, beside?: readonly string[]) =>
  problemsOf(text, beside).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('a long story that nobody finished', () => {
  it.each([
    [
      'with marks of git',
      'ก\n\n<<<<<<< HEAD\nข\n=======\nค\n>>>>>>> main\n',
      ['conflict-markers 3:1'],
    ],
    [
      'with the end of one, in lines of Windows',
      'ก\r\nข\r\n>>>>>>> main',
      ['conflict-markers 3:1'],
    ],
    ['with a title of a template', '---\ntitle: "{{title}}"\n---\n\nก', ['example-row 2:1']],
    ['with a title to be filled in', '---\ntitle: "[ระบุชื่อเรื่อง]"\n---\n\nก', ['example-row 2:1']],
    ['is none with a heading underlined', 'ก\n=======\n\nข', []],
    ['is none with a quotation in a quotation', '>> ก\n\nข', []],
  ])('%s', (_what, text, problems) => expect(told(text)).toEqual(problems));

  it('a long story is reported with marks of git in a table beside it', () => {
    const table = new TextEncoder().encode('ก,ข\n<<<<<<< HEAD\n1,2\n=======\n1,3\n>>>>>>> x\n');
    const files = [{ file: 'content/stories/a.csv', bytes: table }];
    const found: Problem[] = [];
    const content = readContent(files, parseProse);
    checkContent(
      files,
      content,
      { records: load({}).records, image: () => true },
      (problem) => void found.push(problem),
    );
    expect(found.map(({ code, line }) => [code, line])).toEqual([['conflict-markers', 2]]);
  });
});

describe('the parts of a long story', () => {
  it('the parts of a long story are accepted when they are complete', () => {
    const text = `ก่อน

<Figure src="images/garden.webp" alt="สวน > ร่องน้ำ" credit="สำนักงาน">คำบรรยาย</Figure>
<Figure
  src="/images/garden.webp"
  alt='สวน'
  credit="สำนักงาน"
/>
<BeforeAfter before="images/garden.webp" beforeAlt="ก" after="images/garden.webp" afterAlt="ข" credit="ค" />
<Fact value="118 พันธุ์" year="2567" source="สำนักงาน">ฝากไว้</Fact>
<ChartFromCsv file="a.csv" title="พันธุ์ที่ฝาก" unit="พันธุ์" source="สำนักงาน" />
> คำพูด`;
    expect(told(text, ['a.csv'])).toEqual([]);
  });

  it('the parts of a long story need a description, a credit and a picture that is there', () => {
    expect(told('ก <Figure src="images/garden.webp" credit="ข" />')).toEqual([
      'story-alt-missing 1:3',
    ]);
    expect(told('\n<Figure src="images/garden.webp" alt="ก" credit="" />')).toEqual([
      'story-credit-missing 2:1',
    ]);
    expect(told('<Figure src="images/none.webp" alt="ก" credit="ข" />')).toEqual([
      'image-missing 1:1',
    ]);
    expect(told('<Figure src="../data/x.webp" alt="ก" credit="ข" />')).toEqual([
      'image-missing 1:1',
    ]);
  });

  it('the parts of a long story need the year and the source of a number', () => {
    expect(told('<Fact value="9">ต้น</Fact>')).toEqual([
      'story-fact-bare 1:1',
      'story-fact-bare 1:1',
    ]);
    expect(told('<ChartFromCsv file="b.csv" title="ก" unit="ข" source="ค" />', ['a.csv'])).toEqual([
      'story-table-missing 1:1',
    ]);
  });

  it('the parts of a long story take no picture that has nowhere to say whose it is', () => {
    expect(told('ก\n![สวน](images/garden.webp)')).toEqual(['story-credit-missing 2:1']);
    expect(told('<img src="x.png" alt="ก">')).toEqual(['story-html 1:1']);
  });
});
