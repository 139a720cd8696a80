import type { Announcement } from '../domain/announcement.ts';
import type { Reason } from '../domain/correction.ts';
import type { Model, Year } from '../domain/model.ts';
import type { Place } from '../domain/place.ts';
import type { LoggedStatus } from './entry.ts';
import type { NameCorrection, PublicFacts, PublicName } from './next-lines.ts';

/**
 * What of a model belongs in the log: names, documents, addresses and the corrections that explain them.
 * Years that are samples are left out whole.
 *
 * @param reasons the words of `corrections.csv`, in Thai
 * @param addresses permanent addresses that no name implies (`next-lines.ts`)
 */
export function publicFacts(
  model: Model,
  reasons: Readonly<Record<Reason, string>>,
  addresses: readonly string[],
): PublicFacts {
  // Oldest year first, so that the first edition reads as time went.
  const years = model.years.filter((year) => !year.sample).toReversed();
  return {
    names: years.flatMap(namesOf),
    documents: years.flatMap(documentsOf),
    addresses,
    corrections: years.flatMap((year) => correctionsOf(year, reasons)),
  };
}

function namesOf(year: Year): PublicName[] {
  const passed = year.passed.map(({ place, announcement }) =>
    nameOf(year, place, 'passed', announcement, announcement.id),
  );
  const excellent = year.honours.map(({ place, announcement, source }) =>
    nameOf(year, place, 'excellent', announcement, announcement?.id ?? source ?? ''),
  );
  return [...passed, ...excellent];
}

function nameOf(
  { fiscalYear }: Year,
  { province, amphoe, tambon }: Place,
  status: LoggedStatus,
  covering: Announcement | undefined,
  announcement: string,
): PublicName {
  return {
    fiscalYear,
    status,
    tambonCode: tambon.code,
    province: province.th,
    amphoe: amphoe.th,
    tambon: tambon.th,
    announcement,
    document: fingerprintOf(covering),
  };
}

/** Empty where there is no copy, or where it lies elsewhere and its bytes are not ours to prove. */
function fingerprintOf(announcement: Announcement | undefined): string {
  return announcement?.document?.kind === 'file' ? announcement.document.sha256 : '';
}

function documentsOf({ fiscalYear, announcements }: Year): PublicFacts['documents'][number][] {
  return announcements.flatMap((announcement) => {
    const sha256 = fingerprintOf(announcement);
    const province = announcement.province?.th ?? '';
    return sha256 === '' ? [] : [{ announcement: announcement.id, fiscalYear, province, sha256 }];
  });
}

function correctionsOf(
  { fiscalYear, corrections }: Year,
  reasons: Readonly<Record<Reason, string>>,
): NameCorrection[] {
  return [...corrections]
    .sort((a, b) => (a.correctedOn < b.correctedOn ? -1 : 1))
    .map(({ place, reason, reference }) => ({
      fiscalYear,
      tambonCode: place.tambon.code,
      reason: reasons[reason],
      reference: reference ?? '',
    }));
}
