import { describe, expect, it } from 'vitest';
import { recognise } from '../../ingest/rules/recognise.ts';
import { problem } from '../../problems/problem.ts';
import { kindOf, placeGiven } from './place-given.ts';
import { pathInFolder } from './path-in-folder.ts';
import { isWaiting } from './waiting.ts';

const file = (name: string, text = 'จังหวัด,อำเภอ,ตำบล\nน่าน,ปัว,ปัว\n', path?: string) => ({
  name,
  path,
  recognised: recognise(name, new TextEncoder().encode(text)),
});
const pathsOf = (...given: Parameters<typeof placeGiven>) =>
  placeGiven(...given).map((placedGiven) => placedGiven.path);

describe('the path of a given file', () => {
  it('the path of a given file is that of its folder, whatever the folder of the data is called', () => {
    expect(pathInFolder('data/2567/targets.csv')).toBe('2567/targets.csv');
    expect(pathInFolder('2567/targets.csv')).toBe('2567/targets.csv');
    expect(pathInFolder('ส่งกรม/programme.csv')).toBe('programme.csv');
    expect(pathInFolder('targets.csv')).toBeUndefined();
  });

  it('the path of a given file is made from its name and its year, or the newest year', () => {
    const titled = 'ปีงบประมาณ,จังหวัด,อำเภอ,ตำบล\n2566,น่าน,ปัว,ปัว\n';
    expect(pathsOf([file('targets.csv', titled)], [], 2568)).toEqual(['2566/targets.csv']);
    expect(pathsOf([file('targets.csv')], [], 2568)).toEqual(['2568/targets.csv']);
    expect(pathsOf([file('offices.csv')], [], 2568)).toEqual(['offices.csv']);
  });

  it('the path of a given file takes the year of the files beside it when they agree', () => {
    const files = [file('targets.csv'), file('honours_2566.csv')];
    expect(pathsOf(files, [], 2568)).toEqual(['2566/targets.csv', '2566/honours.csv']);
  });

  it('the path of a given file lies in the folder of its province, with its year or without', () => {
    expect(pathInFolder('data/2567/surat-thani/targets.csv')).toBe('2567/surat-thani/targets.csv');
    const alone = { ...file('targets.csv', undefined, 'targets.csv'), folder: 'น่าน' };
    expect(pathsOf([alone], [], 2568)).toEqual(['2568/น่าน/targets.csv']);
    expect(kindOf('2568/น่าน/targets.csv')).toBe('targets');
    expect(kindOf('2568/น่าน/honours.csv')).toBeUndefined();
  });

  it('the path of a given file is what a person says it is', () => {
    const choice = { kind: 'honours', fiscalYear: 2565 } as const;
    expect(pathsOf([file('targets.csv')], [choice], 2568)).toEqual(['2565/honours.csv']);
  });

  it('the path of a given file keeps its own name for a second file of one kind and year', () => {
    const files = [file('targets.csv'), file('targets (1).csv')];
    expect(pathsOf(files, [], 2568)).toEqual(['2568/targets.csv', '2568/targets (1).csv']);
    expect(kindOf('2568/targets (1).csv')).toBeUndefined();
    expect(kindOf('2568/targets.csv')).toBe('targets');
    expect(kindOf('targets.csv')).toBeUndefined();
  });
});

describe('a rule between files', () => {
  const warning = problem(
    'passed-not-announced',
    { file: '2567/assessments.csv' },
    { tambon: 'อ่างทอง', amphoe: 'เกาะสมุย', province: 'สุราษฎร์ธานี', fiscalYear: 2567 },
  );

  it('a rule between files waits while the file it looks at is not given', () => {
    expect(isWaiting(warning, new Set(['2567/assessments.csv']))).toBe(true);
    expect(isWaiting(warning, new Set(['2567/assessments.csv', '2566/announcements.csv']))).toBe(
      true,
    );
  });

  it('a rule between files counts once that file is given', () => {
    expect(isWaiting(warning, new Set(['2567/assessments.csv', '2567/announcements.csv']))).toBe(
      false,
    );
  });

  it('a rule between files never holds up what a file alone tells', () => {
    const own = problem(
      'unknown-result',
      { file: '2567/assessments.csv' },
      { column: 'ผลการประเมิน', word: 'ผ่น', choices: 'ผ่าน, ไม่ผ่าน' },
    );
    expect(isWaiting(own, new Set(['2567/assessments.csv']))).toBe(false);
  });
});
