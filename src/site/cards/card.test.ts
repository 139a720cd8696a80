import { describe, expect, it } from 'vitest';
import type { Place } from '../../domain/place.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { widthInEms } from '../../thai/text-width.ts';
import { altOf, cardsOf, drawnCards, type Card } from './card.ts';
import type { CardText } from './card-part.ts';
import { cardParts } from './card-parts.ts';

const { model } = await loadFolder();
const cards = cardsOf(model);
const card = (of: Partial<Card>): Card => ({
  file: 'cards/2567/phuket.png',
  picture: 'cards/2567/phuket.png',
  locale: 'th',
  ground: 'cotton',
  eyebrow: 'ปีงบประมาณ พ.ศ. 2567',
  name: 'จังหวัดภูเก็ต',
  lines: ['ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง'],
  figures: [{ mark: 'passed', text: 'ผ่านเกณฑ์ 3 ตำบล' }],
  credits: ['ตามประกาศจังหวัดภูเก็ต ลงวันที่ 28 สิงหาคม 2567'],
  address: 'tambon.example/2567/phuket/',
  sample: false,
  code: '83',
  outline: '83',
  ...of,
});

const textsOf = (of: Card): CardText[] =>
  cardParts(of).parts.filter((part) => part.kind === 'text');
const wordsOn = (of: Card): string =>
  textsOf(of)
    .map(({ text }) => text)
    .join(' ');

describe('the share cards', () => {
  it('the share cards have a file of their own each', () => {
    expect(new Set(cards.map(({ file }) => file)).size).toBe(cards.length);
  });

  it('the share cards exist for every year, every announced tambon, every province of a year that something was announced of, and every story', () => {
    const provinces = model.years.flatMap((year) =>
      [...year.provinces.values()].filter(
        (provinceYear) => provinceYear.announcements.length > 0 || provinceYear.honour,
      ),
    ).length;
    const tambons = new Set(
      model.years.flatMap((year) =>
        [...year.passed, ...year.honours].map(({ place }) => place.tambon.code),
      ),
    ).size;
    const stories = model.years.flatMap((year) => year.stories).length;
    expect(cards).toHaveLength(1 + model.years.length + provinces + tambons + stories);
  });

  it('the share cards are drawn in English too, but for those of tambons that passed, which name them in both languages', () => {
    const pictures = new Set(drawnCards(model).map(({ picture }) => picture));
    for (const card of cardsOf(model, 'en')) {
      const isShared = card.seal === 'passed';
      expect(card.picture).toBe(isShared ? card.file : card.file.replace('cards/', 'cards/en/'));
      expect(pictures.has(card.picture)).toBe(true);
      // A story keeps its title, and its office the name it has.
      const isThai = isShared || card.file.startsWith('cards/stories/');
      if (!isThai) expect(wordsOn(card)).not.toMatch(/[\u0E00-\u0E7F]/);
      else if (!isShared) expect(card.place).not.toMatch(/[\u0E00-\u0E7F]/);
    }
    expect(pictures.size).toBe(drawnCards(model).length);
  });

  it('the share cards say of a sample year that it is invented, in the picture and in its words', () => {
    const sample = card({ sample: true });
    expect(wordsOn(sample)).toContain('ข้อมูลสมมติเพื่อสาธิต');
    expect(altOf(sample)).toContain('ข้อมูลสมมติเพื่อสาธิต');
    expect(wordsOn(card({}))).not.toContain('ข้อมูลสมมติ');
    expect(altOf(card({}))).not.toContain('ข้อมูลสมมติ');
  });

  it('the share cards keep cloth for the excellent', () => {
    for (const card of cards) expect(card.ground === 'cloth').toBe(card.seal === 'excellent');
  });

  it('the share cards set the lines of a place in one size, and break it between its names', () => {
    const place = 'Bang Khun Thong Subdistrict, Tak Bai District, Narathiwat Province';
    const set = textsOf(card({ place })).filter(({ text }) => /Subdistrict|Province/.test(text));
    expect(set.map(({ text }) => text).join(' ')).toBe(place);
    expect(set.length).toBeGreaterThan(1);
    expect(new Set(set.map(({ size }) => size)).size).toBe(1);
    for (const { text } of set) expect(text).toMatch(/,$|Province$/);
  });

  it('the share cards set nothing smaller than 22 px', () => {
    for (const drawnCard of drawnCards(model).filter((_, i) => i % 25 === 0))
      for (const { size, text } of textsOf(drawnCard))
        expect(size, text).toBeGreaterThanOrEqual(22);
  });

  it.each([
    [
      'ตามประกาศจังหวัดพระนครศรีอยุธยา ลงวันที่ 28 สิงหาคม 2567 ที่แก้ไข ลงวันที่ 19 กันยายน 2567 และการแก้ไขรายชื่อ เมื่อวันที่ 20 กันยายน 2567',
      /\d+ \S+ 2567/g,
    ],
    [
      'Announcement of Phra Nakhon Si Ayutthaya Province dated 28 August 2024 (B.E. 2567), its amendment of 19 September 2024 (B.E. 2567) and the correction of 20 September 2024 (B.E. 2567)',
      /\d+ \S+ 2024 \(B\.E\. 2567\)/g,
    ],
  ])(
    'the share cards keep who announced it left of the map, and each day in one line: %s',
    (credit, days) => {
      const said = textsOf(card({ credits: [credit] })).filter(
        ({ x, size }) => x === 140 && [22, 25].includes(size),
      );
      const written = said.map(({ text }) => text);
      expect(written.join(' ')).toBe(credit);
      expect(written.length).toBeLessThanOrEqual(4);
      for (const { y, size, text } of said) {
        const ems = widthInEms(text) * (/[ก-๙]/.test(text) ? 1 : 0.815);
        expect(ems * size, text).toBeLessThanOrEqual(690);
        // Below the mark of the last figure, above the address.
        expect(y).toBeGreaterThan(430);
        expect(y).toBeLessThanOrEqual(520);
      }
      expect(written.flatMap((line) => line.match(days) ?? [])).toHaveLength(3);
    },
  );

  it('the share cards name a tambon that passed in Thai and English, no line upon another, however long its names', async () => {
    const places = (await loadGazetteer()).all();
    const thai = ({ amphoe, province }: Place) => `อำเภอ${amphoe.th} จังหวัด${province.th}`;
    const english = ({ tambon, amphoe, province }: Place) =>
      [tambon.en, amphoe.en, province.en].join(', ');
    const longest = (text: (place: Place) => string) =>
      [...places].sort((a, b) => text(b).length - text(a).length).slice(0, 150);
    const drawn = [...longest(thai), ...longest(english), ...longest(({ tambon }) => tambon.th)];
    for (const place of drawn) {
      const lines = textsOf(
        card({
          ...{ seal: 'passed', eyebrow: 'ผ่านเกณฑ์การประเมิน', code: place.tambon.code },
          ...{ name: `ตำบล${place.tambon.th}`, place: thai(place), figures: [] },
          english: { eyebrow: 'Passed the assessment', place: english(place) },
          lines: ['ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง', 'ปีงบประมาณ พ.ศ. 2567'],
        }),
      );
      expect(lines.map(({ text }) => text).join(' ')).toContain(english(place));
      for (const [i, { y, size, text }] of lines.entries())
        if (i > 0) expect(y - lines[i - 1]!.y, text).toBeGreaterThanOrEqual(size);
    }
  });

  it('the share cards keep a long title whole, over several lines', () => {
    const name = 'โต๊ะกลมที่มีเก้าอี้ว่างเสมอ: เมื่อทั้งจังหวัดชวนภาคีทั้งเจ็ดมานั่งคุยกันหลังฤดูเกี่ยวข้าว';
    const drawn = textsOf(card({ name, lines: [], figures: [] }))
      .filter(({ face }) => face.startsWith('Trirong'))
      .map(({ text }) => text);
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
  });
});
