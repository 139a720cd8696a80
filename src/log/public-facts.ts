import { compareText } from '../domain/compare.ts';
import type { Announcement } from '../domain/announcement.ts';
import type { Reason } from '../domain/correction.ts';
import type { Model, Year } from '../domain/model.ts';
import type { Place } from '../domain/place.ts';
import type { Log, LoggedStatus } from './entry.ts';
import { addressesToOpen } from './implied-addresses.ts';
import type { NameCorrection, PublicFacts, PublicName } from './next-lines.ts';

/** The words of `corrections.csv` in the log, which never change, whatever words the pages use. */
const REASON_WORDS: Readonly<Record<Reason, string>> = {
  typo: 'พิมพ์ผิด',
  amended: 'ประกาศแก้ไข',
  duplicate: 'ซ้ำ',
  withdrawn: 'ถอนประกาศ',
  added: 'เพิ่มชื่อ',
  other: 'อื่น ๆ',
};

/**
 * The facts of a model that belong in the log: names, documents, addresses and the corrections that explain them.
 * Sample years are left out completely.
 *
 * @param log what was public before: addresses that its names imply need no line
 */
export function publicFacts(model: Model, log: Log): PublicFacts {
  // Oldest year first, so that the first edition is in the order of time.
  const years = model.years.filter((year) => !year.sample).toReversed();
  const names = years.flatMap(namesOf);
  return {
    names,
    documents: years.flatMap(documentsOf),
    addresses: addressesToOpen(model, names, log),
    corrections: years.flatMap(correctionsOf),
  };
}

function namesOf(year: Year): PublicName[] {
  const passed = year.passed.map(({ place, announcement }) =>
    nameOf(year, place, { status: 'passed', announcement, reference: announcement.id }),
  );
  const excellent = year.honours.map(({ place, announcement, source }) =>
    nameOf(year, place, {
      status: 'excellent',
      announcement,
      reference: announcement?.id ?? source ?? '',
    }),
  );
  return [...passed, ...excellent];
}

/** What makes a name public. */
interface Covering {
  readonly status: LoggedStatus;
  readonly announcement: Announcement | undefined;
  /** The id of the announcement, or what is cited in its place. */
  readonly reference: string;
}

function nameOf(
  { fiscalYear }: Year,
  { province, amphoe, tambon }: Place,
  { status, announcement, reference }: Covering,
): PublicName {
  return {
    fiscalYear,
    status,
    tambonCode: tambon.code,
    province: province.th,
    amphoe: amphoe.th,
    tambon: tambon.th,
    announcement: reference,
    document: fingerprintOf(announcement),
  };
}

/** Empty where there is no copy, or where it is on another site, whose bytes cannot be verified. */
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

function correctionsOf({ fiscalYear, corrections }: Year): NameCorrection[] {
  return [...corrections]
    .sort((a, b) => compareText(a.correctedOn, b.correctedOn))
    .map(({ place, reason, reference }) => ({
      fiscalYear,
      tambonCode: place.tambon.code,
      reason: REASON_WORDS[reason],
      reference: reference ?? '',
    }));
}
