import type { Amphoe, Place, Province, Tambon } from '../../domain/place.ts';
import { addressParts } from './address-in-cell.ts';
import { fileRule } from '../contract/columns.ts';
import type { Field } from '../contract/columns.ts';
import { parseCode } from './read-cell.ts';
import type { RowReader } from './read-row.ts';
import { nearest } from '../contract/suggest.ts';
import { placeOfAbolishedCode, placeOfMovedAmphoe, placeOfMovedTambon } from './todays-place.ts';

/** The place of a story: a tambon, an amphoe, or a whole province. */
export interface StoryPlace {
  readonly province: Province;
  readonly amphoe?: Amphoe;
  readonly tambon?: Tambon;
}

/**
 * The tambon a row is about: by `tambon_code`, or by `province` + `amphoe` + `tambon`; given both,
 * they must agree. A name that is not found is an error with the nearest names, never corrected.
 */
export function readPlace(row: RowReader): Place | undefined {
  const place = placeOf(row);
  return place && isOfFolder(row, place.province) ? place : undefined;
}

/** Whether a row is of the province in whose folder its file lies; in any other folder every row is. */
function isOfFolder(row: RowReader, { code, th }: Province): boolean {
  const { province } = row.reading;
  if (!province || province.code === code) return true;
  const at = (['province', 'tambon_code'] as const).find((field) => row.text(field));
  const params = { province: province.th, other: th, where: 'row' } as const;
  row.problem('row-of-another-province', at, params);
  return false;
}

function placeOf(row: RowReader): Place | undefined {
  if (row.text('tambon_code')) return readByCode(row);
  const written = (['province', 'amphoe', 'tambon'] as const).filter((level) => row.text(level));
  if (written.length === 0) {
    const refused = (['tambon_code', 'province', 'amphoe', 'tambon'] as const).some(
      (field) => row.cell(field)?.refused,
    );
    if (!refused && !lacksColumn(row, 'amphoe')) row.problem('place-missing');
    return undefined;
  }
  if (written.some((field) => holdsAddress(row, field))) return undefined;
  const province = row.text('province') ? findProvinceOf(row) : blank(row, 'province');
  if (!province) return undefined;
  if (!row.text('amphoe')) return readWithoutAmphoe(row, province);
  const amphoe = readAmphoe(row, province);
  if (!amphoe) return undefined;
  return row.text('tambon') ? readTambon(row, province, amphoe) : blank(row, 'tambon');
}

/** Whether a cell of the place holds a whole address, which belongs in three columns. */
function holdsAddress(row: RowReader, field: 'province' | 'amphoe' | 'tambon'): boolean {
  const word = row.text(field) ?? '';
  const parts = addressParts(word);
  if (!parts) return false;
  row.problem('address-in-cell', field, { column: row.cell(field)?.header ?? field, word }, parts);
  return true;
}

/** The same for a story, whose amphoe and tambon may be blank. */
export function readStoryPlace(row: RowReader): StoryPlace | undefined {
  if (row.text('tambon_code') || row.text('tambon')) return readPlace(row);
  const province = row.text('province') ? readProvince(row) : blank(row, 'province');
  if (!province || !row.text('amphoe')) return province && { province };
  const amphoe = readAmphoe(row, province);
  return amphoe && { province, amphoe };
}

/** The province a row names. Bangkok is an error: it is not in the programme. */
export function readProvince(row: RowReader): Province | undefined {
  if (!row.cell('province')) {
    if (!lacksColumn(row, 'province')) row.problem('missing-value', undefined, { column: 'จังหวัด' });
    return undefined;
  }
  const province = findProvinceOf(row);
  return province && isOfFolder(row, province) ? province : undefined;
}

function findProvinceOf(row: RowReader): Province | undefined {
  const text = row.required('province');
  if (!text) return undefined;
  const found = row.reading.gazetteer.findProvince(text);
  if (!found) {
    const names = provinceNames(row);
    row.problem('unknown-province', 'province', { word: text }, nearest(text, names));
    return undefined;
  }
  if (!found.province.inProgramme) {
    row.problem('bangkok', 'province', { word: text });
    return undefined;
  }
  if (found.via === 'alias') {
    row.problem('province-alias', 'province', { word: text, name: found.province.th }, [
      found.province.th,
    ]);
  }
  return found.province;
}

function readAmphoe(row: RowReader, province: Province): Amphoe | undefined {
  const { gazetteer } = row.reading;
  const text = row.text('amphoe') ?? '';
  const found = gazetteer.findAmphoe(province, text);
  if (!found) {
    const names = gazetteer.amphoesOf(province.code).map((amphoe) => amphoe.th);
    const params = { word: text, province: province.th };
    // Phra Nakhon Si Ayutthaya has no amphoe เมือง; the seat is the first by code.
    const near = text.endsWith('เมือง') ? names.slice(0, 1) : nearest(text, names);
    const moved = placeOfMovedAmphoe(gazetteer, text, row.text('tambon'));
    const today = near.length === 0 && moved ? { today: moved.today } : {};
    row.problem('unknown-amphoe', 'amphoe', { ...params, ...today }, near);
    return undefined;
  }
  const params = { word: text, name: found.amphoe.th };
  if (found.via === 'mueang') row.problem('mueang-filled', 'amphoe', params);
  else if (found.via === 'spelling' || found.via === 'alias') {
    row.problem('place-spelling', 'amphoe', params, [found.amphoe.th]);
  }
  return found.amphoe;
}

function readTambon(row: RowReader, province: Province, amphoe: Amphoe): Place | undefined {
  const { gazetteer } = row.reading;
  const text = row.text('tambon') ?? '';
  const found = gazetteer.findTambon({ province, amphoe, tambon: text });
  const [place] = found.places;
  if (!place) {
    const params = { word: text, amphoe: amphoe.th, province: province.th };
    const names = gazetteer.tambonsOf(amphoe.code).map((place) => place.tambon.th);
    const near = nearest(text, names);
    const moved = placeOfMovedTambon(gazetteer, { province, tambon: text });
    const today = near.length === 0 && moved ? { today: moved.today } : {};
    row.problem('unknown-tambon', 'tambon', { ...params, ...today }, near);
    return undefined;
  }
  if (found.places.length > 1) return ambiguous(row, found.places);
  if (row.cell('amphoe')?.filled) {
    // What stands above is not enough to choose between tambons of one name.
    const { places } = gazetteer.findTambon({ province, tambon: text });
    if (places.length > 1) return ambiguous(row, places);
  }
  const params = { word: text, name: place.tambon.th };
  if (found.via === 'spelling') row.problem('place-spelling', 'tambon', params, [place.tambon.th]);
  else if (found.via === 'former') {
    const year = found.renamedIn ?? '';
    row.problem('place-renamed', 'tambon', { ...params, year }, [place.tambon.th]);
  }
  return place;
}

/** Even a name that is alone in its province is not taken without its amphoe: it may be a slip for a neighbour. */
function readWithoutAmphoe(row: RowReader, province: Province): undefined {
  const text = row.text('tambon');
  const places = text ? row.reading.gazetteer.findTambon({ province, tambon: text }).places : [];
  if (places.length > 1) return ambiguous(row, places);
  return blank(
    row,
    'amphoe',
    places.map((place) => place.amphoe.th),
  );
}

function ambiguous(row: RowReader, places: readonly Place[]): undefined {
  const names = places.map((place) => `${place.amphoe.th} (${place.tambon.code})`);
  const params = {
    word: row.text('tambon') ?? '',
    count: places.length,
    amphoes: names.join(', '),
  };
  row.problem(
    'ambiguous-tambon',
    'tambon',
    { ...params, province: places[0]?.province.th ?? '' },
    places.map((place) => place.amphoe.th),
  );
  return undefined;
}

function readByCode(row: RowReader): Place | undefined {
  const text = row.text('tambon_code') ?? '';
  const parsed = parseCode(text);
  if ('code' in parsed) {
    const column = row.cell('tambon_code')?.header ?? 'tambon_code';
    const params = { column, word: text, ...parsed.params };
    row.problem(parsed.code, 'tambon_code', params, parsed.suggestions);
    return undefined;
  }
  for (const note of parsed.notes ?? []) row.problem(note.code, 'tambon_code', note.params);
  const place = row.reading.gazetteer.findByCode(parsed.value);
  if (!place) {
    const named = namedCodes(row);
    const moved =
      named.length === 0 ? placeOfAbolishedCode(row.reading.gazetteer, parsed.value) : undefined;
    const params = { word: parsed.value, ...(moved && { today: moved.today }) };
    row.problem('unknown-tambon-code', 'tambon_code', params, moved?.codes ?? named);
    return undefined;
  }
  if (!place.province.inProgramme) {
    row.problem('bangkok', 'tambon_code', { word: parsed.value });
    return undefined;
  }
  return agrees(row, place) ? place : undefined;
}

/** Every name beside a code must be the code's own. */
function agrees(row: RowReader, place: Place): boolean {
  const { gazetteer } = row.reading;
  const { province, amphoe, tambon } = place;
  const params = {
    tambonCode: tambon.code,
    tambon: tambon.th,
    amphoe: amphoe.th,
    province: province.th,
  };
  const differs = (field: Field, proper: string): false => {
    const word = row.text(field) ?? '';
    row.problem('code-name-mismatch', field, { ...params, word }, [proper]);
    return false;
  };
  const provinceText = row.text('province');
  if (provinceText && gazetteer.findProvince(provinceText)?.province.code !== province.code) {
    return differs('province', province.th);
  }
  const amphoeText = row.text('amphoe');
  if (amphoeText && gazetteer.findAmphoe(province, amphoeText)?.amphoe.code !== amphoe.code) {
    return differs('amphoe', amphoe.th);
  }
  const tambonText = row.text('tambon');
  if (!tambonText) return true;
  const named = gazetteer.findTambon({ province, amphoe, tambon: tambonText }).places;
  return named.some((place) => place.tambon.code === tambon.code) || differs('tambon', tambon.th);
}

/** The code that the names of the row would have, as a suggestion beside a code that is nobody's. */
function namedCodes(row: RowReader): string[] {
  const { gazetteer } = row.reading;
  const province = gazetteer.findProvince(row.text('province') ?? '')?.province;
  const amphoe = province && gazetteer.findAmphoe(province, row.text('amphoe') ?? '')?.amphoe;
  const tambon = row.text('tambon');
  if (!province || !amphoe || !tambon) return [];
  return gazetteer
    .findTambon({ province, amphoe, tambon })
    .places.map((place) => place.tambon.code);
}

/** Whether the table of tambons has no column for it, nor one of codes: that is told once, with its header. */
function lacksColumn(row: RowReader, field: Field): boolean {
  const { ofTambon } = fileRule(row.reading.table.kind);
  return ofTambon === true && !row.cell('tambon_code') && !row.cell(field);
}

function blank(row: RowReader, field: Field, suggestions: readonly string[] = []): undefined {
  const cell = row.cell(field);
  if (cell?.refused || lacksColumn(row, field)) return undefined;
  const column = cell?.header ?? field;
  row.problem('missing-value', cell ? field : undefined, { column }, suggestions);
  return undefined;
}

function provinceNames(row: RowReader): string[] {
  const names = new Set(row.reading.gazetteer.all().map((place) => place.province.th));
  return [...names];
}
