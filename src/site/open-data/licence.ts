/**
 * The licence of the data is the owner's to choose: there is no default. `LICENCE_NAME` and
 * `LICENCE_URL` of the environment set it; without both, the pages say that none is chosen yet.
 */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

const { LICENCE_NAME: name, LICENCE_URL: url } = process.env;

export const licence: Licence | undefined =
  name && url && /^https:\/\//.test(url) ? { name, url } : undefined;
