import { zipSync, type Zippable } from 'fflate';
import type { PublishedFile, PublishedFiles } from './published.ts';
import { DATA_PACKAGE_PATH } from './data-package.ts';

export const ZIP_PATH = '/data/all.zip';

/**
 * The time stamp of every file in the archive, so that equal files give equal bytes: a ZIP cannot have an earlier
 * one.
 */
const TIME = { year: 1980, month: 0, day: 1 };

/**
 * Every CSV under its path below `/data/`, in Thai and with English headers, the outlines of provinces, the Parquet
 * file, and the data package that describes them.
 */
export function zipOf(published: PublishedFiles, packageText: string): Uint8Array<ArrayBuffer> {
  const files: Zippable = { [inside(DATA_PACKAGE_PATH)]: new TextEncoder().encode(packageText) };
  const add = ({ path, body }: PublishedFile) => (files[inside(path)] = body);
  for (const { csv, csvEnglish } of published.tables) {
    add(csv);
    add(csvEnglish);
  }
  add(published.provinces);
  add(published.parquet);
  // A ZIP has local time: this day is read the same in every zone.
  const mtime = new Date(TIME.year, TIME.month, TIME.day);
  return Uint8Array.from(zipSync(files, { level: 9, mtime }));
}

const inside = (path: string): string => path.replace(/^\/data\//, '');
