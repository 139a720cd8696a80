import type { PlaceKind } from '../../gazetteer/names.ts';

/** The short word for a kind of place before a Thai name, as every reader of queries knows it. */
export const KIND_PREFIX: Readonly<Record<PlaceKind, string>> = {
  tambon: 'ต.',
  amphoe: 'อ.',
  province: 'จ.',
};
