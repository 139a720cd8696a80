import { addressesOf, addressOf } from '../domain/address.ts';
import type { Model } from '../domain/model.ts';
import { PROVINCES } from '../gazetteer/provinces.ts';
import type { Entry, Log } from './entry.ts';
import type { PublicName } from './next-lines.ts';

type Named = Pick<Entry, 'fiscalYear' | 'tambonCode'>;

/** The pages that exist because a name was once public: its year's, its province's in that year, and its own. */
export function impliedAddresses({ fiscalYear, tambonCode }: Named): readonly string[] {
  const province = PROVINCES.find(({ code }) => code === tambonCode.slice(0, 2));
  if (!province) return [];
  return [
    addressOf.year(fiscalYear),
    addressOf.provinceYear(fiscalYear, province),
    addressOf.tambon(tambonCode),
  ];
}

/**
 * The permanent addresses of a model that no name of the model or of the log implies, sorted. The pages of provinces
 * always exist and are not among them; nor are those of invented years and stories.
 */
export function addressesToOpen(
  model: Model,
  names: readonly PublicName[],
  log: Log,
): readonly string[] {
  const known = new Set(model.provinces.map(addressOf.province));
  for (const named of [...names, ...log])
    for (const address of impliedAddresses(named)) known.add(address);
  return [...addressesOf(model, { realOnly: true })]
    .filter((address) => !known.has(address))
    .sort();
}
