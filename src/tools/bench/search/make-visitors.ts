import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../../domain/place.ts';
import { decodeStatuses } from '../../../search/lists/status-list.ts';
import { otherLayout } from '../../../thai/keyboard.ts';
import { toThai } from '../../../thai/digits.ts';
import { Random } from '../../../cli/sample/random.ts';
import { writtenBySound } from './by-sound.ts';
import { romanisedOtherwise, tonesWrong } from './transform.ts';
import type { VisitorQuery } from './visitors.ts';

const EACH = 12;
const AROUND = ['{} ผ่านไหมคะ', 'ขอดู{}หน่อยครับ', '{}อยู่ในรายชื่อไหม', '{} ได้ดีเลิศหรือเปล่า'];
const PASTED = [
  'เมื่อวันนี้ทางอำเภอได้จัดประชุมคณะทำงานเพื่อติดตามการดำเนินงานในพื้นที่ {} ร่วมกับภาคีเครือข่ายทุกภาคส่วน',
  'ขอเชิญร่วมงานวันสิ้นปีของชุมชน ณ ลานกีฬา {} โดยมีการแสดงและการออกร้านสินค้าของชุมชนตลอดทั้งวัน',
];
const LIST = [
  'รายชื่อตำบลเข้มแข็งจังหวัด{}',
  '{}มีตำบลเข้มแข็งกี่ตำบล',
  'ตำบลที่ผ่านเกณฑ์ของ{}',
  'ขอรายชื่อตำบลของ{}ค่ะ',
];
const CODED = ['รหัสตำบล {}', 'TH{}', 'ตำบล {}', 'code {}'];
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ณ/, 'น'],
  [/ศ|ษ/, 'ส'],
  [/ธ|ฑ|ฒ/, 'ท'],
  [/ภ/, 'พ'],
  [/ญ/, 'ย'],
  [/ทราย/, 'ซาย'],
  [/ไ/, 'ใ'],
];
const CONSONANTS = [...'กขคงจชซดตถทนบปผพฟมยรลวสหอฮ'];

/** Randomly drawn queries of visitors, as many of each kind, for tambons that have a page in the site. */
// eslint-disable-next-line max-lines-per-function -- one list of kinds: the order of the draws decides what is drawn
export function makeVisitors(all: readonly Place[], site: string, seed: string): VisitorQuery[] {
  const random = new Random(seed);
  const lists = readFileSync(join(site, 'search/status.txt'), 'utf8')
    .split('\n\n')
    .map(decodeStatuses);
  const places = all.filter((place) => lists.some((list) => list.of(place.tambon.code).hasPage));
  const queries: VisitorQuery[] = [];
  const make = (
    kind: string,
    query: (place: Place) => string,
    answers: (place: Place) => string[],
    fits: (place: Place) => boolean = () => true,
  ) => {
    const fitting = places.filter(fits);
    for (let at = 0; at < EACH && fitting.length > 0; at += 1) {
      const place = random.pick(fitting);
      queries.push({
        set: 'made',
        kind,
        locale: 'th',
        query: query(place),
        answers: answers(place),
      });
    }
  };
  const itself = (place: Place) => [`/tambon/${place.tambon.code}/`];
  const province = (place: Place) => [`/${place.province.slug}/`, `/*/${place.province.slug}/`];
  const full = (place: Place) => `ต.${place.tambon.th} อ.${place.amphoe.th}`;
  const put = (patterns: readonly string[], text: string) =>
    random.pick(patterns).replace('{}', text);

  make('tambon and amphoe', (place) => `${place.tambon.th} ${place.amphoe.th}`, itself);
  make(
    'glued',
    (place) => `ตำบล${place.tambon.th}อำเภอ${place.amphoe.th}จังหวัด${place.province.th}`,
    itself,
  );
  make('tones', (place) => `${tonesWrong(place.tambon.th, random)} ${place.amphoe.th}`, itself);
  make(
    'letters',
    (place) =>
      `${LETTERS.reduce((text, [from, to]) => text.replace(from, to), place.tambon.th)} ${place.amphoe.th}`,
    itself,
    (place) => LETTERS.some(([from]) => from.test(place.tambon.th)),
  );
  make(
    'karan',
    (place) => `${place.tambon.th.replace(/.[ิุ]?์/, '')} ${place.amphoe.th}`,
    itself,
    (place) => place.tambon.th.includes('์'),
  );
  make('keyboard', (place) => otherLayoutOf(full(place).replace(/[ตอ]\./g, '')), itself);
  make(
    'romanised',
    (place) => `${romanisedOtherwise(place.tambon.en, random)} ${place.amphoe.en}`,
    itself,
  );
  make(
    'mixed',
    (place) => `ต.${place.tambon.en} ${place.province.th}`,
    (place) =>
      places
        .filter((other) => other.tambon.en === place.tambon.en && other.province === place.province)
        .flatMap(itself),
  );
  make('codes', (place) => put(CODED, place.tambon.code), itself);
  make('Thai digits', (place) => put(CODED.slice(0, 1), toThai(place.tambon.code)), itself);
  make('questions', (place) => put(AROUND, full(place)), itself);
  make(
    'lists',
    (place) => put(LIST, place.province.th),
    province,
    (place) => place.province.inProgramme,
  );
  make('pasted sentences', (place) => put(PASTED, `${full(place)} จ.${place.province.th}`), itself);
  make(
    'announcements',
    (place) => `สำเนาประกาศ${place.province.th}`,
    (place) => [...province(place), '/announcements/', '/announcements/*/'],
  );
  make(
    'nonsense',
    () =>
      Array.from({ length: 7 }, () => random.pick(CONSONANTS))
        .join('')
        .replace(/^./, '$&ฮ'),
    () => [],
  );
  make(
    'by sound',
    (place) => `${writtenBySound(place.tambon.th, random) ?? place.tambon.th} ${place.amphoe.th}`,
    itself,
  );
  return queries;
}

/** The characters that the keys of the text write while the Latin layout is active. */
function otherLayoutOf(text: string): string {
  return otherLayout(text) ?? text;
}
