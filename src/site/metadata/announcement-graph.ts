import type { Announcement } from '../../domain/announcement.ts';
import { formatBytes, formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/locale.ts';
import { mediaTypeOf } from '../feeds/announcement-entry.ts';
import { absolute, fileHref, href, routes, type Locale } from '../routes.ts';
import { DEPARTMENT_ID, refer, type GraphNode } from './node.ts';

/** An announcement is one thing in both languages. */
const announcementId = (announcement: Announcement) =>
  absolute(href('th', routes.announcement(announcement)));

/** What each of thousands of pages says of an announcement: its id, whose page has the rest, and its day. */
export const announcementReference = (announcement: Announcement): GraphNode => ({
  '@type': 'DigitalDocument',
  '@id': announcementId(announcement),
  datePublished: announcement.announcedOn,
});

/** What a page that speaks of an announcement says of it: its own page has the rest. */
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

/** An announcement with who made it, when, and the proof of its scan. */
export function announcementNode(
  locale: Locale,
  announcement: Announcement,
  sample: boolean,
): GraphNode {
  return { ...announcementSummary(locale, announcement, sample), ...scanOf(announcement) };
}

/** What the list of a year says of an announcement: of a province's, whose page has the rest, only day and scan. */
export const listedAnnouncement = (
  locale: Locale,
  announcement: Announcement,
  sample: boolean,
): GraphNode =>
  announcement.province
    ? { ...announcementReference(announcement), ...scanOf(announcement) }
    : announcementNode(locale, announcement, sample);

/** Where the scan is; of a file of ours also its size and fingerprint. */
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
