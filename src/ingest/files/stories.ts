import type { Story } from '../../domain/story.ts';
import { PARTNERS } from '../../domain/progress.ts';
import { readStoryPlace } from '../cells/read-place.ts';
import { readRows } from '../cells/read-row.ts';
import type { Complete, Reading, Recorded, RowReader } from '../cells/read-row.ts';

/** Whether a picture exists below `public/`. */
export type FindImage = (path: string) => boolean;

/** Whether a picture or scan below `public/` has the place where it was taken in its metadata. */
export type HasGpsPosition = (path: string) => boolean;

/** A story's id is its permanent address. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The longest name of a story's file: an id is a folder of the site, whose name file systems limit. */
const LONGEST_ID = 80;

/** Reads `stories.csv`: returns only stories with consent; a note counts the others. */
export function readStories(
  reading: Reading,
  findImage: FindImage,
  hasGpsPosition: HasGpsPosition,
): Recorded<Story>[] {
  return readRows(reading).flatMap((row): Recorded<Story>[] => {
    const id = readId(row);
    const where = readStoryPlace(row);
    const title = row.required('title');
    const summary = row.required('summary');
    const ownerOffice = row.required('owner_office');
    const stated = {
      fiscalYear: row.fiscalYear,
      dimension: row.choice('dimension'),
      partners: row.choices('partners', PARTNERS),
      background: row.text('background'),
      process: row.text('process'),
      successFactors: row.text('success_factors'),
      results: row.text('results'),
      lessons: row.text('lessons'),
      image: readImage(row, findImage, hasGpsPosition),
      publishedOn: row.date('published_on'),
    };
    const consent = readConsent(row);
    if (!id || !where || !title || !summary || !ownerOffice || !consent) return [];
    const value = { id, title, summary, ownerOffice, ...stated, ...where };
    return [{ row, value: value satisfies Complete<Omit<Story, 'amphoe' | 'tambon'>> }];
  });
}

function readId(row: RowReader): string | undefined {
  const id = row.required('id');
  if (id === undefined || (ID.test(id) && id.length <= LONGEST_ID)) return id;
  const mended = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, '');
  row.problem('story-id-odd', 'id', { id }, /[a-z]{3}/.test(mended) ? [mended] : []);
  return undefined;
}

function readConsent(row: RowReader): boolean {
  const cell = row.cell('consent');
  if (!cell) return false;
  if (cell.text === '') {
    if (cell.refused) return false;
    row.problem('story-consent-missing', 'consent', { column: cell.header });
    return false;
  }
  const consent = row.yesNo('consent');
  if (consent === false) row.problem('story-without-consent', 'consent', {});
  return consent === true;
}

function readImage(
  row: RowReader,
  findImage: FindImage,
  hasGpsPosition: HasGpsPosition,
): Story['image'] {
  const written = row.text('image');
  if (!written) return undefined;
  const alt = row.text('image_alt');
  const credit = row.text('image_credit');
  if (!alt) row.problem('story-alt-missing', row.cell('image_alt') ? 'image_alt' : 'image');
  if (!credit) {
    row.problem('story-credit-missing', row.cell('image_credit') ? 'image_credit' : 'image');
  }
  const path = written
    .replaceAll('\\', '/')
    .replace(/^\/+/, '')
    .replace(/^public\//, '');
  if (path.split('/').includes('..') || /^[a-z]+:/i.test(path) || !findImage(path)) {
    row.problem('image-missing', 'image', { path: `public/${path}` });
    return undefined;
  }
  if (hasGpsPosition(path)) {
    row.problem('image-location', 'image', { path: `public/${path}`, stripped: 1 });
  }
  return alt && credit ? { path, alt, credit } : undefined;
}
