import type { Announcement } from '../../domain/announcement.ts';
import { formatBytes, formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/locale.ts';
import { mediaTypeOf } from '../feeds/announcement-entry.ts';
import { absolute, fileHref, href, routes, type Locale } from '../routes.ts';
import { DEPARTMENT_ID, refer, type GraphNode } from './node.ts';

/** An announcement is one thing in both languages. */
export const announcementId = (one: Announcement) => absolute(href('th', routes.announcement(one)));

/** What a page that speaks of an announcement says of it: its own page has the rest. */
export function announcementHead(locale: Locale, one: Announcement, sample: boolean): GraphNode {
  const { metadata: say, place, site } = words(locale);
  const issuer = one.province ? place.province(one.province[locale]) : site.department;
  return {
    '@type': 'DigitalDocument',
    '@id': announcementId(one),
    name: one.title ?? say.announcementOf(issuer, formatDate(locale, one.announcedOn)),
    inLanguage: 'th',
    datePublished: one.announcedOn,
    publisher: one.province
      ? { '@type': 'GovernmentOrganization', name: issuer }
      : refer(DEPARTMENT_ID),
    ...(sample ? { creativeWorkStatus: 'Sample' } : {}),
  };
}

/** An announcement with who made it, when, and the proof of its scan. */
export function announcementNode(locale: Locale, one: Announcement, sample: boolean): GraphNode {
  const { document } = one;
  return {
    ...announcementHead(locale, one, sample),
    ...(document?.kind === 'link' ? { url: document.url } : {}),
    ...(document?.kind === 'file'
      ? {
          encoding: {
            '@type': 'MediaObject',
            contentUrl: absolute(fileHref(document.path)),
            encodingFormat: mediaTypeOf(document.path),
            contentSize: formatBytes(document.bytes),
            sha256: document.sha256,
          },
        }
      : {}),
  };
}
