import type { PlaceHit } from '../search/places.ts';

/** `found`: one tambon; `several`: of one name; `near`: names that only resemble it; `none`. */
type Outcome = 'found' | 'several' | 'near' | 'none';

export interface Found {
  readonly outcome: Outcome;
  /** The tambons that may be meant, best first; of `found` the one. */
  readonly choices: readonly PlaceHit[];
}

/** Ways in which a name is the one that was written. */
const EXACT: readonly string[] = ['code', 'name', 'nickname'];
const MOST_NEAR = 8;

/** What hits of a query say about which tambon is meant. A near name is never taken without being asked. */
export function judgeHits(hits: readonly PlaceHit[]): Found {
  const tambons = hits.filter(({ kind, outside }) => kind === 'tambon' && !outside);
  const named = tambons.filter(({ why = '' }) => EXACT.includes(why));
  const best = Math.min(...named.map(({ rank = 0 }) => rank));
  const exact = named.filter(({ rank = 0 }) => rank === best);
  if (exact.length === 1) return { outcome: 'found', choices: exact };
  if (exact.length > 1) return { outcome: 'several', choices: exact };
  const near = tambons.slice(0, MOST_NEAR);
  return { outcome: near.length > 0 ? 'near' : 'none', choices: near };
}
