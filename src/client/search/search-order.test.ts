import { describe, expect, it } from 'vitest';
import type { TextHit } from './full-text.ts';
import type { PlaceHit } from './places.ts';
import { type OrderContext, orderResults } from './search-order.ts';

const place = (path: string, why: PlaceHit['why']) => ({ path, why }) as PlaceHit;
const page = (url: string, verbatim = true) => ({ url, verbatim }) as TextHit;
const order = (
  places: PlaceHit[],
  pages: TextHit[],
  loose: boolean,
  query = 'บ้านนา',
  more: Partial<OrderContext> = {},
) =>
  orderResults(
    places,
    { hits: pages, apart: loose ? 1 : 0, missing: false },
    {
      addressOf: (placeHit) => placeHit.path,
      query,
      isCertain: false,
      pages: [],
      arePagesParts: false,
      also: [],
      isAlsoFirst: false,
      likely: [],
      isDocument: false,
      ...more,
    },
  ).map((group) =>
    'places' in group
      ? `${group.title} ${group.places.map(({ path }) => path).join(' ')}`
      : `${group.title} ${group.pages.map(({ url }) => url).join(' ')}`,
  );

describe('the order of results', () => {
  it('the order of results has places of the very name first, then pages that have what was typed, then other names', () => {
    const places = [place('/a/', 'name'), place('/b/', 'start')];
    expect(order(places, [page('/x/'), page('/y/', false)], false)).toEqual([
      'places /a/',
      'pages /x/',
      'near /b/',
      'pages /y/',
    ]);
    // A query with the word for a kind of place asks for places.
    expect(order(places, [page('/x/')], false, 'ต.บ้าน')).toEqual(['places /a/ /b/', 'pages /x/']);
  });

  it('the order of results has pages with all the words, though mended, before a place that a part of them names', () => {
    const part = [place('/a/', 'part')];
    expect(order(part, [page('/x/')], true, 'ผ้าย้อมคาม แกลง')).toEqual([
      'pagesNear /x/',
      'near /a/',
    ]);
    expect(order(part, [page('/x/')], true, 'ต.แกลงได้ไหม')).toEqual(['near /a/', 'pagesNear /x/']);
  });

  it('the order of results has a page of the site first, behind pages with all that was typed if its words are a part of it', () => {
    const about = page('/about/');
    const named = { pages: [about] };
    expect(order([], [page('/x/')], false, 'ติดต่อ', named)).toEqual(['pages /about/ /x/']);
    expect(order([], [page('/x/')], false, 'ติดต่อ', { ...named, arePagesParts: true })).toEqual([
      'pages /x/ /about/',
    ]);
  });

  it('the order of results has a page of the site that may be meant among what is similar, before the others', () => {
    const likely = [page('/data/')];
    expect(order([], [page('/x/')], true, 'ดาวน์โหลดเพลงใหม่ล่าสุด', { likely })).toEqual([
      'pagesNear /data/ /x/',
    ]);
    expect(order([], [page('/x/')], false, 'ดาวน์โหลดเพลง', { likely })).toEqual([
      'pages /x/',
      'pagesNear /data/',
    ]);
  });

  it('the order of results has what was asked for before what is like it', () => {
    const places = [place('/a/', 'name'), place('/b/', 'near')];
    expect(order(places, [page('/x/')], false)).toEqual(['places /a/', 'pages /x/', 'near /b/']);
    expect(order(places, [page('/x/')], true)).toEqual(['places /a/', 'near /b/', 'pagesNear /x/']);
  });

  it('the order of results has a name of the same sound before pages in which the words stand apart', () => {
    const heard = { ...place('/a/', 'near'), apart: 0.1 };
    const other = { ...place('/b/', 'near'), apart: 1 };
    expect(order([heard, other], [page('/x/', false)], false)).toEqual([
      'near /a/',
      'pages /x/',
      'near /b/',
    ]);
    expect(order([heard], [page('/x/')], false)).toEqual(['pages /x/', 'near /a/']);
  });

  it('the order of results lists the page of a place once', () => {
    expect(order([place('/a/', 'name')], [page('/a/')], false)).toEqual(['places /a/']);
  });

  it('the order of results takes a number among words for a number, not for a code', () => {
    expect(order([place('/48/', 'code')], [page('/x/')], false, 'จาก 48 เป็น')).toEqual([
      'pages /x/',
    ]);
    expect(order([place('/48/', 'code')], [], false, '48')).toEqual(['places /48/']);
  });

  it('the order of results does not bury pages under all places of an area', () => {
    const many = Array.from({ length: 30 }, (_, at) => place(`/${at}/`, 'within'));
    expect(order(many, [page('/x/')], false)[1]?.split(' ')).toHaveLength(6);
    expect(order(many, [], false)[0]?.split(' ')).toHaveLength(31);
  });

  it('the order of results has a beginning in other letters among what is only similar', () => {
    const begun = { ...place('/a/', 'start'), apart: 0.4 };
    expect(order([begun], [], false, 'visa')).toEqual(['near /a/']);
    expect(order([{ ...begun, apart: 0 }], [], false, 'wisa')).toEqual(['places /a/']);
  });
});
