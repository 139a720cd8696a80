import type { PlaceHit } from '../search/places.ts';

/** `found`: one tambon; `several`: of one name; `near`: only similar names; `none`. */
type Outcome = 'found' | 'several' | 'near' | 'none';

/** What a query was found to mean. */
export interface Found {
  readonly outcome: Outcome;
  /** The tambons that may be meant, best first; for `found` exactly one. */
  readonly choices: readonly PlaceHit[];
}

/** Kinds of hits whose name equals the written one. */
const EXACT: readonly string[] = ['code', 'name', 'nickname'];
const MOST_NEAR = 8;

/** Judges which tambon the hits of a query mean. A similar name is never chosen without a question. */
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
