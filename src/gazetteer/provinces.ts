import type { Province, ProvinceCode, Region } from '../domain/place.ts';

/** Code, Thai name and romanised name, by region in the department's order, then in Thai order. */
const TABLE: Readonly<Record<Region, string>> = {
  north: `
    62 กำแพงเพชร Kamphaeng Phet
    57 เชียงราย Chiang Rai
    50 เชียงใหม่ Chiang Mai
    63 ตาก Tak
    60 นครสวรรค์ Nakhon Sawan
    55 น่าน Nan
    56 พะเยา Phayao
    66 พิจิตร Phichit
    65 พิษณุโลก Phitsanulok
    67 เพชรบูรณ์ Phetchabun
    54 แพร่ Phrae
    58 แม่ฮ่องสอน Mae Hong Son
    52 ลำปาง Lampang
    51 ลำพูน Lamphun
    64 สุโขทัย Sukhothai
    53 อุตรดิตถ์ Uttaradit
    61 อุทัยธานี Uthai Thani`,
  northeast: `
    46 กาฬสินธุ์ Kalasin
    40 ขอนแก่น Khon Kaen
    36 ชัยภูมิ Chaiyaphum
    48 นครพนม Nakhon Phanom
    30 นครราชสีมา Nakhon Ratchasima
    38 บึงกาฬ Bueng Kan
    31 บุรีรัมย์ Buri Ram
    44 มหาสารคาม Maha Sarakham
    49 มุกดาหาร Mukdahan
    35 ยโสธร Yasothon
    45 ร้อยเอ็ด Roi Et
    42 เลย Loei
    33 ศรีสะเกษ Si Sa Ket
    47 สกลนคร Sakon Nakhon
    32 สุรินทร์ Surin
    43 หนองคาย Nong Khai
    39 หนองบัวลำภู Nong Bua Lam Phu
    37 อำนาจเจริญ Amnat Charoen
    41 อุดรธานี Udon Thani
    34 อุบลราชธานี Ubon Ratchathani`,
  central: `
    71 กาญจนบุรี Kanchanaburi
    22 จันทบุรี Chanthaburi
    24 ฉะเชิงเทรา Chachoengsao
    20 ชลบุรี Chon Buri
    18 ชัยนาท Chai Nat
    23 ตราด Trat
    26 นครนายก Nakhon Nayok
    73 นครปฐม Nakhon Pathom
    12 นนทบุรี Nonthaburi
    13 ปทุมธานี Pathum Thani
    77 ประจวบคีรีขันธ์ Prachuap Khiri Khan
    25 ปราจีนบุรี Prachin Buri
    14 พระนครศรีอยุธยา Phra Nakhon Si Ayutthaya
    76 เพชรบุรี Phetchaburi
    21 ระยอง Rayong
    70 ราชบุรี Ratchaburi
    16 ลพบุรี Lop Buri
    11 สมุทรปราการ Samut Prakan
    75 สมุทรสงคราม Samut Songkhram
    74 สมุทรสาคร Samut Sakhon
    27 สระแก้ว Sa Kaeo
    19 สระบุรี Saraburi
    17 สิงห์บุรี Sing Buri
    72 สุพรรณบุรี Suphan Buri
    15 อ่างทอง Ang Thong
    10 กรุงเทพมหานคร Bangkok`,
  south: `
    81 กระบี่ Krabi
    86 ชุมพร Chumphon
    92 ตรัง Trang
    80 นครศรีธรรมราช Nakhon Si Thammarat
    96 นราธิวาส Narathiwat
    94 ปัตตานี Pattani
    82 พังงา Phang Nga
    93 พัทลุง Phatthalung
    83 ภูเก็ต Phuket
    95 ยะลา Yala
    85 ระนอง Ranong
    90 สงขลา Songkhla
    91 สตูล Satun
    84 สุราษฎร์ธานี Surat Thani`,
};

const BANGKOK: ProvinceCode = '10';

const rows = Object.entries(TABLE).flatMap(([region, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line): Province => {
      const [code = '', th = '', ...words] = line.trim().split(' ');
      return {
        code,
        th,
        en: words.join(' '),
        slug: words.join('-').toLowerCase(),
        region: region as Region,
        inProgramme: code !== BANGKOK,
      };
    }),
);

/** All 77, by region in the department's press order, then by Thai name; Bangkok, which is outside the programme, last. */
export const PROVINCES: readonly Province[] = [
  ...rows.filter((row) => row.inProgramme),
  ...rows.filter((row) => !row.inProgramme),
];

const byCode: ReadonlyMap<ProvinceCode, Province> = new Map(
  PROVINCES.map((province) => [province.code, province]),
);
const bySlug: ReadonlyMap<string, Province> = new Map(
  PROVINCES.map((province) => [province.slug, province]),
);
const positions: ReadonlyMap<ProvinceCode, number> = new Map(
  PROVINCES.map((province, position) => [province.code, position]),
);

/** The province with a code of two digits; undefined where there is none. */
export function findProvinceByCode(code: ProvinceCode): Province | undefined {
  return byCode.get(code);
}

/** The province with a slug of addresses; undefined where there is none. */
export function findProvinceBySlug(slug: string): Province | undefined {
  return bySlug.get(slug);
}

/** Press order, for sorting. */
export function compareProvinces(a: Province, b: Province): number {
  return (positions.get(a.code) ?? 0) - (positions.get(b.code) ?? 0);
}
