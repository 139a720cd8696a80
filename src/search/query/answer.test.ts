import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import {
  type AnsweredTambon,
  answerTo,
  type CountTambons,
  type SoughtPlace,
  type YearFacts,
} from './answer.ts';
import type { QueryReading } from './read-query.ts';

const province = PROVINCES.find(({ slug }) => slug === 'loei')!;
const bangkok = PROVINCES.find(({ inProgramme }) => !inProgramme)!;
const year = (of: number, more: Partial<YearFacts> = {}): YearFacts => ({
  year: of,
  sample: false,
  partial: false,
  hasHonours: true,
  hasTargets: true,
  provinces: ['loei'],
  ...more,
});
const YEARS = [
  year(2568, { hasHonours: false }),
  year(2567),
  year(2566, { partial: true, hasTargets: false, provinces: [] }),
];
const some = (count: number): AnsweredTambon[] =>
  Array.from({ length: count }, (_, at) => ({ path: `/tambon/42070${at + 1}/` }));
const asked: number[] = [];
const counts: CountTambons = (of) => {
  asked.push(of);
  return Promise.resolve(
    of === 2567
      ? { excellent: some(1), passed: some(9), target: some(2) }
      : { excellent: [], passed: [], target: of === 2568 ? some(12) : [] },
  );
};
const reading = (parts: Partial<QueryReading>): QueryReading => ({
  typed: '',
  list: false,
  rest: '',
  ...parts,
});
const loei: SoughtPlace = {
  kind: 'province',
  province,
  outside: false,
  status: 'none',
  year: 0,
  path: '/loei/',
  isOnly: true,
};
const answer = async (parts: Partial<QueryReading>, place?: SoughtPlace) => {
  const found = await answerTo(reading(parts), place, YEARS, counts);
  return (
    found && [found.key, found.path, found.year, found.count].filter((part) => part !== undefined)
  );
};

describe('an answer in a sentence', () => {
  it('names the excellent tambon of a province, of the newest year that has one', async () => {
    expect(await answer({ status: 'excellent' }, loei)).toEqual([
      'excellentIs',
      '/tambon/420701/',
      2567,
    ]);
    expect(await answer({ status: 'excellent', year: 2568 }, loei)).toEqual([
      'noExcellent',
      '/2568/loei/',
      2568,
    ]);
  });

  it('counts what a year has of a province, in the words of its state', async () => {
    expect(await answer({ list: true }, loei)).toEqual(['listAnnounced', '/2567/loei/', 2567, 10]);
    expect(await answer({ list: true, year: 2568 }, loei)).toEqual([
      'listTargets',
      '/2568/loei/',
      2568,
      12,
    ]);
    expect(await answer({ list: true, year: 2566 }, loei)).toEqual(['listNone', '/loei/', 2566]);
  });

  it('says that a year is not there, and that Bangkok is not in the programme', async () => {
    expect(await answer({ year: 2560 })).toEqual(['noYear', '/years/', 2560]);
    expect(await answer({ place: 'กทม' }, { ...loei, province: bangkok, outside: true })).toEqual([
      'bangkok',
      '/about/',
    ]);
    const named = { typed: 'กทม', place: 'กทม' };
    const itself = { ...loei, province: bangkok, outside: true, path: '/bangkok/' };
    expect(await answer(named, itself)).toEqual(['bangkok', '/bangkok/']);
  });

  it('leads to the page of a year for what is announced in it', async () => {
    expect(await answer({ status: 'honoured', year: 2567 })).toEqual([
      'honoursOfYear',
      '/2567/honours/',
      2567,
      1,
    ]);
    expect(await answer({ status: 'honoured', year: 2568 })).toEqual([
      'noHonoursOfYear',
      '/2568/',
      2568,
      0,
    ]);
    expect(await answer({ status: 'target' })).toEqual(['targetsOfYear', '/2568/targets/', 2568]);
    expect(await answer({ question: 'how-many', list: true })).toEqual([
      'announcedOfYear',
      '/2567/',
      2567,
      10,
    ]);
  });

  it('says the state of a tambon only when it is asked for, and only of one that cannot be another', async () => {
    const tambon: SoughtPlace = {
      ...loei,
      kind: 'tambon',
      status: 'target',
      year: 2568,
      path: '/tambon/420101/',
    };
    expect(await answer({ status: 'passed' }, tambon)).toEqual([
      'tambonTarget',
      '/tambon/420101/',
      2568,
    ]);
    expect(await answer({}, tambon)).toBeUndefined();
    expect(await answer({ status: 'passed' }, { ...tambon, isOnly: false })).toBeUndefined();
  });

  it('is not given while words are left that nobody read', async () => {
    expect(await answer({ status: 'excellent', rest: 'ธนาคารขยะ' }, loei)).toBeUndefined();
  });

  it('asks for the list of the year that was named alone, else from the newest on until one answers', async () => {
    const listsFor = async (parts: Partial<QueryReading>) => {
      asked.length = 0;
      await answer(parts, loei);
      return [...new Set(asked)];
    };
    expect(await listsFor({ list: true, year: 2568 })).toEqual([2568]);
    expect(await listsFor({ status: 'target' })).toEqual([2568]);
    expect(await listsFor({ list: true })).toEqual([2568, 2567]);
    expect(await listsFor({ list: true, year: 2560 })).toEqual([]);
  });
});
