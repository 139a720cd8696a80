import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { TambonCode } from '../domain/place.ts';
import type { Entry, LoggedStatus } from './entry.ts';

/** A name in the register as of some edition. */
export interface RegisteredName {
  readonly fiscalYear: FiscalYear;
  readonly status: LoggedStatus;
  readonly tambonCode: TambonCode;
  readonly province: string;
  readonly amphoe: string;
  readonly tambon: string;
  readonly announcement: string;
}

/** Everything public as of some edition. */
export interface RegisterState {
  /** By `nameKey`, in the order in which the names were first listed. */
  readonly names: ReadonlyMap<string, RegisteredName>;
  /** SHA-256 of the copy of each announcement that has one, by the announcement's id. */
  readonly documents: ReadonlyMap<string, string>;
  /** Addresses from lines of their own. */
  readonly addresses: ReadonlySet<string>;
}

/**
 * A tambon can be listed as passed and honoured as excellent in the same year: these are two names of the register.
 */
export function nameKey(
  name: Pick<RegisteredName, 'fiscalYear' | 'status' | 'tambonCode'>,
): string {
  return `${name.fiscalYear} ${name.status} ${name.tambonCode}`;
}

/**
 * The register as of an edition, computed from the lines alone.
 *
 * @param edition the last edition that counts; all lines where absent
 */
export function foldRegister(log: readonly Entry[], edition = Infinity): RegisterState {
  const names = new Map<string, RegisteredName>();
  const documents = new Map<string, string>();
  const addresses = new Set<string>();
  for (const entry of log) {
    if (entry.edition > edition) break;
    if (entry.act === 'opened') addresses.add(entry.announcement);
    else if (entry.act === 'document') documents.set(entry.announcement, entry.document);
    else if (entry.status !== '') applyToName(names, entry, entry.status);
  }
  return { names, documents, addresses };
}

function applyToName(names: Map<string, RegisteredName>, entry: Entry, status: LoggedStatus): void {
  const { fiscalYear, tambonCode, province, amphoe, tambon, announcement } = entry;
  const name = { fiscalYear, status, tambonCode, province, amphoe, tambon, announcement };
  if (entry.act === 'withdrawn') names.delete(nameKey(name));
  else names.set(nameKey(name), name);
}
