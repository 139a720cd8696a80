import { describe, expect, it } from 'vitest';
import type { QueryReading } from '../../search/query/read-query.ts';
import type { PlaceHit } from './places.ts';
import { soughtAmong } from './sought-place.ts';

const tambon = (status: PlaceHit['status']) =>
  ({ kind: 'tambon', why: 'name', status }) as PlaceHit;
const province = { kind: 'province', why: 'nickname', status: 'none' } as PlaceHit;
const reading = (parts: Partial<QueryReading>): QueryReading => ({
  typed: 'โคราช',
  place: 'โคราช',
  list: false,
  rest: '',
  ...parts,
});

describe('the place that is sought', () => {
  it('the place that is sought is the first of exactly that name', () => {
    expect(soughtAmong([tambon('none'), province], reading({}))?.kind).toBe('tambon');
    expect(soughtAmong([{ ...province, why: 'near' }], reading({}))).toBeUndefined();
  });

  it('the place that is sought is the province before a tambon on no list, where a list is asked for', () => {
    const wish = reading({ status: 'excellent', year: 2566 });
    expect(soughtAmong([tambon('none'), province], wish)?.kind).toBe('province');
    expect(soughtAmong([tambon('passed'), province], wish)?.kind).toBe('tambon');
  });
});
