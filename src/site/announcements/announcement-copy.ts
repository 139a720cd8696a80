import type { Announcement } from '../../domain/announcement.ts';
import { formatBytes } from '../../i18n/format.ts';
import { documentPicture, type DocumentPicture } from './document-pictures.ts';
import { fileHref } from '../routes.ts';

/** The copy of an announcement that the site holds itself, as pages tell of it. */
export interface AnnouncementCopy {
  readonly address: string;
  /** The ending of its name, in capitals: `PDF`. */
  readonly type: string;
  /** In words: `1.2 MB`. */
  readonly size: string;
  /** Its SHA-256 in eight groups of eight, for eyes that compare. */
  readonly hash: readonly string[];
  /** Of its first page, where one could be made. */
  readonly picture: DocumentPicture | undefined;
}

/** Nothing where the document lies elsewhere, or is not known. */
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
