import { describe, expect, it } from 'vitest';
import { chain } from '../../log/hash.ts';
import { nextLines } from '../../log/next-lines.ts';
import { publicFacts } from '../../log/public-facts.ts';
import type { Log } from '../../log/entry.ts';
import { load, type Files } from '../fixtures/faults.ts';

const LISTS: Files = {
  '2567/assessments.csv': 'รหัสตำบล,ผลการประเมิน\n840401,ผ่าน\n840402,ผ่าน',
  '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่\nสุราษฎร์ธานี,28/8/2567',
  '2567/honours.csv': 'รหัสตำบล,ระดับ,แหล่งที่มา\n840401,ดีเลิศ ระดับจังหวัด,https://www.example.go.th/',
};
const ONE_LESS = { ...LISTS, '2567/assessments.csv': 'รหัสตำบล,ผลการประเมิน\n840401,ผ่าน' };
const CORRECTED = {
  '2567/corrections.csv': 'วันที่แก้ไข,รหัสตำบล,รายการที่แก้,เหตุผล\n1/10/2567,840402,ถอนชื่อ,ถอนประกาศ',
};

/** The log of what is public by these files. */
const record = async (log: Log, files: Files, day = '2024-09-05'): Promise<Log> => {
  const facts = publicFacts(load(files, [], [], log).model, log);
  return chain(log, nextLines(log, facts, day));
};
const told = (files: Files, log: Log) =>
  load(files, [], [], log)
    .problems.filter(({ code }) => /^(?:published|address|ledger|log)-/.test(code))
    .map(({ code, file }) => `${code} ${file}`);

describe('what the log remembers', () => {
  it('a published fact may stay as it is, and is reported at the file of its row when it is gone', async () => {
    const log = await record([], LISTS);
    expect(told(LISTS, log)).toEqual([]);
    expect(told(ONE_LESS, log)).toEqual(['published-gone 2567/corrections.csv']);
    expect(told({ ...ONE_LESS, ...CORRECTED }, log)).toEqual([]);
  });

  it('what the log remembers is remembered after its withdrawal too: the correction stays', async () => {
    const first = await record([], LISTS);
    const log = await record(first, { ...ONE_LESS, ...CORRECTED }, '2024-10-02');
    expect(log.at(-1)).toMatchObject({ act: 'withdrawn', reason: 'ถอนประกาศ' });
    expect(told(ONE_LESS, log)).toContain('published-gone 2567/corrections.csv');
  });

  it('what the log remembers holds the addresses that its names imply, and those opened by a line', async () => {
    const log = await record([], {
      ...LISTS,
      '2567/stories.csv':
        'id,จังหวัด,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่\nmarket,สุราษฎร์ธานี,ก,ข,ค,ใช่',
    });
    expect(log.at(-1)).toMatchObject({ act: 'opened', announcement: '/stories/market/' });
    expect(log.flatMap((line) => (line.act === 'opened' ? [line.announcement] : []))).toEqual([
      '/announcements/2567/',
      '/stories/market/',
    ]);
    expect(told(LISTS, log)).toEqual(['address-gone redirects.csv']);
    const { records } = load(LISTS, [], [], log);
    expect(records.addresses.map(({ value }) => value.address).sort()).toEqual([
      '/2567/',
      '/2567/surat-thani/',
      '/announcements/2567/',
      '/stories/market/',
      '/tambon/840401/',
      '/tambon/840402/',
    ]);
  });

  it('what the log remembers knows under which announcement a name stood, so a name added to it needs a reason', async () => {
    const log = await record([], ONE_LESS);
    expect(told(LISTS, log)).toEqual(['published-added 2567/assessments.csv']);
  });

  it('what the log remembers never holds a sample year', async () => {
    const sample = { ...LISTS, 'programme.csv': 'fiscal_year,key,value\n2567,sample,ใช่' };
    expect(await record([], sample)).toEqual([]);
  });

  it('what the log remembers takes the place of the ledgers before it, and says that they may go', async () => {
    const log = await record([], LISTS);
    const ledger = 'fiscal_year,tambon_code,province,amphoe,tambon,status,published_on\n';
    const gone = `${ledger}2567,860101,ชุมพร,เมืองชุมพร,ท่าตะเภา,passed,5/9/2567\n`;
    expect(told({ ...LISTS, 'published.csv': gone }, [])).toEqual(['published-gone published.csv']);
    expect(told({ ...LISTS, 'published.csv': gone }, log)).toEqual([
      'ledger-retired published.csv',
    ]);
  });

  it('what the log remembers dates an announcement by the edition that first had one of its names', async () => {
    const log = await record([], LISTS);
    const { model } = load(LISTS, [], [], log);
    expect(model.firstPublic?.get('2567-84-20240828')).toBe('2024-09-05');
  });
});
