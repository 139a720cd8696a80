import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { COLUMNS } from './columns.ts';
import { loadModel } from './load-model.ts';
import { LEDGER_COLUMNS, ledgerLines, missingFromLedger } from './published.ts';

const gazetteer = await loadGazetteer();
const encoder = new TextEncoder();

function load(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: encoder.encode(text),
  }));
  const nothing = { document: () => undefined, image: () => false, stories: [] };
  return loadModel(sources, { gazetteer, ...nothing });
}

const LISTS = {
  '2567/assessments.csv': 'รหัสตำบล,ผลการประเมิน\n840401,ผ่าน\n840402,ผ่าน',
  '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่\nสุราษฎร์ธานี,28/8/2567',
  '2567/honours.csv': 'รหัสตำบล,แหล่งที่มา\n840401,https://www.example.go.th/',
};

describe('the ledger', () => {
  it('has the columns of the dictionary', () => {
    expect([...LEDGER_COLUMNS].sort()).toEqual(COLUMNS.published.map((one) => one.field).sort());
  });

  it('gains what is public and not in it yet, and reads back without a fault', () => {
    const rows = missingFromLedger(load(LISTS).model, [], '2024-09-01');
    expect(rows.map((one) => `${one.status} ${one.tambonCode}`).sort()).toEqual([
      'excellent 840401',
      'passed 840401',
      'passed 840402',
    ]);
    const text = [LEDGER_COLUMNS.join(','), ...ledgerLines(rows)].join('\n');
    const again = load({ ...LISTS, 'published.csv': text });
    expect(again.problems.filter((one) => one.file === 'published.csv')).toEqual([]);
    const known = again.records.published.map((one) => one.value);
    expect(missingFromLedger(again.model, known, '2025-01-01')).toEqual([]);
  });

  it('never takes a sample year', () => {
    const sample = { ...LISTS, 'programme.csv': 'fiscal_year,key,value\n2567,sample,ใช่' };
    expect(missingFromLedger(load(sample).model, [], '2024-09-01')).toEqual([]);
  });
});
