import type { Province } from '../../domain/place.ts';
import { findProvince } from '../../gazetteer/find-province.ts';
import { findProvinceByCode, PROVINCES } from '../../gazetteer/provinces.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { toArabic } from '../../thai/digits.ts';
import { nearest } from '../contract/suggest.ts';

/**
 * The province whose files of a year lie in a folder: named by its slug, its Thai name or its code. `undefined`
 * for any other name.
 */
export function findProvinceOfFolder(name: string): Province | undefined {
  const plain = toArabic(name.normalize('NFC')).trim();
  return findProvinceByCode(plain) ?? findProvince(plain.replaceAll('_', ' '))?.province;
}

/** A folder below a year that is no province of the programme, with the nearest names that would be. */
export function provinceFolderUnknown(folder: string): Problem {
  const [, ...names] = folder.split('/');
  const name = names.join('/');
  const ofProgramme = PROVINCES.filter((province) => province.inProgramme);
  const isThai = /[ก-๙]/.test(name);
  const known = ofProgramme.map((province) => (isThai ? province.th : province.slug));
  return problem(
    'unknown-province-folder',
    { file: folder },
    { folder: name },
    names.length > 1 || findProvinceOfFolder(name) ? [] : nearest(name.toLowerCase(), known),
  );
}
