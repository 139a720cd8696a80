import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { words } from '../../i18n/locale.ts';
import { chain } from '../../log/hash.ts';
import { nextLines, type PublicName } from '../../log/next-lines.ts';
import { pinnedCard, pinnedQuery, type PinnedSubject, readPinnedQuery } from './pinned-card.ts';

const province = PROVINCES.find(({ slug }) => slug === 'surat-thani')!;
const subject = (more: Partial<PinnedSubject> = {}): PinnedSubject => ({
  edition: 1,
  fiscalYear: 2567,
  province,
  tambonCode: '',
  ...more,
});
const name = (tambonCode: string, tambon: string, more: Partial<PublicName> = {}): PublicName => ({
  fiscalYear: 2567,
  status: 'passed',
  tambonCode,
  province: 'สุราษฎร์ธานี',
  amphoe: 'เกาะสมุย',
  tambon,
  announcement: '2567-84-20240828',
  document: '',
  ...more,
});

/** Three editions: one name; a second name and an honour of another province; a copy that changes no name. */
async function threeEditions() {
  const facts = { documents: [], addresses: [], corrections: [] };
  const first = [name('840401', 'อ่างทอง')];
  const second = [...first, name('840402', 'ลิปะน้อย'), name('570505', 'ดอยงาม')];
  const [document] = [
    { announcement: 'a', fiscalYear: 2567, province: '', sha256: 'f'.repeat(64) },
  ];
  let log = await chain([], nextLines([], { ...facts, names: first }, '2024-09-01'));
  log = await chain(log, nextLines(log, { ...facts, names: second }, '2024-09-05'));
  const third = { ...facts, names: second, documents: [document] };
  return chain(log, nextLines(log, third, '2024-10-01'));
}

describe('the card of an edition', async () => {
  const log = await threeEditions();
  const card = (more: Partial<PinnedSubject>, locale: 'th' | 'en' = 'th') =>
    pinnedCard(log, subject(more), words(locale), locale);

  it('the card of an edition says what the edition had, names the edition and its day, and that it changed since', () => {
    expect(card({ edition: 1 })).toMatchObject({
      card: {
        heading: 'จังหวัดสุราษฎร์ธานี',
        facts: ['ผ่านเกณฑ์การประเมิน 1 ตำบล ใน 1 อำเภอ'],
        pinned: 'ตามทำเนียบฉบับที่ 1 ลงวันที่ 1 กันยายน 2567',
        since: 'รายชื่อนี้เปลี่ยนไปแล้วหลังจากนั้น ฉบับล่าสุดคือฉบับที่ 3',
      },
    });
  });

  it('the card of an edition says that nothing of its own changed where a later edition changed another thing', () => {
    expect(card({ edition: 2 }, 'en')).toMatchObject({
      card: {
        facts: ['2 tambons in 1 district passed the assessment'],
        since: 'Unchanged up to edition 3',
      },
    });
    expect(card({ edition: 3 })).toMatchObject({ card: { since: '' } });
  });

  it('the card of an edition tells of one tambon, and that an edition does not have it yet', () => {
    expect(card({ edition: 2, tambonCode: '840402' })).toMatchObject({
      card: {
        rank: 'passed',
        heading: 'ตำบลลิปะน้อย',
        facts: ['อำเภอเกาะสมุย จังหวัดสุราษฎร์ธานี', 'ปีงบประมาณ พ.ศ. 2567'],
      },
    });
    expect(card({ edition: 1, tambonCode: '840402' })).toEqual({ code: 'no-name' });
    expect(card({ edition: 1, fiscalYear: 2566 })).toEqual({ code: 'no-name' });
  });

  it('the card of an edition knows no edition that the log does not have', () => {
    expect(card({ edition: 4 })).toEqual({ code: 'no-edition', newest: 3 });
    expect(pinnedCard([], subject(), words('th'), 'th')).toEqual({ code: 'no-edition', newest: 0 });
  });

  it('the card of an edition is asked for by its address, which is read back as it was written', () => {
    for (const asked of [subject(), subject({ edition: 12, tambonCode: '840401' })])
      expect(readPinnedQuery(pinnedQuery(asked), PROVINCES)).toEqual(asked);
    for (const query of [
      '',
      '?edition=0&year=2567&province=surat-thani',
      '?edition=1e3&year=2567&province=surat-thani',
      '?edition=1&year=2567&province=nowhere',
      '?edition=1&province=surat-thani',
      '?edition=1&year=2567&province=surat-thani&tambon=570505',
      '?edition=1&year=2567&province=surat-thani&tambon=84',
    ])
      expect(readPinnedQuery(query, PROVINCES), query).toBeUndefined();
  });
});
