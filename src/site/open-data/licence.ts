import { owner } from '../owner.ts';

/**
 * The licence of the data, which the owner must choose: there is no default. `licence_name` and `licence_url` of
 * site.csv set it; without both, the pages say that none is chosen yet.
 */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

const { licence_name: name, licence_url: url } = owner;

/** The licence; undefined where the owner has not chosen one. */
export const licence: Licence | undefined = name && url ? { name, url } : undefined;
