import type { IsoDate } from '../domain/fiscal-year.ts';
import { asTextCell } from '../markup/formula.ts';
import type { Entry, Log } from './entry.ts';
import { foldRegister, nameKey, type RegisteredName } from './register.ts';

/** A name that is public now, with the fields of a log line. */
export interface PublicName extends RegisteredName {
  /** SHA-256 of the copy of its announcement, or empty. */
  readonly document: string;
}

/** Why a name changed or was withdrawn, from `corrections.csv`. */
export interface NameCorrection {
  readonly fiscalYear: number;
  readonly tambonCode: string;
  readonly reason: string;
  readonly reference: string;
}

/** Everything public that belongs in the log. Samples are never among it. */
export interface PublicFacts {
  /** In the order in which the log lists them. */
  readonly names: readonly PublicName[];
  /** SHA-256 of the copy of each announcement that has one, by its id, with its year and province. */
  readonly documents: readonly {
    readonly announcement: string;
    readonly fiscalYear: number;
    /** Thai name, or empty for the department's. */
    readonly province: string;
    readonly sha256: string;
  }[];
  /** Permanent addresses that no name implies. */
  readonly addresses: readonly string[];
  /** Oldest first; of several for one name the last counts. */
  readonly corrections: readonly NameCorrection[];
}

type Line = Omit<Entry, 'entry' | 'edition' | 'recordedOn'>;

/** The initial values of a line. */
export const BLANK_LINE: Line = {
  act: 'opened',
  fiscalYear: 0,
  tambonCode: '',
  province: '',
  amphoe: '',
  tambon: '',
  status: '',
  announcement: '',
  document: '',
  reason: '',
  reference: '',
};

/**
 * The lines that a publication of these facts adds to the log; empty where nothing changed. All have the number of
 * the next edition. Pure: the same log, facts and day give the same lines.
 *
 * @param recordedOn an earlier day than that of the last line is replaced by the latter
 */
export function nextLines(log: Log, facts: PublicFacts, recordedOn: IsoDate): Entry[] {
  const before = foldRegister(log);
  const correctionOf = new Map(
    facts.corrections.map((correction) => [
      `${correction.fiscalYear} ${correction.tambonCode}`,
      { reason: correction.reason, reference: correction.reference },
    ]),
  );
  const why = (name: RegisteredName) =>
    correctionOf.get(`${name.fiscalYear} ${name.tambonCode}`) ?? { reason: '', reference: '' };

  const now = new Set(facts.names.map(nameKey));
  const withdrawn = [...before.names.values()]
    .filter((name) => !now.has(nameKey(name)))
    .map((name): Line => ({ ...BLANK_LINE, ...name, act: 'withdrawn', ...why(name) }));
  const nameLines = facts.names.flatMap((name): Line[] => {
    const was = before.names.get(nameKey(name));
    if (!was)
      return [{ ...BLANK_LINE, ...name, act: name.status === 'excellent' ? 'honoured' : 'listed' }];
    return isSame(was, name) ? [] : [{ ...BLANK_LINE, ...name, act: 'amended', ...why(name) }];
  });
  const documents = facts.documents
    .filter(({ announcement, sha256 }) => before.documents.get(announcement) !== sha256)
    .map(({ announcement, fiscalYear, province, sha256 }): Line => {
      return {
        ...BLANK_LINE,
        act: 'document',
        announcement,
        fiscalYear,
        province,
        document: sha256,
      };
    });
  const opened = facts.addresses
    .filter((address) => !before.addresses.has(address))
    .map((address): Line => ({ ...BLANK_LINE, act: 'opened', announcement: address }));

  const last = log.at(-1);
  const day = last && last.recordedOn > recordedOn ? last.recordedOn : recordedOn;
  const edition = (last?.edition ?? 0) + 1;
  return [...withdrawn, ...documents, ...nameLines, ...opened].map((line, i) => ({
    ...fitForCells(line),
    entry: (last?.entry ?? 0) + i + 1,
    edition,
    recordedOn: day,
  }));
}

const isSame = (a: RegisteredName, b: RegisteredName): boolean =>
  a.province === b.province &&
  a.amphoe === b.amphoe &&
  a.tambon === b.tambon &&
  a.announcement === b.announcement;

/**
 * Cells have no TAB and no line break, so that different lines have different hashed texts. What an office wrote is
 * hashed as it is in the file, where no spreadsheet computes it.
 */
function fitForCells(line: Line): Line {
  const clean = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  return {
    ...line,
    announcement: clean(line.announcement),
    reason: clean(line.reason),
    reference: asTextCell(clean(line.reference)),
  };
}
