import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { headerAt } from '../../../fixtures/dirty-hands.ts';
import { DEMO } from '../../../fixtures/fixture.ts';
import { loadPlaces } from '../../../ingest/read-folder.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Place, TambonCode } from '../../../domain/place.ts';

/** The complete year of the demonstration, which the others are copies of. */
const YEAR = 2567;
const LISTS = ['targets', 'progress', 'assessments', 'announcements', 'honours'] as const;
const WHOLE = ['offices.csv', 'places.csv', 'site.csv'] as const;

/**
 * Writes a register of so many complete years, the last of them the demonstration's 2567: each year before has the
 * same lists, dates a year earlier, and other tambons of each province: the following ones.
 *
 * @returns how many tambons are targets in any year
 */
export async function writeArchive(folder: string, years: number): Promise<number> {
  const gazetteer = await loadPlaces({ PLACES_DIR: DEMO.PLACES_DIR });
  const seen = new Set<TambonCode>();
  mkdirSync(folder, { recursive: true });
  for (const file of WHOLE) copyFileSync(join(DEMO.DATA_DIR, file), join(folder, file));
  for (let back = 0; back < years; back += 1) {
    const elsewhere = movePlaces(gazetteer, back);
    for (const list of LISTS) {
      const text = readFileSync(join(DEMO.DATA_DIR, String(YEAR), `${list}.csv`), 'utf8');
      const file = join(folder, String(YEAR - back), `${list}.csv`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, shiftYear(text, back, elsewhere, seen));
    }
  }
  return seen.size;
}

/** Each tambon of the demonstration's targets, and the one that replaces it so many years before. */
function movePlaces(gazetteer: Gazetteer, back: number): (code: TambonCode) => Place | undefined {
  const byProvince = Map.groupBy(gazetteer.all(), (place) => place.province.code);
  const targets = Map.groupBy(targetCodes(), (code) => code.slice(0, 2));
  return (code) => {
    const all = byProvince.get(code.slice(0, 2)) ?? [];
    const at = all.findIndex((place) => place.tambon.code === code);
    const step = back * (targets.get(code.slice(0, 2))?.length ?? 0);
    return at < 0 ? undefined : all[(at + step) % all.length];
  };
}

const targetCodes = (): string[] =>
  [
    ...readFileSync(join(DEMO.DATA_DIR, String(YEAR), 'targets.csv'), 'utf8').matchAll(
      /^\d{6}(?=,)/gm,
    ),
  ].map(([code]) => code);

const THAI_ZERO = '๐'.charCodeAt(0);
const inThaiDigits = (number: number) =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** A list of the demonstration as of some years before. */
function shiftYear(
  text: string,
  back: number,
  elsewhere: (code: TambonCode) => Place | undefined,
  seen: Set<TambonCode>,
): string {
  const rows = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data;
  const head = headerAt(rows);
  const header = rows[head] ?? [];
  const column = (name: string) => header.indexOf(name);
  const [code, amphoe, tambon] = ['รหัสตำบล', 'อำเภอ', 'ตำบล'].map(column) as [
    number,
    number,
    number,
  ];
  // Only the last year has scans.
  const scan = back > 0 ? column('สำเนาประกาศ') : -1;
  const shifted = rows.map((row, at) => {
    if (at <= head) return row;
    const place = elsewhere(row[code] ?? '');
    if (place) seen.add(place.tambon.code);
    return row.map((cell, index) => {
      if (index === scan) return '';
      if (index === code) return place?.tambon.code ?? cell;
      if (index === amphoe) return place?.amphoe.th ?? cell;
      if (index === tambon) return place?.tambon.th ?? cell;
      return cell
        .replace(/\b25[67]\d\b/g, (year) => String(Number(year) - back))
        .replace(/๒๕๖[๖๗๘]/g, (year) => inThaiDigits(2560 + year.charCodeAt(3) - THAI_ZERO - back));
    });
  });
  return `${Papa.unparse(shifted, { newline: '\r\n' })}\r\n`;
}
