import type { IsoDate } from '../domain/fiscal-year.ts';
import type { Entry } from './entry.ts';
import { impliedAddresses } from './implied-addresses.ts';
import { BLANK_LINE, type PublicName } from './next-lines.ts';
import { nameKey, type RegisteredName } from './register.ts';

/** What was public according to the ledgers from before the log, with the first day where they have one. */
export interface OldLedgers {
  readonly names: readonly (Omit<RegisteredName, 'announcement'> & {
    readonly publishedOn?: IsoDate | undefined;
  })[];
  readonly addresses: readonly {
    readonly address: string;
    readonly publishedOn?: IsoDate | undefined;
  }[];
}

/**
 * The first lines of a log: the content of `published.csv` and `addresses.csv`, one edition for each of their days,
 * with the names of that day. They did not record announcements: a line has the announcement that covers the name
 * now, and none where the name is not public any more.
 *
 * @param now the names that are public today
 * @param recordedOn the day of entries without a day; not before the newest day of the others
 */
export function carryOver(
  ledgers: OldLedgers,
  now: readonly PublicName[],
  recordedOn: IsoDate,
): Entry[] {
  const announcementOf = new Map(now.map((name) => [nameKey(name), name.announcement]));
  const implied = new Set(ledgers.names.flatMap(impliedAddresses));
  const dated = [
    ...ledgers.names.map(({ publishedOn = recordedOn, ...name }) => {
      const act = name.status === 'excellent' ? ('honoured' as const) : ('listed' as const);
      const announcement = announcementOf.get(nameKey(name)) ?? '';
      return { day: publishedOn, line: { ...BLANK_LINE, ...name, act, announcement } };
    }),
    ...ledgers.addresses
      .filter(({ address }) => !implied.has(address) && !isProvince(address))
      .map(({ address, publishedOn = recordedOn }) => {
        return { day: publishedOn, line: { ...BLANK_LINE, announcement: address } };
      }),
  ];
  const days = [...new Set(dated.map(({ day }) => day))].sort();
  return days
    .flatMap((day, i) =>
      dated
        .filter((edition) => edition.day === day)
        .map(({ line }) => ({ ...line, edition: i + 1, recordedOn: day })),
    )
    .map((line, i) => ({ ...line, entry: i + 1 }));
}

/** `/surat-thani/`: the pages of provinces always exist. */
const isProvince = (address: string): boolean => /^\/[a-z-]+\/$/.test(address);
