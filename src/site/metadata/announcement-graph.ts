import type { Announcement } from '../../domain/announcement.ts';
import { formatBytes, formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/locale.ts';
import { mediaTypeOf } from '../feeds/announcement-entry.ts';
import { absolute, fileHref, href, routes, type Locale } from '../routes.ts';
import { DEPARTMENT_ID, refer, type GraphNode } from './node.ts';

/** The id of an announcement, the same in both languages. */
const announcementId = (announcement: Announcement) =>
  absolute(href('th', routes.announcement(announcement)));

/** The short form for thousands of pages: its id, whose page has the rest, and its day. */
export const announcementReference = (announcement: Announcement): GraphNode => ({
  '@type': 'DigitalDocument',
  '@id': announcementId(announcement),
  datePublished: announcement.announcedOn,
});

/** The description of an announcement on a page that mentions it: its own page has the rest. */
function announcementSummary(
  locale: Locale,
  announcement: Announcement,
  sample: boolean,
): GraphNode {
  const { metadata: say, place, site } = words(locale);
  const issuer = announcement.province
    ? place.province(announcement.province[locale])
    : site.department;
  return {
    '@type': 'DigitalDocument',
    '@id': announcementId(announcement),
    name:
      announcement.title ??
      say.announcementOf(issuer, formatDate(locale, announcement.announcedOn)),
    inLanguage: 'th',
    datePublished: announcement.announcedOn,
    publisher: announcement.province
      ? { '@type': 'GovernmentOrganization', name: issuer }
      : refer(DEPARTMENT_ID),
    ...(sample ? { creativeWorkStatus: 'Sample' } : {}),
  };
}

/** An announcement with its office, its day, and the hash of its scan. */
export function announcementNode(
  locale: Locale,
  announcement: Announcement,
  sample: boolean,
): GraphNode {
  return { ...announcementSummary(locale, announcement, sample), ...scanOf(announcement) };
}

/**
 * The description of an announcement in the list of a year: for a province's, whose page has the rest, only day and
 * scan.
 */
export const listedAnnouncement = (
  locale: Locale,
  announcement: Announcement,
  sample: boolean,
): GraphNode =>
  announcement.province
    ? { ...announcementReference(announcement), ...scanOf(announcement) }
    : announcementNode(locale, announcement, sample);

/** The address of the scan; for a file of this site also its size and hash. */
function scanOf({ document }: Announcement): Readonly<Record<string, unknown>> {
  if (document?.kind === 'link') return { url: document.url };
  if (document?.kind !== 'file') return {};
  return {
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(fileHref(document.path)),
      encodingFormat: mediaTypeOf(document.path),
      contentSize: formatBytes(document.bytes),
      sha256: document.sha256,
    },
  };
}
