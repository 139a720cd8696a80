import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { addressOf, localeOf, readBuiltSite, wordsOf } from './built-site.ts';
import { elementsOf, textOf } from './read-html.ts';

/**
 * The sentences on the pages of `fixtures/states`, in every state and both languages. Tests beside the sentences
 * hold which state chooses which sentence (`site/sentences/states.test.ts`); here, that pages show them.
 */
const built = readBuiltSite(SITES.states);
const pages = built.pages
  .filter((path) => !/styleguide|guide\/|(?:^|\/)404|offline/.test(path))
  .map((path) => ({
    path: addressOf(built.site, path),
    locale: localeOf(path),
    html: built.text(path),
  }))
  .map((page) => ({ ...page, text: textOf(page.html) }));
const meta = (html: string) =>
  elementsOf(html).flatMap(({ name, attributes: { name: kind, property, content = '' } }) =>
    name === 'meta' && /description|image:alt|og:title/.test(`${kind} ${property}`)
      ? [content]
      : [],
  );
const at = (path: string) => {
  const page = pages.find((page) => page.path === path);
  if (!page) throw new Error(`${path} is not built`);
  return page;
};
/** Pages whose text or description contains the words. */
const saying = (pattern: RegExp, of = pages) =>
  of
    .filter(({ html, text }) => [text, ...meta(html)].some((said) => pattern.test(said)))
    .map(({ path }) => path);
/** The links of a page with their words. */
const links = (html: string) =>
  [...html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, href = '', inner = '']) => ({ href, text: textOf(inner) }),
  );

describe('no page of any state', () => {
  it('no page of any state says zero for what is not known', () => {
    expect(saying(/(^|[^\d,.])0 (ตำบล|จังหวัด|อำเภอ|tambons?|provinces?|districts?)/)).toEqual([]);
  });

  it('no page of any state says that a partner took no part', () => {
    expect(saying(/ไม่ได้ร่วม|not part of this story/)).toEqual([]);
  });

  it('no page of any state repeats no cell that stands for nothing, in no file, packed ones unpacked', () => {
    // The blank cells of announcements, progress, honours, stories and corrections contain them. The check
    // page's program also contains the words.
    const words = /ยังไม่ดำเนินการ|(?<![\w/])N\/A(?![\w/])/;
    const saying = [...built.files].filter(
      (path) => !/\.m?js$/.test(path) && words.test(wordsOf(built, path) ?? ''),
    );
    expect(saying).toEqual([]);
  });

  it('no page of any state makes an office the issuer of an announcement', () => {
    expect(saying(/ที่ออกประกาศ|office that (made|issued)/i)).toEqual([]);
  });

  it('no page of any state counts the passed as a share of the targets', () => {
    expect(saying(/จากตำบลเป้าหมาย|(from|out of) \d+ target/)).toEqual([]);
  });

  it('no page of any state dates a person or an act like a document', () => {
    expect(saying(/ประกาศ(รายชื่อ|ยกย่องเชิดชูเกียรติ) ?ลงวันที่|Announced by [^.]*dated/)).toEqual([]);
  });
});

describe('a year with a partial list', () => {
  /** All parts but the targets, which are another list. */
  const partial = pages.filter(
    ({ path }) => /^(\/en)?(\/embed)?\/2566\//.test(path) && !path.endsWith('/targets/'),
  );

  it('a year with a partial list never says that there is no announcement yet', () => {
    expect(partial.length).toBeGreaterThan(8);
    expect(
      saying(/ยังไม่มีประกาศของ|ยังไม่มีประกาศ( |$)|No announcement (yet|from this province)/, partial),
    ).toEqual([]);
  });

  it('a year with a partial list says on each page of it that its list is partial', () => {
    for (const { path, text } of partial)
      expect(text, path).toMatch(
        /รายชื่อบางส่วน|ยังไม่ใช่ทั้งหมด|ยังไม่ครบทุกจังหวัด|artial list|not the whole list/,
      );
  });
});

describe('a promise that a status will be shown', () => {
  const promise = /สถานะและเอกสารจะแสดงที่หน้านี้|its status and document will be shown here/;

  it('a promise that a status will be shown is made to a tambon whose province has not announced, and to no other', () => {
    expect(saying(promise).sort()).toEqual(
      ['660107', '660302', '660413', '840602']
        .flatMap((code) => [`/en/tambon/${code}/`, `/tambon/${code}/`])
        .sort(),
    );
  });

  it('a promise that a status will be shown is not made to a tambon that was withdrawn: its correction comes first', () => {
    const { text } = at('/tambon/440306/');
    expect(text.indexOf(words('th').tambon.corrections)).toBeGreaterThan(0);
    expect(text.indexOf(words('th').tambon.corrections)).toBeLessThan(
      text.indexOf(words('th').tambon.byYear),
    );
  });
});

describe.each(['/tambon/830304/', '/en/tambon/830304/'])('a withdrawn name on %s', (path) => {
  it('a withdrawn name is said to be withdrawn before it is said to have been a target', () => {
    const { text, locale } = at(path);
    const { tambon: say, terms } = words(locale);
    const main = text.slice(text.indexOf(say.statusIn(say.withdrawn, '2567')));
    const years = main.slice(main.indexOf(say.byYear));
    expect(main.indexOf(say.byYear)).toBeGreaterThan(0);
    expect(main.slice(0, main.indexOf(say.byYear))).not.toContain(terms.status.target);
    expect(years.indexOf(say.withdrawn)).toBeGreaterThan(0);
    expect(years.indexOf(say.withdrawn)).toBeLessThan(years.indexOf(terms.status.target));
  });
});

describe('a link to an announcement', () => {
  it('a link to an announcement leads to one, wherever it says so', () => {
    for (const { path, locale, html } of pages) {
      if (path.includes('/embed/')) continue;
      const { see } = words(locale).honour;
      for (const { href, text } of links(html))
        if (text === see) expect(href, path).toMatch(/\/announcements\/\d{4}\/#./);
    }
  });

  it('a link to an announcement is not offered by the card of what no announcement names', () => {
    const cards = pages.filter(({ path }) => path.includes('/embed/'));
    expect(cards.length).toBeGreaterThan(10);
    for (const code of ['440306', '660107', '840604', '660201', '580307'])
      for (const { path, html } of cards) expect(html, path).not.toContain(`id="t${code}"`);
    expect(at('/embed/2566/surat-thani/').text).toContain(words('th').embed.open.source);
    expect(cards.map(({ path }) => path)).not.toContain('/embed/2567/phichit/');
  });
});

describe('an invented year', () => {
  it.each(['/2567/surat-thani/', '/2567/phichit/', '/surat-thani/'])(
    'an invented year is stamped in its row on %s, a page of a year that is not',
    (path) => {
      for (const [prefix, locale] of [
        ['', 'th'],
        ['/en', 'en'],
      ] as const) {
        const { html } = at(`${prefix}${path}`);
        const rows = [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) => textOf(row));
        const invented = rows.filter((row) => row.startsWith('2564'));
        expect(invented.length, path).toBeGreaterThan(0);
        for (const row of invented) expect(row, path).toContain(words(locale).site.sample);
      }
    },
  );
});

describe('a page of a tambon with a real year and an invented one', () => {
  it.each(['th', 'en'] as const)(
    'a page of a tambon with a real year and an invented one says at its head which year is invented (%s)',
    (locale) => {
      const { site } = words(locale);
      const { html, text } = at(`${locale === 'th' ? '' : '/en'}/tambon/840401/`);
      const [head = ''] = /<section class="sample"[\s\S]*?<\/section>/.exec(html) ?? [];
      expect(textOf(head)).toBe(`${site.sampleOnly([2564])} ${site.sampleOnlyNote}`);
      expect(text).not.toContain(site.sampleNote);
      const rows = [...html.matchAll(/<li id="y(\d+)"[\s\S]*?<\/li>/g)];
      expect(rows.length).toBeGreaterThan(1);
      for (const [row, year] of rows)
        expect(textOf(row).includes(site.sample), year).toBe(year === '2564');
    },
  );

  it('a page of a tambon with a real year and an invented one keeps the whole stamp where nothing on the page is real', () => {
    expect(at('/2564/surat-thani/').text).toContain(words('th').site.sampleNote);
  });
});

describe('the progress of a year', () => {
  it('the progress of a year calls no tambon a target that the register of targets does not name', () => {
    const { text, html } = at('/2567/progress/');
    const { progress } = words('th').programme;
    const targets = Number(/ตำบลเป้าหมาย (\d+) ตำบล/.exec(text)?.[1]);
    const inRegister = built.text('data/2567/targets.csv').trim().split(/\r?\n/).length - 1;
    expect(targets).toBe(inRegister);
    expect(text).toContain(progress.others(inRegister, 1));
    expect([text, ...meta(html)].join(' ')).not.toMatch(/ตำบลเป้าหมายที่มีวันที่/);
  });
});

describe('a list that changed', () => {
  it('a list that changed credits every announcement behind it, on the page, its card and its texts', () => {
    for (const path of ['/2567/maha-sarakham/', '/embed/2567/maha-sarakham/'])
      expect(at(path).text).toContain('28 สิงหาคม 2567 และที่แก้ไข ลงวันที่ 9 กันยายน 2567');
  });

  it('a list that changed says of a withdrawal how many names it took off', () => {
    expect(at('/2567/phuket/').text).toContain('ประกาศถอน 1 ตำบล');
    expect(at('/en/2567/phuket/').text).toContain('Withdrawal of 1 tambon');
    expect(at('/announcements/2567/').text).toContain('ประกาศถอน 1 ตำบล');
  });
});

it('a province without an announcement keeps its place in its region', () => {
  const { text } = at('/2567/');
  const [north, northeast] = [text.lastIndexOf('ภาคเหนือ'), text.lastIndexOf('ภาคตะวันออกเฉียงเหนือ')];
  const phichit = text.lastIndexOf(`จังหวัดพิจิตร ${words('th').year.none}`);
  expect(phichit).toBeGreaterThan(0);
  expect(north).toBeGreaterThan(0);
  expect(northeast).toBeGreaterThan(0);
  expect(phichit).toBeGreaterThan(
    text.indexOf('ภาคเหนือ', text.indexOf(words('th').year.byProvince)),
  );
  expect(phichit).toBeLessThan(text.indexOf('จังหวัดกาฬสินธุ์'));
});

it('a year in English is written with its Common Era year', () => {
  const bare = /[Ff]iscal year (B\.E\. )?25\d\d|25\d\d B\.E\./;
  expect(
    saying(
      bare,
      pages.filter(({ locale }) => locale === 'en'),
    ),
  ).toEqual([]);
});
