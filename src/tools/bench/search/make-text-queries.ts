import { Random } from '../../../cli/sample/random.ts';
import { toThai } from '../../../thai/digits.ts';
import { wordsIn } from '../../../thai/segment.ts';
import { withoutSigns } from '../../../thai/signs.ts';
import type { KnownQuery } from './query-set.ts';
import type { TextPage } from './text-page.ts';
import { copiedBadly, oneLetterWrong, tonesWrong } from './transform.ts';

const THAI_RUN = /[\u0e01-\u0e4e]+/g;
const letters = (text: string) => withoutSigns(text).replace(/\s/g, '').length;
const bare = (text: string) => text.replace(/\s+/g, '').toLowerCase();
/** English words, with one space around each: `buri province` is not in Chanthaburi Province. */
const spaced = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
/** Words so common that nobody searches for a page by them. */
const MOST_ANSWERS = 8;

/**
 * Full-text queries taken from the pages themselves, `each` of every kind; a group that begins with `en` is for the
 * English site. Any page with the intended text is an answer: in Thai spaces do not count, and the intended text is
 * the one before the misspelling.
 */
// eslint-disable-next-line max-lines-per-function -- one list of kinds: the order of the draws decides what is drawn
export function makeTextQueries(
  all: readonly TextPage[],
  seed: string,
  each: number,
): KnownQuery[] {
  const random = new Random(seed);
  const comparable = (text: string, locale: 'th' | 'en') =>
    locale === 'en' ? spaced(text) : bare(text);
  const pages = all.map((page) => ({
    ...page,
    whole: comparable(`${page.title} ${page.text}`, page.locale),
  }));
  const thai = pages.filter((page) => page.locale === 'th');
  const english = pages.filter((page) => page.locale === 'en');
  const ofKind = (some: typeof pages, kind: string) =>
    some.filter((page) => page.facets['kind']?.[0] === kind);
  const stories = ofKind(thai, 'story');
  const queries: KnownQuery[] = [];
  /**
   * Draws until it has enough queries with few answers; `draw` returns the typed text and the text that must be in
   * the page.
   */
  const make = (
    group: string,
    from: typeof pages,
    draw: (page: TextPage) => { typed: string; meant: readonly string[] } | undefined,
  ) => {
    const within = group.startsWith('en') ? english : thai;
    let count = 0;
    for (let time = 0; count < each && time < each * 60; time += 1) {
      const page = random.pick(from);
      const drawn = draw(page);
      if (!drawn || /[\t\n]/.test(drawn.typed)) continue;
      const meant = drawn.meant.map((part) => comparable(part, page.locale));
      const answers = within
        .filter(({ whole }) => meant.every((part) => whole.includes(part)))
        .map(({ url }) => url);
      if (!answers.includes(page.url) || answers.length > MOST_ANSWERS) continue;
      queries.push({ group, query: drawn.typed, answers });
      count += 1;
    }
  };
  /** Some consecutive words in one run of Thai. */
  const phrase = (page: TextPage, least: number, most: number): readonly string[] | undefined => {
    const run = random.pick(page.text.match(THAI_RUN) ?? ['']);
    const cut = wordsIn(run);
    const size = random.whole(least, most);
    if (cut.length < size) return undefined;
    const from = random.whole(0, cut.length - size);
    const some = cut.slice(from, from + size);
    return letters(some.join('')) >= 6 ? some : undefined;
  };
  const spoilt = (spoil: (text: string) => string) => (page: TextPage) => {
    const meant = phrase(page, 2, 3)?.join('');
    if (!meant || letters(meant) < 8) return undefined;
    const typed = spoil(meant);
    return typed === meant ? undefined : { typed, meant: [meant] };
  };

  make('text: phrase', stories, (page) => {
    const meant = phrase(page, 3, 6)?.join('');
    return meant ? { typed: meant, meant: [meant] } : undefined;
  });
  make('text: word pair', stories, (page) => {
    const long = wordsIn(page.text).filter((word) => letters(word) >= 5 && /^[ก-๎]+$/.test(word));
    const meant = [random.pick(long), random.pick(long)];
    return meant[0] === meant[1] ? undefined : { typed: meant.join(' '), meant };
  });
  make('text: unspaced', stories, (page) => {
    const clauses = page.text.split(' ');
    const at = random.whole(0, Math.max(0, clauses.length - 2));
    const meant = `${wordsIn(clauses[at] ?? '')
      .slice(-2)
      .join('')} ${wordsIn(clauses[at + 1] ?? '')
      .slice(0, 2)
      .join('')}`;
    return /^[ก-๎]+ [ก-๎]+$/.test(meant) && letters(meant) >= 8
      ? { typed: meant.replace(' ', ''), meant: [meant] }
      : undefined;
  });
  make('text: spaced', stories, (page) => {
    const meant = phrase(page, 2, 4);
    return meant ? { typed: meant.join(' '), meant: [meant.join('')] } : undefined;
  });
  make(
    'text: tones',
    stories,
    spoilt((text) => tonesWrong(text, random)),
  );
  make(
    'text: letter',
    stories,
    spoilt((text) => oneLetterWrong(text, random)),
  );
  make(
    'text: copied',
    stories,
    spoilt((text) => copiedBadly(text, random)),
  );
  make('text: digits', stories, (page) => {
    const found = random.pick(page.text.match(/[ก-๎]+ [\d,]{2,} [ก-๎]+/g) ?? ['']);
    const [before = '', number = '', after = ''] = found.split(' ');
    const meant = `${wordsIn(before).slice(-2).join('')} ${number} ${wordsIn(after).slice(0, 2).join('')}`;
    return number
      ? { typed: random.chance(0.7) ? toThai(meant) : meant, meant: [meant] }
      : undefined;
  });
  make('text: title', stories, ({ title }) => ({ typed: title, meant: [title] }));
  make('text: subject and place', stories, (page) => {
    const meant = phrase(page, 2, 3)?.join('');
    const place = /(ตำบล|อำเภอ|จังหวัด)([ก-๎]+)/.exec(page.text)?.[2] ?? '';
    return meant && place ? { typed: `${meant} ${place}`, meant: [meant, place] } : undefined;
  });
  make('text: office', stories, ({ text }) => {
    const office = random.pick(text.match(/สำนักงานพัฒนาชุมชน(?:อำเภอ|จังหวัด)[ก-๎]+/g) ?? ['']);
    return office ? { typed: office, meant: [office] } : undefined;
  });
  make('text: announcement', ofKind(thai, 'announcement'), ({ title, facets }) => {
    const [by = '', day = ''] = title.split(' ลงวันที่ ');
    const year = facets['year']?.[0] ?? '';
    const bare = by.replace('ประกาศจังหวัด', '');
    const typed = random.pick([
      `${by} ${year}`,
      `${by} ปี ${toThai(year)}`,
      `ประกาศ ${bare} ${year}`,
      `ประกาศตำบลเข้มแข็ง ${bare}`,
      `${by} ${day}`,
      toThai(title),
    ]);
    return { typed, meant: [by, year] };
  });
  make('text: letter number', ofKind(thai, 'announcement'), ({ text }) => {
    const number = /หนังสือนำส่ง (.+?)\. ตำแหน่งผู้ลงนาม/.exec(text)?.[1] ?? '';
    return number ? { typed: number, meant: [number] } : undefined;
  });
  make('text: own page', ofKind(thai, 'page'), (page) => {
    const meant = phrase(page, 3, 5)?.join('');
    return meant ? { typed: meant, meant: [meant] } : undefined;
  });

  const latin = english.flatMap((page) => {
    const runs = page.text.match(/[A-Za-z]+(?:[ ’'-][A-Za-z]+){3,}/g) ?? [];
    return runs.length > 0 && page.facets['kind']?.[0] !== 'announcement' ? [{ page, runs }] : [];
  });
  const some = (page: TextPage, size: number) => {
    const run = random
      .pick(latin.find((text) => text.page.url === page.url)?.runs ?? [''])
      .split(' ');
    const from = random.whole(0, Math.max(0, run.length - size));
    const meant = run.slice(from, from + size).join(' ');
    return meant.length >= 9 && run.length >= size ? meant : undefined;
  };
  const written = latin.map(({ page }) => page).filter((page) => !/\/25\d\d\//.test(page.url));
  make('en: phrase', written, (page) => {
    const meant = some(page, 3);
    return meant ? { typed: meant.toLowerCase(), meant: [meant] } : undefined;
  });
  make('en: letter', written, (page) => {
    const meant = some(page, 2);
    const at = random.whole(3, (meant?.length ?? 4) - 2);
    return meant && !meant.slice(at - 1, at + 2).includes(' ')
      ? { typed: meant.slice(0, at) + meant.slice(at + 1), meant: [meant] }
      : undefined;
  });
  make('en: announcement', ofKind(english, 'announcement'), ({ title, facets }) => {
    const [by = '', day = ''] = title.split(' dated ');
    const year = facets['year']?.[0] ?? '';
    const name = by.replace('Announcement of ', '');
    const typed = random.pick([
      `announcement ${name} ${year}`,
      `${name} announcement`,
      `${name} ${day}`,
      `announcement of ${name.replace(' Province', '')}`,
    ]);
    return { typed: typed.toLowerCase(), meant: [by, year] };
  });
  return queries;
}
