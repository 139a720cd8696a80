import { describe, expect, it } from 'vitest';
import { load } from '../fixtures/faults.ts';

const LEDGER = 'fiscal_year,tambon_code,province,amphoe,tambon,status,published_on\n';
const ANNOUNCED = 'จังหวัด,ประกาศ ณ วันที่\nสุราษฎร์ธานี,28/8/2567\nชุมพร,29/8/2567\nกระบี่,30/8/2567\n';
const ASSESSED = 'รหัสตำบล,ผลการประเมิน\n840401,ผ่าน\n860101,ผ่าน\n';
const dates = (files: Readonly<Record<string, string>>) => {
  const { model } = load({
    '2567/announcements.csv': ANNOUNCED,
    '2567/assessments.csv': ASSESSED,
    ...files,
  });
  return Object.fromEntries(model.firstPublic ?? []);
};

describe('the day an announcement was first public', () => {
  const ledger = `${LEDGER}2567,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,passed,5/9/2567\n`;

  it('is the ledger’s, where one of its names stands in it', () => {
    expect(dates({ 'published.csv': ledger })['2567-84-20240828']).toBe('2024-09-05');
  });

  it('is the newest day known for one that is entered late', () => {
    expect(dates({ 'published.csv': ledger })['2567-86-20240829']).toBe('2024-09-05');
  });

  it('is its document’s where it names nobody, or where there is no ledger', () => {
    expect(dates({ 'published.csv': ledger })['2567-81-20240830']).toBe('2024-08-30');
    expect(dates({})).toEqual({});
  });

  it('is never before the document', () => {
    const early = ledger.replace('5/9/2567', '1/8/2567');
    expect(dates({ 'published.csv': early })['2567-84-20240828']).toBe('2024-08-28');
  });
});
