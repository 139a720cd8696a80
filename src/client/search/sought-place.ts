import { hasWish, type QueryReading } from '../../search/query/read-query.ts';
import type { PlaceHit } from './places.ts';
import { isAsNamed } from './search-order.ts';

/**
 * The first place with exactly that name; where the query asks for a list, a province comes before a tambon that is
 * on no list: `โคราช ดีเลิศ`.
 */
export function soughtAmong(
  named: readonly PlaceHit[],
  reading: QueryReading,
): PlaceHit | undefined {
  const [first] = named;
  if (!first || !isAsNamed(first)) return undefined;
  const isListed = first.kind !== 'tambon' || first.status !== 'none';
  if (isListed || !hasWish(reading)) return first;
  return named.find((hit) => hit.kind === 'province' && isAsNamed(hit)) ?? first;
}
