import { hasWish, type QueryReading } from '../search/query/read-query.ts';
import type { PlaceHit } from './places.ts';
import { isVery } from './search-order.ts';

/** The first of the very name; where names of a list are asked for, a province before a tambon that is on none: `โคราช ดีเลิศ`. */
export function soughtAmong(
  named: readonly PlaceHit[],
  reading: QueryReading,
): PlaceHit | undefined {
  const [first] = named;
  if (!first || !isVery(first)) return undefined;
  const isListed = first.kind !== 'tambon' || first.status !== 'none';
  if (isListed || !hasWish(reading)) return first;
  return named.find((hit) => hit.kind === 'province' && isVery(hit)) ?? first;
}
