import type { Announcement } from '../../domain/announcement.ts';
import { formatBytes } from '../../i18n/format.ts';
import { documentPicture, type DocumentPicture } from './document-pictures.ts';
import { fileHref } from '../routes.ts';

/** The copy of an announcement on this site, as pages describe it. */
export interface AnnouncementCopy {
  readonly address: string;
  /** Its file extension in capitals: `PDF`. */
  readonly type: string;
  /** Its size in words: `1.2 MB`. */
  readonly size: string;
  /** Its SHA-256 in eight groups of eight, for comparing by eye. */
  readonly hash: readonly string[];
  /** The picture of its first page, where there is one. */
  readonly picture: DocumentPicture | undefined;
}

/** Undefined where the document is on another site, or not known. */
export function announcementCopy({ document }: Announcement): AnnouncementCopy | undefined {
  if (document?.kind !== 'file') return undefined;
  const { path, bytes, sha256 } = document;
  return {
    address: fileHref(path),
    type: path.slice(path.lastIndexOf('.') + 1).toUpperCase(),
    size: formatBytes(bytes),
    hash: sha256.match(/.{8}/g) ?? [],
    picture: documentPicture(path),
  };
}
