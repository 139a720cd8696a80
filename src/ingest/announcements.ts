import type { Announcement, Document } from '../domain/announcement.ts';
import { oneOfEach } from './one-of-each.ts';
import { readProvince } from './read-place.ts';
import { readRows } from './read-row.ts';
import type { Reading, Recorded, RowReader } from './read-row.ts';
import type { TellsPlace } from './stories.ts';
import { LEVEL_WORDS } from './vocabulary.ts';

/** An announcement before it has its id, which depends on the others of the year. */
export type AnnouncementRow = Omit<Announcement, 'id'>;

/** Tells of a file below `public/`; nothing where there is none. */
export type FindDocument = (path: string) => { bytes: number; sha256: string } | undefined;

/** `announcements.csv`: one row a document. A province may issue several in a year. */
export function readAnnouncements(
  reading: Reading,
  findDocument: FindDocument,
  tellsPlace: TellsPlace,
): Recorded<AnnouncementRow>[] {
  const records = readRows(reading).flatMap((row): Recorded<AnnouncementRow>[] => {
    const level = row.text('level')
      ? row.choice('level', LEVEL_WORDS, 'unknown-level')
      : ('province' as const);
    const province = level === 'province' ? readProvince(row) : undefined;
    const announcedOn = row.required('announced_on') ? row.dateOfYear('announced_on') : undefined;
    const rest = {
      title: row.verbatim('title'),
      number: row.verbatim('number'),
      signedByPosition: row.text('signed_by_position'),
      document: readDocument(row, findDocument, tellsPlace),
    };
    if (!level || !announcedOn || (level === 'province' && !province)) return [];
    return [{ row, value: { fiscalYear: row.fiscalYear, level, province, announcedOn, ...rest } }];
  });
  return oneOfEach(
    records,
    (one) => `${one.level} ${one.province?.code ?? ''} ${one.announcedOn} ${one.title ?? ''}`,
    'province',
  );
}

function readDocument(
  row: RowReader,
  findDocument: FindDocument,
  tellsPlace: TellsPlace,
): Document | undefined {
  const written = row.text('document');
  if (!written) return undefined;
  if (/^[a-z]+:/i.test(written)) {
    const url = row.url('document');
    return url ? { kind: 'link', url } : undefined;
  }
  const name = written
    .replaceAll('\\', '/')
    .replace(/^\/+/, '')
    .replace(/^public\//, '')
    .replace(/^documents\//, '');
  const path = `documents/${name}`;
  const found = name.split('/').includes('..') ? undefined : findDocument(path);
  if (!found) {
    row.problem('document-missing', 'document', { path: `public/${path}` });
    return undefined;
  }
  if (tellsPlace(path)) row.problem('image-location', 'document', { path: `public/${path}` });
  return { kind: 'file', path, bytes: found.bytes, sha256: found.sha256 };
}
