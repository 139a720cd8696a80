import type { Announcement, Document } from '../../domain/announcement.ts';
import { uniqueRecords } from './unique-records.ts';
import { findNameInPosition, positionWithoutName } from '../personal/personal-people.ts';
import { readProvince } from '../cells/read-place.ts';
import { readRows } from '../cells/read-row.ts';
import type { Complete, Reading, Recorded, RowReader } from '../cells/read-row.ts';
import type { HasGpsPosition } from './stories.ts';

/** An announcement before it is merged with the others of the year; its id only where the file has one. */
export type AnnouncementRow = Omit<Announcement, 'id' | 'withdrawn'> & { readonly id?: string };

/** Returns the facts of a file below `public/`; undefined where there is none. */
export interface FoundDocument {
  readonly bytes: number;
  readonly sha256: string;
  /** Why it may not be published: a link, or a file of another format than its name says. */
  readonly unfit?: 'link' | 'content';
}

/** Finds a file below `public/`; undefined where there is none. */
export type FindDocument = (path: string) => FoundDocument | undefined;

/** Reads `announcements.csv`: one row per document. A province may issue several in a year. */
export function readAnnouncements(
  reading: Reading,
  findDocument: FindDocument,
  hasGpsPosition: HasGpsPosition,
): Recorded<AnnouncementRow>[] {
  const records = readRows(reading).flatMap((row): Recorded<AnnouncementRow>[] => {
    const level = row.text('level') ? row.choice('level') : ('province' as const);
    const province = level === 'province' ? readProvince(row) : undefined;
    if (level === 'department' && isOfProvinceFolder(row)) return [];
    const announcedOn = row.required('announced_on') ? row.date('announced_on') : undefined;
    const id = readId(row);
    const kind = row.text('kind') ? row.choice('kind') : ('list' as const);
    const rest = {
      title: row.verbatim('title'),
      number: row.verbatim('number'),
      signedByPosition: readPosition(row),
      document: readDocument(row, findDocument, hasGpsPosition),
    };
    if (!level || !kind || !announcedOn || (level === 'province' && !province)) return [];
    const { fiscalYear } = row;
    const head = { id, fiscalYear, level, kind, province, announcedOn };
    return [{ row, value: { ...head, ...rest } satisfies Complete<AnnouncementRow> }];
  });
  return joinAnnouncements(records);
}

/** Merges the rows of one file or of several to one record per document. */
export const joinAnnouncements = (
  records: readonly Recorded<AnnouncementRow>[],
): Recorded<AnnouncementRow>[] =>
  uniqueRecords(
    records,
    (announcementRow) =>
      [
        announcementRow.level,
        announcementRow.province?.code,
        announcementRow.announcedOn,
        announcementRow.kind,
        announcementRow.id,
        announcementRow.title,
      ].join(' '),
    'province',
  );

/** The department's announcements concern the whole country: they may not be in a province's folder. */
function isOfProvinceFolder(row: RowReader): boolean {
  const { province } = row.reading;
  if (!province) return false;
  const params = { province: province.th, other: '', where: 'row' } as const;
  row.problem('row-of-another-province', 'level', params);
  return true;
}

/** An id is a permanent part of addresses and anchors. */
function readId(row: RowReader): string | undefined {
  const id = row.text('id');
  if (id === undefined || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  const near = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  row.problem('announcement-id-odd', 'id', { id }, near ? [near] : []);
  return undefined;
}

/** Whoever signs, or may, as it stands behind a position: `ผู้รับมอบอำนาจลงนาม`. */
const WHO = 'ผู้(?:มี|ได้|รับ|มอบ|อำนาจ|สิทธิ์?|หน้าที่|หมาย|แทน|ร่วม|ในการ|การ|ให้|เป็น)*';
/** What says that somebody signed, or asks who did, and names no position. */
const NO_POSITION = new RegExp(
  [
    `(?<!${WHO})(?:ลงนาม|ลงชื่อ|เซ็น(?:ชื่อ)?)(?:แล้ว|เรียบร้อย|\\s*[.…_]{2,}|[)\\]]?$)`,
    'ลายมือชื่อ',
    'ลายเซ็น',
    '(?<![a-z])sign(?:ed|ature)(?![a-z])',
    `^[(["'\\s]*(?:ตำแหน่ง(?:ผู้ลงนาม)?|${WHO}ลงนาม|ชื่อ(?:ผู้ลงนาม|[-– ]*(?:นาม)?สกุล)?|position|signer|name|title|แล้ว|เรียบร้อย(?:แล้ว)?|ใช่|มี|ครบ|yes|y|ok)[:)\\]"'\\s.]*$`,
  ].join('|'),
  'i',
);
/** What belongs in another column: a title, the number of a letter, an address or a file. */
const NOT_OF_A_SIGNER = /รายชื่อ|^เรื่อง|^ประกาศ|\/ ?ว ?[\d๐-๙]|^https?:|\.pdf$/i;
const saysNoPosition = (text: string): boolean =>
  NO_POSITION.test(text) || NOT_OF_A_SIGNER.test(text) || !/\p{L}/u.test(text);

/** Offices sign announcements: a person's name must not be published here. */
function readPosition(row: RowReader): string | undefined {
  const text = row.text('signed_by_position');
  if (!text) return undefined;
  const column = row.cell('signed_by_position')?.header ?? '';
  if (findNameInPosition(text) && !NOT_OF_A_SIGNER.test(text)) {
    const position = positionWithoutName(text);
    row.problem('name-for-position', 'signed_by_position', { column }, position ? [position] : []);
    return undefined;
  }
  if (!saysNoPosition(text)) return text;
  row.problem('not-a-position', 'signed_by_position', { column });
  return undefined;
}

/** A path on the officer's own computer, which nobody else can open. */
const OWN_MACHINE = /^(?:[a-z]:[\\/]|file:|\\\\)/i;
/** An address without https:// in front. */
const ADDRESS = /^[a-z]+:|^(?:[a-z0-9-]+\.)+(?:com|net|org|info|th)\//i;

function readDocument(
  row: RowReader,
  findDocument: FindDocument,
  hasGpsPosition: HasGpsPosition,
): Document | undefined {
  const written = row.text('document');
  if (!written) return undefined;
  if (OWN_MACHINE.test(written)) {
    const base = written.split(/[\\/]/).at(-1) ?? '';
    row.problem('document-missing', 'document', { path: `public/documents/${base}` }, [base]);
    return undefined;
  }
  if (ADDRESS.test(written)) {
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
  if (found.unfit) {
    row.problem('document-unfit', 'document', { path: `public/${path}`, cause: found.unfit });
    return undefined;
  }
  if (hasGpsPosition(path)) row.problem('image-location', 'document', { path: `public/${path}` });
  return { kind: 'file', path, bytes: found.bytes, sha256: found.sha256 };
}
