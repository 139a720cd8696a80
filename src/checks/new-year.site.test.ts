import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { readBuiltSite } from './built-site.ts';
import { elementsOf, textOf } from './read-html.ts';

/**
 * A fiscal year is opened by adding one folder. The site of `fixtures/years-in-part` has several, each with
 * only some of its files, and no `programme.csv`: 2569 has targets, 2565 honours from news, 2564 the
 * province's list under two announcements. (2563 is there for `staff-report.site.test.ts`.)
 */
const built = readBuiltSite(SITES.inPart);
const th = words('th');
const page = (path: string) => `${path}index.html`;
const textAt = (path: string) => textOf(built.text(page(path))).replace(/\s+/g, ' ');
const linksAt = (path: string) =>
  elementsOf(built.text(page(path))).flatMap(({ attributes }) => attributes.href ?? []);

describe('a site of years that have only some of their files', () => {
  it('a site of years that have only some of their files needs nothing but the folders: the data has no programme.csv', () => {
    const data = SITES.inPart.env.DATA_DIR;
    expect(existsSync(join(data, 'programme.csv'))).toBe(false);
  });

  it('a site of years that have only some of their files has a page for each of them, in both languages', () => {
    for (const year of [2564, 2565, 2569]) {
      expect(built.files.has(page(`${year}/`)), String(year)).toBe(true);
      expect(built.files.has(page(`en/${year}/`)), String(year)).toBe(true);
    }
  });

  it('a site of years that have only some of their files has no link that leads nowhere', () => {
    const broken = built.pages.flatMap((path) =>
      elementsOf(built.text(path)).flatMap(({ name, attributes: { href = '' } }) => {
        const [to = ''] = href.split(/[?#]/);
        if (name !== 'a' || !to.startsWith('/')) return [];
        const file = to.endsWith('/') ? page(to.slice(1)) : decodeURI(to.slice(1));
        return built.files.has(file) ? [] : [`${path} → ${to}`];
      }),
    );
    expect(broken.slice(0, 10)).toEqual([]);
  });

  it('a site of years that have only some of their files shows no calendar, and says of no day where a year stands', () => {
    for (const path of ['', '2564/', '2565/', '2569/']) {
      expect(textAt(path), path).not.toContain(th.calendar.heading);
      expect(textAt(path), path).not.toContain(th.programme.stand.between);
    }
  });
});

describe('a year with only targets.csv', () => {
  it('a year with only targets.csv says that it is under way, with no province announced', () => {
    expect(textAt('2569/')).toContain(th.year.targetsOnly);
    expect(textAt('2569/surat-thani/')).toContain(th.province.noneYet);
  });

  it('a year with only targets.csv has a register of targets by amphoe, with its batches and no number of a letter', () => {
    const text = textAt('2569/targets/');
    for (const name of ['ตำบลอ่างทอง', 'ตำบลเลม็ด', 'ตำบลศิลาแลง', 'อำเภอเกาะสมุย'])
      expect(text).toContain(name);
    expect(text).toContain(th.programme.targets.count(2));
    expect(text).not.toContain('ตามหนังสือ');
    expect(text).toMatch(/อีก \d+ อำเภอไม่มีชื่อในทะเบียนตำบลเป้าหมายของปีนี้/);
  });

  it('a year with only targets.csv has no page of progress or honours, and links to none', () => {
    expect(built.files.has(page('2569/progress/'))).toBe(false);
    expect(built.files.has(page('2569/honours/'))).toBe(false);
    expect(linksAt('2569/')).toContain('/2569/targets/');
    expect(linksAt('2569/')).not.toContain('/2569/progress/');
  });

  it('a year with only targets.csv calls a target of the year a target, on its own page', () => {
    expect(textAt('tambon/550504/')).toContain(th.terms.status.target);
  });
});

describe('a year with only honours.csv', () => {
  it('a year with only honours.csv names the excellent tambons and where that is known from', () => {
    const text = textAt('2565/honours/');
    expect(text).toContain('ตำบลศิลาแลง');
    expect(text).toContain('ตัวอย่างคำประกาศ');
    expect(text).toContain(th.programme.honours.sourced[0]);
    expect(linksAt('2565/honours/')).toContain('https://www.example.go.th/news/1');
    expect(built.files.has(page('2565/targets/'))).toBe(false);
  });

  it('a year with only honours.csv claims of no province that it announced a list', () => {
    expect(textAt('2565/surat-thani/')).toContain(th.province.headlineHonour);
    expect(textAt('announcements/')).toContain(th.announcements.sourceOnly('2565'));
  });
});

describe('the home page of such a site', () => {
  it('the home page of a site whose years have only some of their files says that a year is under way only where there are targets and nothing announced', () => {
    const text = textAt('');
    expect(text).toContain(th.home.running(2569));
    expect(text).not.toContain(th.home.running(2565));
  });

  it('the home page of a site whose years have only some of their files says of targets nothing, where there is no register of them', () => {
    expect(textAt('')).not.toMatch(/ตำบลเป้าหมาย\s+ยังไม่มีประกาศ/);
  });
});

describe('a year with assessments.csv and announcements.csv', () => {
  it('a year with assessments.csv and announcements.csv names those that passed, and says nothing of the other', () => {
    const text = textAt('2564/surat-thani/');
    expect(text).toContain('ตำบลเลม็ด');
    expect(built.files.has('tambon/840602/index.html')).toBe(false);
    for (const path of built.pages) {
      expect(textOf(built.text(path)), path).not.toContain('พุมเรียง');
    }
  });

  it('a year with assessments.csv and announcements.csv credits both announcements on the province’s page, and on the tambon’s the one that names it', () => {
    const text = textAt('2564/surat-thani/');
    expect(text).toContain('20 สิงหาคม 2564 และที่แก้ไข ลงวันที่ 3 กันยายน 2564');
    expect(text).toContain(th.programme.chain.several('สุราษฎร์ธานี', 2));
    expect(textAt('tambon/840401/')).toContain('20 สิงหาคม 2564');
    expect(linksAt('tambon/840401/')).toContain('/announcements/2564/#2564-84-20210820');
  });
});
