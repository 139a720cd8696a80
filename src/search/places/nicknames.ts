import type { ProvinceCode } from '../../domain/place.ts';
import { finish } from '../steps.ts';
import { form, type NameIndex, namesOf, type PlaceOrder } from './name-index.ts';
import { keysOf, type Script } from '../names/name-key.ts';

/**
 * What a province is called besides the short forms an office may write (`gazetteer/aliases.ts`):
 * old names, and names of pride. The search knows them; the intake of data does not.
 */
const PROVINCE_NICKNAMES: Readonly<Record<ProvinceCode, readonly string[]>> = {
  '11': ['ปากน้ำ', 'เมืองปากน้ำ', 'เมืองปราการ'],
  '12': ['เมืองนนท์'],
  '14': ['กรุงเก่า', 'เมืองกรุงเก่า', 'อโยธยา'],
  '16': ['ละโว้', 'เมืองลิง', 'เมืองละโว้'],
  '22': ['เมืองจันท์', 'จันทบูรณ์'],
  '24': ['เมืองแปดริ้ว'],
  '30': ['เมืองย่าโม', 'โคราชฯ'],
  '32': ['เมืองช้าง', 'สุรินทร'],
  '34': ['เมืองดอกบัว', 'เมืองอุบล'],
  '36': ['เมืองพญาแล'],
  '40': ['เมืองดอกคูน', 'เมืองหมอแคน'],
  '41': ['เมืองอุดร'],
  '44': ['ตักสิลา', 'ตักศิลา', 'เมืองตักสิลา', 'เมืองตักศิลา'],
  '45': ['เมืองเกินร้อย'],
  '46': ['เมืองน้ำดำ'],
  '50': ['เวียงพิงค์', 'นพบุรี'],
  '51': ['หริภุญชัย', 'หริภุญไชย', 'เมืองลำไย'],
  '52': ['เขลางค์', 'เขลางค์นคร', 'เมืองรถม้า'],
  '53': ['อุตรดิตถ์ฯ', 'เมืองลับแล'],
  '54': ['เมืองแป้', 'เมืองแพร่'],
  '56': ['เมืองกว๊าน'],
  '58': ['เมืองสามหมอก'],
  '60': ['ปากน้ำโพ', 'เมืองปากน้ำโพ'],
  '62': ['ชากังราว', 'เมืองกล้วยไข่'],
  '65': ['สองแคว', 'เมืองสองแคว'],
  '66': ['เมืองชาละวัน', 'เมืองพญาวัง'],
  '67': ['เมืองมะขามหวาน'],
  '71': ['เมืองกาญจน์', 'กาญ', 'เมืองกาญ'],
  '72': ['เมืองสุพรรณ', 'เมืองเหน่อ'],
  '73': ['เมืองส้มโอ'],
  '74': ['มหาชัย', 'เมืองมหาชัย'],
  '75': ['แม่กลอง', 'เมืองแม่กลอง'],
  '76': ['เมืองเพชร'],
  '77': ['เมืองสามอ่าว', 'สามอ่าว'],
  '80': ['นครศรีฯ', 'เมืองนคร', 'เมืองคอน', 'ลิกอร์'],
  '83': ['ไข่มุกอันดามัน', 'ถลาง'],
  '84': ['เมืองร้อยเกาะ', 'เมืองคนดี'],
  '90': ['เมืองสองทะเล'],
  '92': ['เมืองหมูย่าง', 'ทับเที่ยง'],
  '93': ['เมืองลุง'],
};

/** Romanised forms that visitors type, besides those an office may write. */
const PROVINCE_NICKNAMES_EN: Readonly<Record<ProvinceCode, readonly string[]>> = {
  '10': ['BKK', 'Bangkok City'],
  '14': ['Ayuthaya', 'Ayuttaya', 'Ayutaya', 'Ayuthia'],
  '30': ['Khorat'],
  '34': ['Ubon', 'Ubol'],
  '41': ['Udon', 'Udorn'],
  '53': ['Uttaradith'],
  '60': ['Nakhonsawan'],
  '77': ['Prachuap'],
  '80': ['Nakhon Si', 'Nakorn Sri Thammarat', 'Nakhon Sri Thammarat'],
  '84': ['Surat'],
};

/** The same index, in which provinces have these names too. */
export function withNicknames(index: NameIndex, order: PlaceOrder, script: Script): NameIndex {
  const nicknames = script === 'thai' ? PROVINCE_NICKNAMES : PROVINCE_NICKNAMES_EN;
  const province = index.province.map((forms, at) => [
    ...forms,
    ...(nicknames[order.provinces[at]?.code ?? ''] ?? []).flatMap((name) =>
      keysOf(name, script).map((key) => form(key, true)),
    ),
  ]);
  return { ...index, province, names: { ...index.names, province: finish(namesOf(province)) } };
}
