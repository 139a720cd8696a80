import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../read-folder.ts';
import { hasCode } from '../../problems/problem.ts';
import { load } from '../fixtures/faults.ts';
import { loadModel } from '../load-model.ts';

const gazetteer = await loadPlaces();
const HEAD = 'จังหวัด,อำเภอ,ตำบล';
const ROW = 'สุราษฎร์ธานี,เกาะสมุย,อ่างทอง';

/** What is told of the names of a file of 2567, which holds one row unless it is given. */
function told(names: readonly string[], text = `${HEAD}\n${ROW}`, path = '2567/targets.csv') {
  const bytes = new TextEncoder().encode(text);
  const { problems } = loadModel([{ path, bytes, names }], {
    gazetteer,
    document: () => undefined,
    image: () => true,
    stories: [],
    repository: 'private',
  });
  return problems
    .filter(hasCode('name-other-year'))
    .map(({ severity, params }) => `${severity} ${params.name} ${params.year}/${params.placed}`);
}

describe('a name that says another year than the file is read as', () => {
  it('is an error, by the nearest name that says one: the sheet, the file, the folder', () => {
    expect(told(['targets-2566.csv'])).toEqual(['error targets-2566.csv 2566/2567']);
    expect(told(['ปี 2566', 'ตำบล 2567.xlsx'])).toEqual(['error ปี 2566 2566/2567']);
    expect(told(['แผ่น1', 'ตำบล.xlsx', '2566'])).toEqual(['error 2566 2566/2567']);
    expect(told(['แผ่น1', 'ตำบล 2567.xlsx', '2566'])).toEqual([]);
    expect(told(['ทะเบียน ปี 2566-2567.xlsx'])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it('is none where the table itself says its year', () => {
    const name = ['targets-2566.csv'];
    expect(told(name, `ปีงบประมาณ 2567\n${HEAD}\n${ROW}`)).toEqual([]);
    expect(told(name, `ปีงบประมาณ,${HEAD}\n2567,${ROW}`)).toEqual([]);
    const progress = `${HEAD},วันที่ลงนาม MOU\n${ROW},5/12/2566`;
    expect(told(['ข้อมูล 2566.csv'], progress, '2567/progress.csv')).toEqual([]);
    const other = `${HEAD},วันที่ลงนาม MOU\n${ROW},5/12/2565`;
    expect(told(['ข้อมูล 2566.csv'], other, '2567/progress.csv')).not.toEqual([]);
  });

  it('leads to the folder of its own year where a file is not read for its name', () => {
    const text = `${HEAD}\n${ROW}`;
    const nameFor = (path: string) =>
      load({ [path]: text, '2567/targets.csv': text }).problems.find(hasCode('file-not-read'))
        ?.suggestions;
    expect(nameFor('2567/assessments-2566.csv')).toEqual(['2566/assessments.csv']);
    expect(nameFor('2567/surat-thani/assessments-2566.csv')).toEqual([
      '2566/surat-thani/assessments.csv',
    ]);
    expect(nameFor('2567/assessments-2567.csv')).toEqual(['2567/assessments.csv']);
    expect(nameFor('2567/assessments 30-8-2566.csv')).toEqual(['2567/assessments.csv']);
  });
});
