import { describe, expect, it } from 'vitest';
import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import { loadModel } from '../../ingest/load-model.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import { parseProse } from '../../prose/parse-prose.ts';
import { storyFiles } from './story-files.ts';

const gazetteer = await loadPlaces();
const ANSWERS = {
  id: 'samui-wet-bins-again',
  amphoe: 'เกาะสมุย',
  tambon: 'อ่างทอง',
  title: 'ถังเปียก: "ครัวละใบ"',
  summary: 'เศษอาหารไม่ออกจากบ้าน',
  dimension: 'ยั่งยืน',
  owner_office: 'สำนักงานพัฒนาชุมชนอำเภอเกาะสมุย',
  consent: 'ใช่',
  background: 'ขยะเปียกเต็มถัง\nรถเก็บไม่ทัน',
  results: 'เหลือ <100 กิโลกรัมต่อวัน {นับทุกเช้า}',
};
const asked = (answers: object = {}) => ({
  fiscalYear: 2567,
  province: findProvinceBySlug('surat-thani')!,
  answers: { ...ANSWERS, ...answers },
});
const HEAD = [
  'รหัสเรื่อง',
  'รหัสตำบล',
  'ชื่อเรื่อง',
  'สรุปย่อ',
  'ผลที่เกิดขึ้น',
  'หน่วยงานเจ้าขององค์ความรู้',
  'ยินยอมเผยแพร่',
];
const LIVE = {
  files: [
    {
      path: '2567/surat-thani/stories.csv',
      titles: [],
      head: HEAD,
      rows: [['older-story', '840402', 'เรื่องก่อน', 'ย่อ', 'ผล', 'สำนักงาน', 'ใช่']],
    },
  ],
};

const encode = (text: string) => new TextEncoder().encode(text);
function judged(answers: object = {}, live: Parameters<typeof storyFiles>[1] = LIVE) {
  const { text, table } = storyFiles(asked(answers), live, gazetteer);
  return loadModel([{ path: table.path.replace('data/', ''), bytes: encode(table.text) }], {
    gazetteer,
    document: () => undefined,
    image: () => false,
    readProse: parseProse,
    stories: [{ file: text.path, bytes: encode(text.text) }],
  });
}
const errors = (loaded: ReturnType<typeof judged>) =>
  loaded.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('a story of the desk', () => {
  it('a story of the desk is a text and a row that the check finds nothing wrong with, behind the stories that are public', () => {
    const loaded = judged();
    expect(errors(loaded)).toEqual([]);
    const { text, table } = storyFiles(asked(), LIVE, gazetteer);
    expect([text.path, table.path]).toEqual([
      'content/stories/samui-wet-bins-again.mdx',
      'data/2567/surat-thani/stories.csv',
    ]);
    expect(text.text).toContain('## ที่มาและปัญหา\n\nขยะเปียกเต็มถัง\n\nรถเก็บไม่ทัน\n');
    const stories = loaded.model.years[0]!.stories;
    expect(stories.map(({ id }) => id).sort()).toEqual(['older-story', 'samui-wet-bins-again']);
    expect(stories.find(({ id }) => id === 'older-story')).toMatchObject({ results: 'ผล' });
    expect(stories.find(({ id }) => id !== 'older-story')).toMatchObject({
      title: 'ถังเปียก: "ครัวละใบ"',
      tambon: { code: '840401' },
    });
  });

  it('a story of the desk takes the place of the row it had before', () => {
    const loaded = judged({ id: 'older-story' });
    expect(loaded.model.years[0]!.stories.map(({ title }) => title)).toEqual([ANSWERS.title]);
  });

  it.each([
    ['a person is named by number', { results: 'โทร 081-234-5678' }, 'personal-phone'],
    ['the tambon is unknown', { tambon: 'อ่างทองง' }, 'unknown-tambon'],
    ['its id is no address', { id: 'ถังเปียก' }, 'story-id-odd'],
    ['the title is blank', { title: '' }, 'missing-value'],
    ['it brings a link that is a program', { lessons: '[ก](javascript:x)' }, 'story-link'],
  ])('a story of the desk is refused with its reason where %s', (_, answers, code) => {
    expect(errors(judged(answers)).join()).toContain(code);
  });
});
