import type { Announcement } from '../../../domain/announcement.ts';
import type { Year } from '../../../domain/model.ts';
import { routes } from '../../routes.ts';
import { countUnder, absoluteDocument } from '../tables.ts';
import { apiAddress, pageOf, provinceYearPath } from './file.ts';
import { nameOf, placeHead } from './place.ts';
import { WORD_FOR_WORD, wordForWord } from './wording.ts';

export function announcementHead(year: Year, announcement: Announcement) {
  const quoted = {
    title: announcement.title ?? null,
    number: announcement.number ?? null,
  };
  return {
    id: announcement.id,
    fiscalYear: year.fiscalYear,
    sample: year.sample,
    level: announcement.level,
    kind: announcement.kind,
    province: announcement.province
      ? { slug: announcement.province.slug, ...nameOf(announcement.province) }
      : null,
    announcedOn: announcement.announcedOn,
    ...quoted,
    signedByPosition: announcement.signedByPosition ?? null,
    tambons: countUnder(year, announcement),
    withdrawn: announcement.withdrawn.map(placeHead),
    document: announcement.document
      ? {
          url: absoluteDocument(announcement)!,
          bytes: announcement.document.kind === 'file' ? announcement.document.bytes : null,
          sha256: announcement.document.kind === 'file' ? announcement.document.sha256 : null,
        }
      : null,
    page: pageOf(routes.announcement(announcement)),
    url: apiAddress(
      announcement.province
        ? provinceYearPath(year.fiscalYear, announcement.province)
        : `years/${year.fiscalYear}`,
    ),
    wordForWord: wordForWord(WORD_FOR_WORD.announcement, quoted),
  };
}

/** An announcement of a province with the tambons of the present list that it names, in the order of the document. */
export function announcementBody(year: Year, announcement: Announcement) {
  const list = (year.provinces.get(announcement.province?.code ?? '')?.passed ?? [])
    .filter((passed) => passed.announcement.id === announcement.id)
    .map((passed) => ({ order: passed.order ?? null, ...placeHead(passed.place) }));
  return { ...announcementHead(year, announcement), list };
}
