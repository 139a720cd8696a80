import type { Announcement, Document } from '../../domain/announcement.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import type { Place } from '../../domain/place.ts';
import { formatBytes, formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/locale.ts';
import { formatPlace, formatPlaceInProvince } from '../../i18n/place-names.ts';
import { absolute, fileHref, href, routes, type Locale } from '../routes.ts';
import { escapeHtml } from '../../markup/html.ts';
import { inProvince, link, thai, type FeedEntry } from './feed-entry.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** The media type of a scan, by the ending of its name. */
export const mediaTypeOf = (path: string): string =>
  MEDIA_TYPES[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/**
 * An entry for an announcement with its whole list, dated by the day it was first public. A later correction of a
 * province's list updates it.
 */
export function announcementEntry(
  locale: Locale,
  year: Year,
  announcement: Announcement,
  firstPublic: IsoDate = announcement.announcedOn,
): FeedEntry {
  const { feeds: say, place: names, site } = words(locale);
  const { province, announcedOn } = announcement;
  const listed = province ? (year.provinces.get(province.code)?.passed ?? []) : year.honours;
  const places = listed.filter((place) => place.announcement?.id === announcement.id);
  const corrected = province
    ? year.corrections.filter(inProvince(province.code)).map(({ correctedOn }) => correctedOn)
    : [];
  const title = province
    ? say.provinceTitle(
        announcement.kind,
        province[locale],
        year.fiscalYear,
        places.length || announcement.withdrawn.length,
      )
    : say.departmentTitle(year.fiscalYear, places.length);
  const page = province
    ? routes.provinceYear(year.fiscalYear, province)
    : routes.year(year.fiscalYear);
  return {
    kind: 'announcement',
    id: `announcement:${announcement.id}`,
    address: absolute(href(locale, page)),
    title,
    lang: locale,
    summary: say.announcedOn(formatDate(locale, announcedOn)),
    html: entryHtml(locale, announcement, places),
    published: firstPublic,
    updated: [firstPublic, ...corrected].sort().at(-1) ?? firstPublic,
    author: province ? names.province(province[locale]) : site.department,
    sample: year.sample,
    ...(province ? { province: province.code } : {}),
    ...(announcement.document?.kind === 'file'
      ? { enclosure: enclosureOf(announcement.document) }
      : {}),
  };
}

const enclosureOf = ({ path, bytes }: Extract<Document, { kind: 'file' }>) => ({
  address: absolute(fileHref(path)),
  mediaType: mediaTypeOf(path),
  bytes,
});

function entryHtml(
  locale: Locale,
  announcement: Announcement,
  places: Parameters<typeof listHtml>[2],
): string {
  const { feeds: say } = words(locale);
  const { announcedOn, document, withdrawn } = announcement;
  const dated = escapeHtml(say.announcedOn(formatDate(locale, announcedOn)));
  return [
    announcement.title ? `<p>${thai(announcement.title, locale)}</p>` : '',
    `<p>${link(absolute(href(locale, routes.announcement(announcement))), dated)}</p>`,
    document ? documentHtml(locale, document) : '',
    places.length > 0 ? listHtml(locale, announcement, places) : '',
    withdrawn.length > 0 ? withdrawnHtml(locale, announcement, withdrawn) : '',
  ].join('');
}

function documentHtml(locale: Locale, document: Document): string {
  const { feeds: say } = words(locale);
  if (document.kind === 'link') return `<p>${link(document.url, escapeHtml(say.document))}</p>`;
  const address = absolute(fileHref(document.path));
  return `<p>${link(address, escapeHtml(`${say.document} (${formatBytes(document.bytes)})`))}<br>${escapeHtml(say.hash)}: <code>${document.sha256}</code></p>`;
}

/** The name of a place on a list: the title of the entry names the province of a province's list. */
const nameOnList = (locale: Locale, { province }: Announcement, place: Place): string =>
  escapeHtml(province ? formatPlaceInProvince(locale, place) : formatPlace(locale, place));

function withdrawnHtml(
  locale: Locale,
  announcement: Announcement,
  places: readonly Place[],
): string {
  const { feeds: say } = words(locale);
  const rows = places.map((place) => `<li>${nameOnList(locale, announcement, place)}</li>`);
  return `<p>${escapeHtml(say.withdrawn)}</p><ul>${rows.join('')}</ul>`;
}

/** The tambons of an announcement in its own order and numbering; the page of the entry links to each. */
function listHtml(
  locale: Locale,
  announcement: Announcement,
  places: readonly { readonly place: Place; readonly order?: number }[],
): string {
  const { feeds: say } = words(locale);
  // Then its numbers are those that a list has by itself.
  const isCounted = places.every(({ order }, at) => order === at + 1);
  const rows = places.map(
    ({ place, order }) =>
      `<li${order === undefined || isCounted ? '' : ` value="${order}"`}>${nameOnList(locale, announcement, place)}</li>`,
  );
  return `<p>${escapeHtml(say.list)}</p><ol>${rows.join('')}</ol>`;
}
