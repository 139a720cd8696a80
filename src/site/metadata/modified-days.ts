import type { Announcement } from '../../domain/announcement.ts';
import type { Correction } from '../../domain/correction.ts';
import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { Honour } from '../../domain/honour.ts';
import type { Model, ProvinceYear, TambonHistory, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import type { Progress } from '../../domain/progress.ts';
import type { Story } from '../../domain/story.ts';
import type { Log } from '../../log/entry.ts';

/**
 * When the content of a page changed last: the newest day on which the log recorded a fact of it, or on which the
 * fact happened. Only the data of that page changes it. Undefined where no fact of the page has a day, as for a list
 * of targets.
 */
export interface ModifiedDays {
  tambon(history: TambonHistory): IsoDate | undefined;
  provinceYear(provinceYear: ProvinceYear): IsoDate | undefined;
  province(years: readonly ProvinceYear[]): IsoDate | undefined;
  year(year: Year): IsoDate | undefined;
  announcements(years: readonly Year[]): IsoDate | undefined;
  honours(year: Year): IsoDate | undefined;
  progress(progress: readonly Progress[]): IsoDate | undefined;
  corrections(years: readonly Year[]): IsoDate | undefined;
  stories(stories: readonly Story[]): IsoDate | undefined;
  all(): IsoDate | undefined;
}

type Day = IsoDate | undefined;
const newest = (days: readonly Day[]): Day =>
  days.reduce<Day>(
    (last, day) => (last === undefined || (day ?? '') > last ? day : last),
    undefined,
  );

/** Returns functions that give the day for each kind of page. */
export function modifiedDays(model: Model, log: Log): ModifiedDays {
  const { byTambon, byPlace, byAnnouncement } = recordedDays(log);
  const ofAnnouncement = ({ announcedOn, id }: Announcement): Day =>
    newest([announcedOn, byAnnouncement.get(id)]);
  const ofProvinceYear = (provinceYear: ProvinceYear): Day =>
    newest([
      byPlace.get(placeKey(provinceYear.fiscalYear, provinceYear.province)),
      ...provinceYear.announcements.map(ofAnnouncement),
      provinceYear.honour?.announcement && ofAnnouncement(provinceYear.honour.announcement),
      ofCorrections(provinceYear.corrections),
      ofStories(provinceYear.stories),
    ]);
  const ofYear = ({ announcements, corrections, progress, provinces, stories }: Year): Day =>
    newest([
      ...announcements.map(ofAnnouncement),
      ...[...provinces.values()].map(ofProvinceYear),
      ofCorrections(corrections),
      ofProgress(progress),
      ofStories(stories),
    ]);
  const ofTambon = ({ corrections, place, stories, years }: TambonHistory): Day =>
    newest([
      byTambon.get(place.tambon.code),
      ...years.flatMap(({ honour, passed, progress }) => [
        honour?.announcement && ofAnnouncement(honour.announcement),
        passed && ofAnnouncement(passed.announcement),
        progress && ofProgress([progress]),
      ]),
      ofCorrections(corrections),
      ofStories(stories),
    ]);
  const ofHonour = ({ announcement, place }: Honour): Day =>
    newest([announcement && ofAnnouncement(announcement), byTambon.get(place.tambon.code)]);
  return {
    tambon: ofTambon,
    provinceYear: ofProvinceYear,
    province: (years) => newest(years.map(ofProvinceYear)),
    year: ofYear,
    announcements: (years) =>
      newest(years.flatMap(({ announcements }) => announcements.map(ofAnnouncement))),
    honours: ({ honours }) => newest(honours.map(ofHonour)),
    progress: ofProgress,
    corrections: (years) => newest(years.map(({ corrections }) => ofCorrections(corrections))),
    stories: ofStories,
    all: () => newest(model.years.map(ofYear)),
  };
}

const ofProgress = (rows: readonly Progress[]): Day =>
  newest(rows.flatMap(({ agendaDate, mouDate, planDate }) => [mouDate, planDate, agendaDate]));
const ofStories = (stories: readonly Story[]): Day =>
  newest(stories.map(({ publishedOn }) => publishedOn));
const ofCorrections = (corrections: readonly Correction[]): Day =>
  newest(corrections.map(({ correctedOn }) => correctedOn));

const placeKey = (fiscalYear: FiscalYear, { th }: Pick<Province, 'th'>): string =>
  `${fiscalYear} ${th}`;

/**
 * The newest day of the log by tambon, by year and province, and by announcement; lines that open pages do not
 * count.
 */
function recordedDays(log: Log) {
  const byTambon = new Map<string, IsoDate>();
  const byPlace = new Map<string, IsoDate>();
  const byAnnouncement = new Map<string, IsoDate>();
  for (const { act, announcement, fiscalYear, province, recordedOn, tambonCode } of log) {
    if (act === 'opened') continue;
    // Days never decrease from line to line.
    if (tambonCode !== '') byTambon.set(tambonCode, recordedOn);
    if (province !== '') byPlace.set(placeKey(fiscalYear, { th: province }), recordedOn);
    if (announcement !== '') byAnnouncement.set(announcement, recordedOn);
  }
  return { byTambon, byPlace, byAnnouncement };
}
