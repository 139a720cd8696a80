import { expect, it } from 'vitest';
import { runsOf } from './runs.ts';

const thai = (text: string) => runsOf(text).flatMap((run) => (run.isThai ? [run.text] : []));

it('the runs of an English sentence have each Thai name whole', () => {
  const text =
    'Name withdrawn: ตำบลจ.ป.ร. อำเภอกระบุรี จังหวัดระนอง (recorded on 2 December 2026). Reason: other';
  expect(thai(text)).toEqual(['ตำบลจ.ป.ร. อำเภอกระบุรี จังหวัดระนอง']);
  expect(
    runsOf(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

it('the runs of a sentence leave its full stop and brackets around a name to the sentence', () => {
  expect(thai('by ที่ สฎ 0019.3/ว 3652, then ตำบลแป-ระ. End')).toEqual([
    'ที่ สฎ 0019.3/ว',
    'ตำบลแป-ระ.',
  ]);
  expect(thai('no Thai here')).toEqual([]);
});
