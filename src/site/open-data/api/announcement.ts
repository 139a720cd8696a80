import type { Announcement } from '../../../domain/announcement.ts';
import type { Year } from '../../../domain/model.ts';
import { routes } from '../../routes.ts';
import { countUnder, documentAddress } from '../tables.ts';
import { apiAddress, pageOf, provinceYearPath } from './file.ts';
import { nameOf, placeHead } from './place.ts';

export function announcementHead(year: Year, one: Announcement) {
  return {
    id: one.id,
    fiscalYear: year.fiscalYear,
    sample: year.sample,
    level: one.level,
    kind: one.kind,
    province: one.province ? { slug: one.province.slug, ...nameOf(one.province) } : null,
    announcedOn: one.announcedOn,
    title: one.title ?? null,
    number: one.number ?? null,
    signedByPosition: one.signedByPosition ?? null,
    tambons: countUnder(year, one),
    withdrawn: one.withdrawn.map(placeHead),
    document: one.document
      ? {
          url: documentAddress(one)!,
          bytes: one.document.kind === 'file' ? one.document.bytes : null,
          sha256: one.document.kind === 'file' ? one.document.sha256 : null,
        }
      : null,
    page: pageOf(routes.announcement(one)),
    url: apiAddress(
      one.province ? provinceYearPath(year.fiscalYear, one.province) : `years/${year.fiscalYear}`,
    ),
  };
}

/** An announcement of a province with the tambons of the present list that it names, in the order of the document. */
export function announcementBody(year: Year, announcement: Announcement) {
  const list = (year.provinces.get(announcement.province?.code ?? '')?.passed ?? [])
    .filter((one) => one.announcement.id === announcement.id)
    .map((one) => ({ order: one.order ?? null, ...placeHead(one.place) }));
  return { ...announcementHead(year, announcement), list };
}
