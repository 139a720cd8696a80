import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLines, fold, repairs, cleanVerbatim } from './normalise.ts';

const NAM = 'น\u0e49\u0e33';

describe('clean Thai text', () => {
  it('the cleaning of Thai text joins sara am from its parts, whatever order they were typed in', () => {
    for (const typed of [
      'น\u0e49\u0e4d\u0e32',
      'น\u0e4d\u0e49\u0e32',
      'น\u0e33\u0e49',
      'น\u0e49\u200b\u0e4d\u0e32',
      'น\u0e49\u0e49\u0e33',
      'น\u0e49\u0e32\u0e4d',
      'น\u0e32\u0e49\u0e4d',
    ]) {
      expect(clean(typed)).toBe(NAM);
    }
    expect(clean('ต\u0e4d\u0e32บล')).toBe('ตำบล');
  });

  it('the cleaning of Thai text never takes sara am apart, as NFKC would', () => {
    expect(clean(NAM)).toBe(NAM);
    expect(repairs(NAM)).toEqual([]);
  });

  it('the cleaning of Thai text writes two sara e as sara ae', () => {
    expect(clean('เเม่ริม')).toBe('แม่ริม');
  });

  it('the cleaning of Thai text puts a tone mark after the vowel it was typed before', () => {
    expect(clean('ท\u0e48\u0e35')).toBe('ที่');
    expect(clean('ผ\u0e49\u0e39')).toBe('ผู้');
    expect(clean('พันธ\u0e4c\u0e38')).toBe('พันธุ์');
  });

  it('the cleaning of Thai text writes a doubled mark once, and leaves doubled letters alone', () => {
    expect(clean('บ้้าน')).toBe('บ้าน');
    expect(clean('ผู้้ว่าา')).toBe('ผู้ว่าา');
    expect(clean('กรรม')).toBe('กรรม');
  });

  it('the cleaning of Thai text drops what cannot be seen and makes every space one plain space', () => {
    expect(clean('\ufeffมะขาม\u00adเตี้ย\u200b\u2060 ')).toBe('มะขามเตี้ย');
    expect(clean('\u200fบ้านนา\u202c')).toBe('บ้านนา');
    expect(clean(' อ.\u00a0 เมือง\u3000ตรัง\t')).toBe('อ. เมือง ตรัง');
  });

  it('the cleaning of Thai text reads the shifted letters of old fonts', () => {
    expect(clean('ป\uf710\uf70aน ฝ\uf706า')).toBe('ปั่น ฝ้า');
  });

  it('the cleaning of Thai text keeps the line breaks of running text where it is asked to', () => {
    expect(cleanLines('หนึ่ง \r\n  สอง\u00a0 สาม\n\n\n\nสี่ ')).toBe('หนึ่ง\nสอง สาม\n\nสี่');
    expect(clean('หนึ่ง\r\nสอง')).toBe('หนึ่ง สอง');
  });

  it('the cleaning of Thai text names the repairs it made', () => {
    expect(repairs('น\u0e4d\u0e49\u0e32\u200b')).toEqual(['invisible', 'sara-am']);
    expect(repairs('เเม่')).toEqual(['sara-ae']);
    expect(repairs('บ้้าน')).toEqual(['doubled-mark']);
    expect(repairs('ท\u0e48\u0e35')).toEqual(['mark-order']);
    expect(repairs('a\u00a0b')).toEqual(['space']);
    expect(repairs('ตำบลบ้านนา 840401')).toEqual([]);
  });

  it('the cleaning of Thai text has nothing left to do in what it cleaned', () => {
    const letter = fc.constantFrom(
      ...'กนทเแำา',
      ...'\u0e31\u0e34\u0e35\u0e38\u0e39\u0e47\u0e48\u0e49\u0e4c\u0e4d\u0e3a',
      ...'\u200b\u00a0 \n\uf70a.-ฯ๑1A',
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        const once = clean(letters.join(''));
        expect(clean(once)).toBe(once);
        expect(repairs(once)).toEqual([]);
        const key = fold(letters.join(''));
        expect(fold(key)).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });

  it('the cleaning of Thai text takes a text for flawless only where the repairs would leave it as it is', () => {
    const letter = fc.constantFrom(...'กนเแาำๅๆัิุ็่้์ํฺฯ๑ aé\n');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 8 }), (letters) => {
        const text = letters.join('');
        // A removed character sends the text through every repair.
        expect(clean(text)).toBe(clean(`${text}\u200b`));
      }),
      { numRuns: 500 },
    );
  });

  it('the cleaning of Thai text is done with a hostile run of marks in time that grows with its length', () => {
    const started = performance.now();
    clean('\u0e48\u0e49'.repeat(200_000));
    clean('\u0e4d\u0e48'.repeat(200_000));
    clean(' '.repeat(400_000) + 'ก');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the key for look-up', () => {
  it('the key for look-up is one for every way of writing a name', () => {
    expect(fold('สุไหงโก - ลก')).toBe(fold('สุไหงโก-ลก'));
    expect(fold('จ.ป.ร.')).toBe('จปร');
    expect(fold('อุบลฯ')).toBe('อุบล');
    expect(fold('กชช. ๒ค')).toBe('กชช2ค');
    expect(fold('Surat  THANI')).toBe('suratthani');
  });

  it('the key for look-up keeps names apart that differ by a tone mark', () => {
    expect(fold('บ้านนา')).not.toBe(fold('บานนา'));
  });
});

describe('words that are quoted', () => {
  it('words that are quoted lose what nobody sees, and nothing else', () => {
    const controls = Array.from({ length: 0xa0 }, (_, code) => code)
      .filter((code) => (code < 0x20 && (code < 9 || code > 13)) || (code >= 0x7f && code !== 0x85))
      .map((code) => String.fromCharCode(code))
      .join('');
    const bidi = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c';
    const others = '\u200b\u00ad\ufeff\ufff9\ufffb\ufffe\uffff\u{1fffe}\u{e0041}\ud800';
    expect(cleanVerbatim(` ที่ ${controls}${bidi}${others}สฎ ๐๐๑๙/ว  ๑๒๓ `)).toBe('ที่ สฎ ๐๐๑๙/ว  ๑๒๓');
    expect(clean(`ก${bidi}${others}ข`)).toBe('กข');
    expect(cleanVerbatim('\u{1f600} ก\ufe0f')).toBe('\u{1f600} ก\ufe0f');
  });

  it('words that are quoted keep their lines, whatever program broke them', () => {
    for (const sign of ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])
      expect(cleanVerbatim(`เรื่อง${sign}ประกาศ`)).toBe('เรื่อง\nประกาศ');
  });
});
