import type { Province, ProvinceCode, Region } from '../domain/place.ts';

/**
 * Code, Thai name, Wikidata's id of the province (not of its city) and romanised name, by region in the department's
 * order, then in Thai order. The ids are those of Natural Earth's admin 1 (version 4.1); all 77 equal what Wikidata's own
 * property P300 (ISO 3166-2) answered and what the list of `dr5hn/countries-states-cities-database` has (2026-11-29).
 */
const TABLE: Readonly<Record<Region, string>> = {
  north: `
    62 กำแพงเพชร Q273807 Kamphaeng Phet
    57 เชียงราย Q236419 Chiang Rai
    50 เชียงใหม่ Q233588 Chiang Mai
    63 ตาก Q275758 Tak
    60 นครสวรรค์ Q239844 Nakhon Sawan
    55 น่าน Q244698 Nan
    56 พะเยา Q244618 Phayao
    66 พิจิตร Q237874 Phichit
    65 พิษณุโลก Q275781 Phitsanulok
    67 เพชรบูรณ์ Q240520 Phetchabun
    54 แพร่ Q244652 Phrae
    58 แม่ฮ่องสอน Q269270 Mae Hong Son
    52 ลำปาง Q240495 Lampang
    51 ลำพูน Q240540 Lamphun
    64 สุโขทัย Q380764 Sukhothai
    53 อุตรดิตถ์ Q273794 Uttaradit
    61 อุทัยธานี Q244649 Uthai Thani`,
  northeast: `
    46 กาฬสินธุ์ Q382144 Kalasin
    40 ขอนแก่น Q327533 Khon Kaen
    36 ชัยภูมิ Q275377 Chaiyaphum
    48 นครพนม Q468547 Nakhon Phanom
    30 นครราชสีมา Q271737 Nakhon Ratchasima
    38 บึงกาฬ Q1001862 Bueng Kan
    31 บุรีรัมย์ Q327510 Buri Ram
    44 มหาสารคาม Q468554 Maha Sarakham
    49 มุกดาหาร Q335119 Mukdahan
    35 ยโสธร Q506598 Yasothon
    45 ร้อยเอ็ด Q625463 Roi Et
    42 เลย Q275388 Loei
    33 ศรีสะเกษ Q380761 Si Sa Ket
    47 สกลนคร Q382125 Sakon Nakhon
    32 สุรินทร์ Q380757 Surin
    43 หนองคาย Q327737 Nong Khai
    39 หนองบัวลำภู Q261241 Nong Bua Lam Phu
    37 อำนาจเจริญ Q243791 Amnat Charoen
    41 อุดรธานี Q380752 Udon Thani
    34 อุบลราชธานี Q629024 Ubon Ratchathani`,
  central: `
    71 กาญจนบุรี Q275740 Kanchanaburi
    22 จันทบุรี Q327730 Chanthaburi
    24 ฉะเชิงเทรา Q334906 Chachoengsao
    20 ชลบุรี Q207068 Chon Buri
    18 ชัยนาท Q459759 Chai Nat
    23 ตราด Q241884 Trat
    26 นครนายก Q466212 Nakhon Nayok
    73 นครปฐม Q334841 Nakhon Pathom
    12 นนทบุรี Q242932 Nonthaburi
    13 ปทุมธานี Q459748 Pathum Thani
    77 ประจวบคีรีขันธ์ Q244628 Prachuap Khiri Khan
    25 ปราจีนบุรี Q321324 Prachin Buri
    14 พระนครศรีอยุธยา Q476222 Phra Nakhon Si Ayutthaya
    76 เพชรบุรี Q244699 Phetchaburi
    21 ระยอง Q335221 Rayong
    70 ราชบุรี Q335492 Ratchaburi
    16 ลพบุรี Q336122 Lop Buri
    11 สมุทรปราการ Q271529 Samut Prakan
    75 สมุทรสงคราม Q459742 Samut Songkhram
    74 สมุทรสาคร Q334686 Samut Sakhon
    27 สระแก้ว Q381889 Sa Kaeo
    19 สระบุรี Q337627 Saraburi
    17 สิงห์บุรี Q334836 Sing Buri
    72 สุพรรณบุรี Q272247 Suphan Buri
    15 อ่างทอง Q243795 Ang Thong
    10 กรุงเทพมหานคร Q1861 Bangkok`,
  south: `
    81 กระบี่ Q236769 Krabi
    86 ชุมพร Q244695 Chumphon
    92 ตรัง Q243805 Trang
    80 นครศรีธรรมราช Q244691 Nakhon Si Thammarat
    96 นราธิวาส Q271442 Narathiwat
    94 ปัตตานี Q236781 Pattani
    82 พังงา Q273306 Phang Nga
    93 พัทลุง Q243808 Phatthalung
    83 ภูเก็ต Q182565 Phuket
    95 ยะลา Q242977 Yala
    85 ระนอง Q236802 Ranong
    90 สงขลา Q235574 Songkhla
    91 สตูล Q236263 Satun
    84 สุราษฎร์ธานี Q240463 Surat Thani`,
};

const BANGKOK: ProvinceCode = '10';

const rows = Object.entries(TABLE).flatMap(([region, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line): Province => {
      const [code = '', th = '', wikidata = '', ...words] = line.trim().split(' ');
      return {
        code,
        th,
        en: words.join(' '),
        wikidata,
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

export function findProvinceByCode(code: ProvinceCode): Province | undefined {
  return byCode.get(code);
}

export function findProvinceBySlug(slug: string): Province | undefined {
  return bySlug.get(slug);
}

/** Press order, for sorting. */
export function compareProvinces(a: Province, b: Province): number {
  return (positions.get(a.code) ?? 0) - (positions.get(b.code) ?? 0);
}
