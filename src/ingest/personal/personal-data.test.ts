import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toThai } from '../../thai/digits.ts';
import { length } from '../../thai/graphemes.ts';
import { findPersonal, isCertain, mask, maskAll } from './personal-data.ts';
import type { PersonalKind } from './personal-data.ts';
import { hasCheckDigit } from './personal-numbers.ts';

/** A seeded random generator: the same cells in every run, on every machine. */
function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');
  const pick = <T>(all: readonly T[]): T => all[below(all.length)]!;
  return { below, digits, pick };
}

const grouped = (digits: string, sizes: readonly number[], separator: string) => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(separator);
};
const MASKED = /[\p{L}\p{N}]/u;

interface Planted {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly secret: string;
}

function plant(count: number): Planted[] {
  const { below, digits, pick } = seeded(2567);
  const citizen = () => {
    const twelve = `${1 + below(8)}${digits(11)}`;
    const last = Array.from({ length: 10 }, (_, digit) => twelve + digit).find(hasCheckDigit)!;
    return last;
  };
  const separator = () => pick(['-', ' ', '\u00a0', '–', ' - ', '\u2011', '.', '\u200b']);
  const name = () => pick(['somchai', 'wipa.s', 'kung_99', 'n-ohm', 'Preecha.T']);
  const makers: (() => { kind: PersonalKind; secret: string })[] = [
    () => ({ kind: 'id', secret: citizen() }),
    () => ({ kind: 'id', secret: grouped(citizen(), [1, 4, 5, 2, 1], separator()) }),
    () => ({ kind: 'id', secret: toThai(grouped(citizen(), [1, 4, 5, 2, 1], pick(['-', ' ']))) }),
    () => ({ kind: 'id', secret: toThai(citizen()) }),
    () => ({ kind: 'phone', secret: `0${pick(['6', '8', '9'])}${digits(8)}` }),
    () => ({
      kind: 'phone',
      secret: grouped(
        `0${pick(['6', '8', '9'])}${digits(8)}`,
        pick([
          [3, 3, 4],
          [3, 7],
          [2, 4, 4],
          [2, 8],
          [1, 4, 5],
          [1, 4, 4, 1],
        ]),
        separator(),
      ),
    }),
    () => ({ kind: 'phone', secret: toThai(grouped(`08${digits(8)}`, [2, 4, 4], ' ')) }),
    () => ({
      kind: 'phone',
      secret: `66${pick(['-', ' ', ''])}${grouped(`8${digits(8)}`, [2, 3, 4], '-')}`,
    }),
    () => ({
      kind: 'email',
      secret: `${name()}@${pick(['gmail.com', 'hotmail.com', 'yahoo.co.th'])}`,
    }),
    () => ({ kind: 'email', secret: `${pick(['somchai.j', 'wipa_s', 'preecha'])}@cdd.go.th` }),
    () => ({ kind: 'account', secret: grouped(digits(10), [3, 1, 5, 1], pick(['-', ' '])) }),
    () => ({ kind: 'line', secret: pick(['somchai99', 'wipa_s', 'kung.kk', 'n-ohm1']) }),
    () => ({ kind: 'document', secret: `${pick(['AA', 'AC', 'B'])}${digits(7)}` }),
    () => ({
      kind: 'name',
      secret: `${pick(['นาย', 'นางสาว', 'น.ส.', 'ดร.'])}${pick(['สมมติ', 'วิภา', 'กมลชนก'])} ${pick(['ทดสอบ', 'ใจดี', 'แสนสุข'])}`,
    }),
    () => ({ kind: 'house', secret: `${1 + below(900)}${pick(['', '/1', '/23'])}` }),
    () => ({ kind: 'social', secret: pick(['somchai.jaidee', 'wipa_sook', 'สมมติ ใจดี']) }),
  ];
  const around: Record<PersonalKind, readonly (readonly [string, string])[]> = {
    id: [
      ['', ''],
      ['เลขบัตร ', ''],
      ['นายสมมติ ทดสอบ(', ')'],
      ['ผู้นำคนที่ 2 ', ' หมู่ 4'],
      ['เลขประจำตัวประชาชน', 'ออกให้ ณ อ.พาน'],
    ],
    phone: [
      ['', ''],
      ['โทร.', ''],
      ['ติดต่อ ', ' ได้ทุกวัน'],
      ['โทร 02-141-6262, ', ''],
      ['มือถือ:', '\nบ้านเลขที่ 99/9'],
    ],
    email: [
      ['', ''],
      ['อีเมล ', ''],
      ['ส่งที่', 'ได้เลย'],
      ['<', '>'],
      ['info@cdd.go.th, ', ''],
    ],
    account: [
      ['', ''],
      ['เลขที่บัญชี ', ''],
      ['ธนาคารออมสิน ', ' สาขาพาน'],
      ['โอนเข้าบัญชี ', ''],
    ],
    line: [
      ['ไลน์ไอดี ', ''],
      ['LINE ID: ', ''],
      ['Line: ', ' ค่ะ'],
      ['ไลน์ : ', ''],
      ['ID Line ', ''],
      ['ไอดีไลน์: ', ''],
    ],
    document: [
      ['หนังสือเดินทาง ', ''],
      ['พาสปอร์ตเลขที่ ', ' ออกที่เชียงราย'],
      ['Passport No. ', ''],
    ],
    name: [
      ['', ''],
      ['ครูภูมิปัญญา ', ' หมู่ 4'],
      ['ติดต่อ ', ''],
      ['(', ')'],
    ],
    house: [
      ['บ้านเลขที่ ', ''],
      ['อยู่บ้านเลขที่ ', ' หมู่ 4'],
      ['บ้านเลขที่', ' ต.พาน'],
    ],
    social: [
      ['Facebook: ', ''],
      ['เฟซบุ๊ก : ', ''],
      ['IG = ', ''],
      ['ติ๊กตอก: ', ', ทุกวัน'],
    ],
  };
  return Array.from({ length: count }, (_, index) => {
    const { kind, secret } = makers[index % makers.length]!();
    const [before, after] = pick(around[kind]);
    const plus = secret.startsWith('66') && /[- ]?$/.test(before) ? '+' : '';
    return { kind, secret, text: before + plus + secret + after };
  });
}

function cleanCells(count: number): string[] {
  const { below, digits, pick } = seeded(878);
  const sum = () => Number(`${1 + below(9)}${digits(below(9))}`).toLocaleString('en-US');
  const thai = (text: string) => (below(3) === 0 ? toThai(text) : text);
  const unchecked = () => {
    const number = `${1 + below(8)}${digits(12)}`;
    return hasCheckDigit(number)
      ? `${number.slice(0, 12)}${(Number(number[12]) + 1) % 10}`
      : number;
  };
  const makers: (() => string)[] = [
    () => `โทร. 02-${digits(3)}-${digits(4)}`,
    () => `โทรศัพท์ 0 2${digits(3)} ${digits(4)} ต่อ ${digits(4)}`,
    () => `0-7728-${digits(4)}`,
    () => `0${pick(['77', '53', '44', '38', '54', '73'])}-${digits(3)}-${digits(3)}`,
    () => `โทรสาร 0${pick(['77', '53', '44', '38'])} ${digits(6)}, 0 7${digits(3)} ${digits(4)}`,
    () => `งบประมาณ ${sum()} บาท`,
    () => `${sum()}.${digits(2)}`,
    () =>
      `${pick(['840401', '570505', '501412'])} ${pick(['840402', '570506'])} ${pick(['630901', '840101'])}`,
    () =>
      `${1 + below(28)}/${1 + below(12)}/25${digits(2)} ถึง ${1 + below(28)}/${1 + below(12)}/2567`,
    () => `${1 + below(28)} สิงหาคม 2567 เวลา 08.30-09.30 น.`,
    () => `เวลา 08.30 09.30 10.00 น.`,
    () => `09.12.2566 ${10 + below(80)} คน`,
    () => `ที่ สฎ ๐๐๑๙.๓/ว ${thai(digits(4))}`,
    () => `ที่ มท 0402.3/ว${digits(4)} ลงวันที่ 08 กันยายน 2567`,
    () => `เลขครุภัณฑ์ ${digits(15)}`,
    () => `รหัสโครงการ ${unchecked()}`,
    () => `ทะเบียน ${digits(8)}`,
    () => `info@cdd.go.th หรือ saraban@cdd.go.th`,
    () => `${pick(['suratthani', 'chiangrai', 'cdd.phanom', 'cdd_tak'])}@cdd.go.th`,
    () => `https://www.thaigov.go.th/news/contents/details/${digits(5)}`,
    () => `https://example.go.th/img/${unchecked().slice(0, 12)}_n.jpg`,
    () => `ธนาคารขยะ มีสมาชิก ${sum()} ราย เงินออม ${sum()} บาท`,
    () => `ธนาคารเมล็ดพันธุ์ ธนาคารน้ำใต้ดิน ${digits(2)} แห่ง`,
    () => `กลุ่มออมทรัพย์เพื่อการผลิต เงินสัจจะ ${digits(7)} บาท`,
    () => `ผ่าน LINE Official และ LINE OA @cddthailand`,
    () => `กลุ่มไลน์ OTOP ตำบลดอยงาม`,
    () => `ตลาด online ของ OTOP, Facebook page`,
    () => `จปฐ. ปี 2566 รายได้ ${sum()} บาท/คน/ปี`,
    () => `กชช. 2ค ลำดับ ${digits(3)} จาก ${digits(4)} หมู่บ้าน`,
    () => `99/9 หมู่ที่ ${1 + below(15)} ต.อ่างทอง อ.เกาะสมุย จ.สุราษฎร์ธานี 84140`,
    () => `มติที่ประชุม ครั้งที่ ${1 + below(9)}/2567 เมื่อ 2567-08-${10 + below(20)}`,
    () => `พื้นที่ ${sum()} ไร่ ${below(4)} งาน ${digits(2)} ตารางวา`,
    () => `พิกัด 9.${digits(6)}, 100.${digits(6)}`,
    () => `ISBN 978-616-${digits(3)}-${digits(3)}-${digits(1)}`,
    () => `${toThai(String(below(300)))} ครัวเรือน (ร้อยละ ${toThai(`${below(100)}.${digits(2)}`)})`,
    () => `ปี 2565 2566 2567 จำนวน ${below(900)} ${below(900)} ${below(900)} ตำบล`,
  ];
  return Array.from({ length: count }, (_, index) => makers[index % makers.length]!());
}

test('the check digit of a citizen’s number is the one the registry computes', () => {
  expect(hasCheckDigit('1234567890121')).toBe(true);
  expect(hasCheckDigit('1234567890122')).toBe(false);
});

describe('320 planted personal things', () => {
  const planted = plant(320);
  test('planted personal data are all found, each as what it is', () => {
    const missed = planted.filter(
      ({ kind, text, secret }) =>
        !findPersonal(text).some((personal) => {
          const at = text.indexOf(secret);
          return (
            personal.kind === kind && personal.start <= at && personal.end >= at + secret.length
          );
        }),
    );
    expect(missed).toEqual([]);
  });
  test('planted personal data leave nothing of themselves when masked, and move nothing', () => {
    for (const { kind, text, secret } of planted) {
      if (!isCertain({ kind, start: 0, end: 0 })) continue;
      const masked = mask(text);
      const at = text.indexOf(secret);
      expect(masked).toHaveLength(text.length);
      expect(MASKED.test(masked.slice(at, at + secret.length)), text).toBe(false);
      expect(findPersonal(masked).filter(isCertain), text).toEqual([]);
    }
  });
  test('planted personal data stay readable where only a person can judge: names, house numbers, accounts of networks', () => {
    const toJudge = planted.filter(({ kind }) => !isCertain({ kind, start: 0, end: 0 }));
    expect(new Set(toJudge.map(({ kind }) => kind))).toEqual(new Set(['name', 'house', 'social']));
    for (const { text } of toJudge) expect(mask(text)).toBe(text);
  });
});

test('of 2,160 cells of offices, sums, codes and dates none is accused', () => {
  const accused = cleanCells(2_160).filter((cell) => findPersonal(cell).length > 0);
  expect(accused).toEqual([]);
});

describe('an address is a person’s or an office’s', () => {
  test.each([
    'saraban@cdd.go.th',
    'info@example.co.th',
    'chiangrai@cdd.go.th',
    'cdd.trang@moi.go.th',
  ])('%s is an office', (address) => expect(findPersonal(address)).toEqual([]));
  test.each([
    'a.b@gmail.com',
    'cdd.tak@gmail.com',
    'somsri.k@cdd.go.th',
    'me@x.com',
    'kung [at] gmail.com',
  ])('%s is a person', (address) =>
    expect(findPersonal(address)).toMatchObject([{ kind: 'email' }]),
  );
});

test('a number without its zero is a phone only when a word says so', () => {
  expect(findPersonal('โทร 812345678')).toMatchObject([{ kind: 'phone' }]);
  expect(findPersonal('จำนวน 812345678')).toEqual([]);
});

describe('a slash between digits', () => {
  test.each([
    '081/234/5678',
    'โทร ๐๘๙ / ๒๓๔ / ๕๖๗๘',
    '081/234-5678',
    '08/1234/5678',
    'โทร 08/1234/2567',
  ])('%s is a phone', (text) => expect(findPersonal(text)).toMatchObject([{ kind: 'phone' }]));
  test('a slash between digits stands between two phones as well', () => {
    expect(findPersonal('0812345678/0898765432')).toHaveLength(2);
    expect(findPersonal('081/234/5678, 089/876/5432')).toHaveLength(2);
  });
  test.each([
    '08/09/2567',
    '08/09/2567 09/10/2567',
    'ครั้งที่ 08/2566/2567',
    'ที่ 061/2567/890',
    'ที่ สฎ 0819/12345',
    'ประกาศที่ 0912/3456',
    '02/141/6262',
    '077/212/345',
  ])('%s is none', (text) => expect(findPersonal(text)).toEqual([]));
});

test('a bank account of any length is told by the words in front', () => {
  expect(findPersonal('เลขที่บัญชี 020123456789')).toMatchObject([{ kind: 'account' }]);
  expect(findPersonal('เงินในธนาคารออมสิน 1234567890 บาท')).toEqual([]);
});

test('whole cells can be hidden grapheme by grapheme', () => {
  expect(maskAll('นางสาวน้ำ 12')).toBe('••••••• ••');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ก', 'น้ำ', 'ที่', 'a', ' ', '9', '-') }),
      (text) => {
        expect(length(maskAll(text))).toBe(length(text));
      },
    ),
  );
});

test('any text is searched within its own bounds, and masking ends it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789๐๘ -.@+()กaโทรline:') }),
      (text) => {
        const found = findPersonal(text);
        let end = 0;
        for (const personal of found) {
          expect(personal.start).toBeGreaterThanOrEqual(end);
          end = personal.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(mask(text)).toHaveLength(text.length);
      },
    ),
  );
});
