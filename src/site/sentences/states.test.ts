import { describe, expect, it } from 'vitest';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import { hasAnnounced, PROVINCE_STATES, provinceState } from '../../domain/province-state.ts';
import { leadingState, isHonoured, TAMBON_STATES, tambonState } from '../../domain/tambon-state.ts';
import { YEAR_STATES, yearState } from '../../domain/year-state.ts';
import { statesRegister } from '../../fixtures/load-states.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { formatPlaceInProvince } from '../../i18n/place-names.ts';
import { altOf, cardsOf } from '../cards/card.ts';
import { isDocumented } from '../../domain/is-documented.ts';
import { embedProvince, embedTambon, placesNamed, tambonCardLines } from '../embed/embeddable.ts';
import { pressTexts } from '../press/press-texts.ts';
import { creditOfHonour, creditOfProvince, madeUntil } from './credit.ts';
import { provinceSentences } from './province-sentences.ts';
import { linkKind, tambonSentences } from './tambon-sentences.ts';
import { honoursNote, yearFigures, yearText } from './year-sentences.ts';

const { model, problems } = statesRegister;
const LOCALES: readonly Locale[] = ['th', 'en'];
const provinceYears = model.years.flatMap((year) =>
  [...year.provinces.values()].map((provinceYear) => ({
    year,
    provinceYear,
    state: provinceState(provinceYear, year),
  })),
);
const tambons = [...model.tambons.values()];
const provinceYear = (fiscalYear: number, slug: string) => {
  const found = provinceYears.find(
    ({ provinceYear }) =>
      provinceYear.fiscalYear === fiscalYear && provinceYear.province.slug === slug,
  );
  if (!found) throw new Error(`${fiscalYear} ${slug} is not in the fixture`);
  return found;
};

/** Every sentence about a province-year, wherever it is printed, embedded, drawn or copied. */
function allSaid(locale: Locale, year: Year, provinceYear: ProvinceYear): readonly string[] {
  const { headline, targets, credit, note, description } = provinceSentences(
    locale,
    provinceYear,
    year,
  );
  return [
    headline.join(' '),
    targets,
    credit.join(''),
    note,
    description,
    embedProvince(locale, year, provinceYear).sentence,
    ...pressTexts(provinceYear, year)
      .filter(({ lang }) => lang === locale)
      .flatMap(({ texts }) => texts.map(({ text }) => text)),
    ...cardsOf(model, locale)
      .filter(({ file }) => file === `cards/${year.fiscalYear}/${provinceYear.province.slug}.png`)
      .map((card) => altOf(card)),
  ].filter(Boolean);
}

const ZERO = /(^|[^\d,.])0 (ตำบล|จังหวัด|อำเภอ|tambons?|provinces?|districts?)/;
const NONE_YET = /ยังไม่มีประกาศของจังหวัดนี้|No announcement from this province yet/;
const PROMISE = /จะแสดงที่หน้านี้|will (appear|be shown) here/;

describe('the register of all states', () => {
  it('the register of all states has no errors', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('the register of all states holds every state of a province-year, of a tambon and of a year', () => {
    expect(new Set(provinceYears.map(({ state }) => state))).toEqual(new Set(PROVINCE_STATES));
    const states = new Set(tambons.map((history) => leadingState(history, model.years).state));
    expect(states).toEqual(new Set(TAMBON_STATES));
    const years = new Set(model.years.map(yearState));
    expect(new Set([...years, 'nothing'])).toEqual(new Set(YEAR_STATES));
  });

  it.each([
    [2567, 'surat-thani', 'announced'],
    [2567, 'sing-buri', 'announced'],
    [2567, 'ranong', 'announced-again'],
    [2567, 'trat', 'amended'],
    [2567, 'maha-sarakham', 'withdrawn-from'],
    [2567, 'phuket', 'withdrawn-from'],
    [2567, 'krabi', 'withdrawn-from'],
    [2567, 'amnat-charoen', 'announced-without-names'],
    [2567, 'nan', 'honour-only'],
    [2567, 'phichit', 'targets-only'],
    [2567, 'mae-hong-son', 'nothing'],
    [2566, 'phayao', 'sourced'],
    [2566, 'phichit', 'not-in-partial-list'],
    [2565, 'phayao', 'sourced'],
  ])('in %i, %s is %s', (fiscalYear, slug, state) => {
    expect(provinceYear(fiscalYear, slug).state).toBe(state);
  });

  it.each([
    ['840401', 'excellent'],
    ['840603', 'passed'],
    ['440306', 'withdrawn'],
    ['830304', 'withdrawn'],
    ['660107', 'awaiting'],
    ['840604', 'not-named'],
    ['840101', 'not-named'],
    ['660201', 'not-in-partial-list'],
    ['580307', 'story-only'],
  ])('the tambon %s is %s', (code, state) => {
    const history = model.tambons.get(code);
    expect(history && leadingState(history, model.years).state).toBe(state);
  });
});

describe.each(LOCALES)('what is said of a province-year in %s', (locale) => {
  const said = provinceYears.map((provinceYear) => ({
    ...provinceYear,
    name: `${provinceYear.provinceYear.fiscalYear} ${provinceYear.provinceYear.province.slug} (${provinceYear.state})`,
    text: allSaid(locale, provinceYear.year, provinceYear.provinceYear).join('\n'),
  }));

  it.each(said)('$name: no zero for what is not known', ({ text }) => {
    expect(text).not.toMatch(ZERO);
  });

  it.each(said)(
    '$name: "no announcement yet" and a promise only before one',
    ({ state, year, text }) => {
      const before = state === 'nothing' || state === 'targets-only';
      const sourced = yearState(year) === 'honours-only';
      expect(NONE_YET.test(text)).toBe(before && !sourced);
      expect(PROMISE.test(text)).toBe(before && !sourced);
    },
  );

  it.each(said)(
    '$name: a list credits every announcement it follows from',
    ({ provinceYear, state, text, year }) => {
      const { credit } = provinceSentences(locale, provinceYear, year);
      expect(credit.length > 0).toBe(hasAnnounced(state));
      for (const { announcedOn } of provinceYear.announcements)
        expect(text).toContain(formatDate(locale, announcedOn));
    },
  );

  it.each(said)(
    '$name: a name known by news says so, and a partial list that it is one',
    ({ provinceYear, text, year }) => {
      const { credit, press } = words(locale);
      if (provinceYear.honour && !provinceYear.honour.announcement) {
        expect(text).toContain(credit.bySource);
        if (year.partial) expect(text).toContain(credit.partial);
        for (const { kind, lang, texts } of pressTexts(provinceYear, year))
          for (const { part, text: ready } of texts)
            if (lang === locale)
              expect(`${kind} ${part} ${ready}`).toMatch(/ข่าวของทางราชการ|fficial news/);
        if (year.partial) expect(text).toContain(press.partial);
      } else expect(text).not.toContain(credit.bySource);
    },
  );

  it.each(said)(
    '$name: the description for search engines names the excellent tambon too',
    (province) => {
      const { provinceYear, year } = province;
      const { description } = provinceSentences(locale, provinceYear, year);
      expect(description).not.toContain('; ');
      if (provinceYear.honour)
        expect(description).toContain(formatPlaceInProvince(locale, provinceYear.honour.place));
    },
  );

  it.each(said.filter(({ provinceYear }) => provinceYear.honour))(
    '$name: the honour has a credit of its own, framed and on the card',
    ({ provinceYear, year }) => {
      const { honour, province } = provinceYear;
      const by = honour && creditOfHonour(locale, honour, year.partial);
      const file = `cards/${year.fiscalYear}/${province.slug}.png`;
      const card = cardsOf(model, locale).find((card) => card.file === file);
      expect(embedProvince(locale, year, provinceYear).sentence).toContain(by);
      expect(card?.credits).toContain(by);
    },
  );

  it.each(said)('$name: a document is dated, an act is done on a day', ({ text }) => {
    expect(text).not.toMatch(/ประกาศ(รายชื่อ|ยกย่องเชิดชูเกียรติ)\S* ลงวันที่/);
    expect(text).not.toMatch(/ตามประกาศ\S* เมื่อวันที่/);
    expect(text).not.toMatch(/nnounced[^.\n·;]* dated/);
  });
});

it('a province that has announced says so to search engines, also where no name is known', () => {
  for (const slug of ['amnat-charoen', 'krabi']) {
    const { provinceYear: found, year } = provinceYear(2567, slug);
    expect(provinceSentences('th', found, year).description).toContain(
      'จังหวัดประกาศแล้ว ตามประกาศจังหวัด',
    );
  }
});

it('a correction of an honour alone changes neither the credit nor the state of the list', () => {
  const { provinceYear: found, year } = provinceYear(2567, 'surat-thani');
  const elsewhere = tambons.find(
    ({ place }) => !found.passed.some((passed) => passed.place.tambon.code === place.tambon.code),
  );
  if (!found.honour || !elsewhere) throw new Error('no honour');
  const honour = { ...found.honour, place: elsewhere.place };
  const correction = {
    id: 'x',
    fiscalYear: 2567,
    correctedOn: '2024-12-01',
    place: honour.place,
    what: 'แก้คำประกาศเกียรติคุณ',
    reason: 'typo',
  } as const;
  const alone = { ...found, honour, corrections: [correction] };
  const ofList = { ...correction, place: found.passed[0]!.place };
  expect(provinceState(alone, year)).toBe('announced');
  expect(creditOfProvince('th', alone)).toEqual(creditOfProvince('th', found));
  expect(madeUntil(alone)).toBeUndefined();
  const listed = { ...alone, corrections: [ofList] };
  expect(provinceState(listed, year)).toBe('amended');
  expect(creditOfProvince('th', listed).join('')).toContain('1 ธันวาคม 2567');
});

describe('the ready texts', () => {
  const all = provinceYears.flatMap(({ provinceYear, year }) =>
    pressTexts(provinceYear, year).flatMap(({ kind, lang, texts }) =>
      texts.map(({ part, text }) => ({
        name: `${year.fiscalYear} ${provinceYear.province.slug}, ${kind} ${part}`,
        lang,
        text,
      })),
    ),
  );

  it.each(all)('$name: the programme has its whole name', ({ lang, text }) => {
    expect(text).toContain(words(lang).site.programme);
  });

  it('the ready texts that say a number credit all that made it, and none is another once more', () => {
    for (const { provinceYear, year } of provinceYears)
      for (const { lang, texts } of pressTexts(provinceYear, year)) {
        const bodies = texts.map(({ text }) => text);
        expect(new Set(bodies).size).toBe(bodies.length);
        const until = madeUntil(provinceYear);
        if (until === undefined) continue;
        for (const text of bodies) expect(text).toContain(formatDate(lang, until));
      }
  });

  it('the ready texts write the fiscal year in one form', () => {
    for (const { lang, text } of all)
      if (lang === 'th') expect(text).not.toMatch(/ปีงบประมาณ (?!พ\.ศ\. )/);
      else expect(text).not.toMatch(/fiscal year (?!\d{4} \(B\.E\. \d{4}\))/);
  });

  it('the ready text of a year is chosen by its state', () => {
    const texts = model.years.map((year) => [year.fiscalYear, yearText('th', year)]);
    expect(Object.fromEntries(texts)).toMatchObject({
      2566: expect.stringContaining('รายชื่อเท่าที่มีแหล่งที่มาเผยแพร่') as string,
      2567: expect.stringContaining('ประกาศแล้ว 8 จาก 76 จังหวัด') as string,
    });
  });
});

describe.each(LOCALES)('what is said of a year in %s', (locale) => {
  it.each(model.years.map((year) => ({ year, state: yearState(year), name: year.fiscalYear })))(
    '$name ($state): nothing false',
    ({ year }) => {
      const text = [...yearFigures(locale, year), yearText(locale, year)].join('\n');
      expect(text).not.toMatch(ZERO);
      if (year.partial || yearState(year) !== 'targets-only')
        expect(text).not.toMatch(/ยังไม่มีประกาศ|has announced yet/);
      if (year.partial) expect(text).toMatch(/รายชื่อบางส่วน|partial list/i);
    },
  );

  it('the list of honours says what it rests on, where that is not the department’s announcement', () => {
    const { partialNews, sourced } = words(locale).year.says;
    const notes = model.years.map((year) => [year.fiscalYear, honoursNote(locale, year)]);
    expect(Object.fromEntries(notes)).toMatchObject({
      2564: '',
      2565: sourced,
      2566: partialNews,
      2567: '',
    });
  });
});

describe.each(LOCALES)('what is said of a tambon in %s', (locale) => {
  const all = tambons.map((history) => {
    const said = tambonSentences(locale, history, model.years);
    return {
      said,
      history,
      text: [said.status, said.credit, said.note, said.summary].join('\n'),
      name: `${history.place.tambon.code} (${said.state})`,
    };
  });

  it.each(all)('$name: a promise only where its province has not announced', ({ said, text }) => {
    expect(PROMISE.test(text)).toBe(said.state === 'awaiting');
  });

  it.each(all)(
    '$name: who says so, where it is honoured; no announcement promised where not',
    ({ said }) => {
      expect(said.credit.length > 0).toBe(isHonoured(said.state) || said.state === 'withdrawn');
      expect(linkKind(said) === 'page').toBe(!isHonoured(said.state));
    },
  );

  it.each(all)(
    '$name: "no announcement yet" only where its province has not announced',
    ({ said, text }) => {
      if (said.state !== 'awaiting' && said.state !== 'story-only')
        expect(text).not.toMatch(/ยังไม่มีประกาศ(?!ที่)|No announcement yet/m);
    },
  );
});

it.each(LOCALES)(
  'what may be framed in %s is named by an announcement or a source, with who says so',
  (locale) => {
    const years = model.years.flatMap((year) =>
      [...year.provinces.values()].map((provinceYear) => ({ year, provinceYear })),
    );
    const framed = years.filter(({ provinceYear }) => isDocumented(provinceYear));
    expect(framed.length).toBeGreaterThan(5);
    expect(
      years
        .filter(({ provinceYear }) => !isDocumented(provinceYear))
        .every(({ provinceYear }) => placesNamed(provinceYear).length === 0),
    ).toBe(true);
    for (const { year, provinceYear } of framed)
      for (const named of placesNamed(provinceYear)) {
        const { sentence, frame } = embedTambon(locale, year, named);
        expect(sentence).not.toMatch(PROMISE);
        const { credit } = tambonCardLines(locale, year, named);
        expect(credit).not.toBe('');
        expect(sentence).toContain(credit);
        expect(frame).toMatch(/\/embed\/\d{4}\/[a-z-]+\/#t\d{6}$/);
      }
  },
);

it('a tambon under a later list keeps its state of each year', () => {
  const history = model.tambons.get('840603');
  if (!history) throw new Error('no tambon');
  const states = history.years.map((tambon) => {
    const year = model.years.find(({ fiscalYear }) => fiscalYear === tambon.fiscalYear);
    if (!year) throw new Error('no year');
    return tambonState(tambon, history.corrections, year.provinces.get('84'), year);
  });
  expect(states).toEqual(['passed', 'excellent']);
});
