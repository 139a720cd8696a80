import type { Line, Pick } from './align.ts';
import type { PlaceKind } from '../../gazetteer/names.ts';

/**
 * Why a place is among the hits. `name`: what was typed are its names. `nickname`: as `name`, but a
 * short or popular one. `start`, `middle`: a part of its name. `near`: a name with other letters.
 * `within`: it lies in the amphoe that was typed. `part`: only one of the names typed is its own.
 */
export type Why =
  | 'code' | 'postcode' | 'name' | 'nickname' | 'start' | 'middle' | 'near' | 'within' | 'part'; // prettier-ignore

/** A place that may be meant, by its position in the order of places. */
export interface Candidate {
  readonly kind: PlaceKind;
  readonly at: number;
  readonly why: Why;
  readonly cost: number;
  readonly line?: Line;
  /** The names that were found, where they were. */
  readonly picks?: readonly Pick[];
  /** The last of the names typed is unfinished. */
  readonly begun?: boolean;
}

export const keyOfCandidate = (candidate: Candidate) => `${candidate.kind}${candidate.at}`;
