import { expect, it } from 'vitest';
import { isOrderOfDocument } from './order-of-document.ts';

const under = (header: string, orders: readonly (number | undefined)[]) =>
  isOrderOfDocument(orders.map((order) => ({ header, order })));

it.each([
  [[1, 2, 3], true],
  [[3, 1, 2], true],
  [[1], true],
  [[undefined, undefined], true],
  [[1, 2, undefined], false],
  [[1, 1, 2], false],
  [[1, 3], false],
  [[2, 3, 4], false],
  [[0, 1, 2], false],
])('numbers %j under a bare ลำดับ are the document’s own: %s', (orders, isOwn) => {
  expect(under('ลำดับ', orders)).toBe(isOwn);
});

it.each(['ลำดับในประกาศ', 'ที่ในบัญชีแนบท้าย', 'ORDER'])('believes the header %s', (header) => {
  expect(under(header, [7, undefined, 9])).toBe(true);
});

it('believes no bare header because another file of the list names the document', () => {
  expect(
    isOrderOfDocument([
      { header: 'ลำดับในประกาศ', order: 1 },
      { header: 'ลำดับ', order: 5 },
    ]),
  ).toBe(false);
});
