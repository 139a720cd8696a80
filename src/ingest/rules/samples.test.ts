import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { parseProse } from '../../prose/parse-prose.ts';
import { loadModel } from '../load-model.ts';
import { loadPlaces } from '../read-folder.ts';
import { isSampleStory } from './samples.ts';
import type { ContentFile } from '../files/content.ts';

const TARGETS = 'จังหวัด,อำเภอ,ตำบล\nสุราษฎร์ธานี,เกาะสมุย,ตลิ่งงาม\n';
const MARK = 'ข้อมูลสมมติเพื่อสาธิต';

describe('a year that says it is invented', () => {
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    gazetteer = await loadPlaces();
  });
  const load = (texts: Readonly<Record<string, string>>, stories: ContentFile[] = []) =>
    loadModel(
      Object.entries(texts).map(([path, text]) => ({
        path,
        bytes: new TextEncoder().encode(text),
      })),
      {
        gazetteer,
        document: () => ({ bytes: 1, sha256: '' }),
        image: () => true,
        stories,
        readProse: parseProse,
      },
    ).model;
  const isSample = (texts: Readonly<Record<string, string>>, stories?: ContentFile[]) =>
    load(texts, stories).years[0]?.sample;

  it.each([
    ['a title row', `${MARK}\n${TARGETS}`],
    ['a title row of as many cells as the table', `${MARK},,\n${TARGETS}`],
    ['a title spaced otherwise', `(ข้อมูล สมมติ เพื่อ\u200bสาธิต)\n${TARGETS}`],
    ['the second of two titles', `บัญชีรายชื่อ\n"ปี 2567: ${MARK}"\n${TARGETS}`],
    ['a footer', `${TARGETS}${MARK}\n`],
  ])('says so by %s', (_, targets) => {
    expect(isSample({ '2567/targets.csv': targets })).toBe(true);
  });

  it('is one when any of its files is', () => {
    const honours = `${MARK}\nจังหวัด,อำเภอ,ตำบล,แหล่งที่มา\n`;
    expect(isSample({ '2567/targets.csv': TARGETS, '2567/honours.csv': honours })).toBe(true);
    expect(isSample({ '2567/targets.csv': TARGETS })).toBe(false);
  });

  it.each([
    ['an invented fact', `2567,as_of,30/9/2567,${MARK}`, true],
    ['the old flag', '2567,sample,ใช่,', true],
    ['a fact with a source', '2567,as_of,30/9/2567,https://example.go.th/', false],
    ['a fact of another year', `2568,as_of,30/9/2568,${MARK}`, false],
  ])('is known by %s of programme.csv', (_, row, sample) => {
    const programme = `fiscal_year,key,value,source\n${row}\n`;
    expect(isSample({ '2567/targets.csv': TARGETS, 'programme.csv': programme })).toBe(sample);
  });

  it('stays one when the old flag is misspelt or says no', () => {
    for (const row of ['2567,smaple,ใช่', '2567,sample,ไม่', '2567,sample,xx']) {
      const programme = `fiscal_year,key,value\n${row}\n`;
      const texts = { '2567/targets.csv': `${MARK}\n${TARGETS}`, 'programme.csv': programme };
      expect(isSample(texts)).toBe(true);
    }
  });

  it('is known by the scan, the picture and the long story it shows', () => {
    const scan =
      'level,province,announced_on,document\nจังหวัด,สุราษฎร์ธานี,28/8/2567,documents/sample/2567-84.pdf\n';
    expect(isSample({ '2567/targets.csv': TARGETS, '2567/announcements.csv': scan })).toBe(true);
    const head = 'id,province,title,summary,owner_office,consent,image,image_alt,image_credit\n';
    const row = (image: string) => `${head}bins,สุราษฎร์ธานี,ถัง,สรุป,สำนักงาน,ใช่,${image}\n`;
    const shown = { '2567/stories.csv': row('images/sample/a.webp,ภาพ,ผู้ถ่าย') };
    expect(isSample({ ...shown, '2567/targets.csv': TARGETS })).toBe(true);
    const bare = { '2567/targets.csv': TARGETS, '2567/stories.csv': row(',,') };
    const text = (front: string) => ({
      file: 'content/stories/bins.mdx',
      bytes: new TextEncoder().encode(`---\nid: bins\n${front}\n---\n\nเรื่อง`),
    });
    expect(isSample(bare, [text('sample: true')])).toBe(true);
    expect(isSample(bare, [text('lang: th')])).toBe(false);
  });

  it('marks invented offices, whole files of them and single rows', () => {
    const offices = 'จังหวัด,ชื่อหน่วยงาน,ที่อยู่\n,กรมการพัฒนาชุมชน,\nระยอง,สำนักงาน,x\n';
    const marks = (text: string) =>
      load({ 'offices.csv': text }).offices.map((office) => office.sample);
    expect(marks(`${MARK}\n${offices}`)).toEqual([true, true]);
    expect(marks(offices.replace(',x', `,${MARK}`))).toEqual([true, false]);
    expect(marks(offices)).toEqual([false, false]);
  });
});

describe('the flag of a long story', () => {
  it.each([
    ['sample: true', true],
    ['Sample : "yes"', true],
    ['sample: ture', true],
    ['sample: false', false],
    ['title: sample', false],
  ])('%s', (front, sample) => {
    expect(isSampleStory({ text: `---\n${front}\n---\ntext` })).toBe(sample);
  });
});
