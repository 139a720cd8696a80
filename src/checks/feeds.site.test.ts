import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv } from 'ajv';
import ICAL from 'ical.js';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { NATIONAL_LIMITS } from '../site/feeds/feed.ts';
import { localeOf, readBuiltSite } from './built-site.ts';
import { countYears } from './counting/count-years.ts';
import { jsonFeedSchema } from './schemas/json-feed.ts';

const site = SITES.main;
const built = readBuiltSite(site);
const files = (end: string) => [...built.files].filter((path) => path.endsWith(end));
const atoms = files('feed.atom');
const jsons = files('feed.json');
const calendars = files('.ics');
const sampleYears = (await countYears(SITES.main.env.DATA_DIR)).flatMap((year) =>
  year.sample ? [year.fiscalYear] : [],
);

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_modified: string;
  readonly tags: readonly string[];
  readonly language: 'th' | 'en';
}
const itemsOf = (path: string) =>
  (JSON.parse(built.text(path)) as { items: readonly JsonItem[] }).items;

/** Whether an address of this site leads to a file. */
const answers = (address: string) => {
  const url = new URL(address);
  const path = decodeURIComponent(url.pathname).slice(site.basePath.length + 1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return (
    url.origin !== site.origin ||
    (built.files.has(file) &&
      (url.hash === '' || built.text(file).includes(`id="${url.hash.slice(1)}"`)))
  );
};

describe('the feeds', () => {
  it('the feeds are there for the country and each province, in both languages and both forms', () => {
    expect(atoms.filter((path) => localeOf(path) === 'th')).toHaveLength(77);
    expect(atoms.filter((path) => localeOf(path) === 'en')).toHaveLength(77);
    expect(jsons.map((path) => path.replace('.json', '.atom')).sort()).toEqual([...atoms].sort());
  });

  it('the feeds are Atom, by a schema of RFC 4287', () => {
    using grammar = XmlDocument.fromString(
      readFileSync(new URL('./schemas/atom.rng', import.meta.url), 'utf8'),
    );
    using validator = RelaxNGValidator.fromDoc(grammar);
    const wrong: string[] = [];
    for (const path of atoms) {
      using document = XmlDocument.fromString(built.text(path));
      try {
        validator.validate(document);
      } catch (error) {
        wrong.push(`${path}: ${String(error)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    using broken = XmlDocument.fromString(
      built.text('feed.atom').replace(/<updated>[^<]*<\/updated>/, '<updated>2024</updated>'),
    );
    expect(() => validator.validate(broken)).toThrow();
  });

  it('the feeds are read alike by a feed reader, newest first', () => {
    for (const path of ['feed.atom', 'en/feed.atom', ...atoms.slice(0, 20)]) {
      const feed = parseFeed(built.text(path));
      const items = itemsOf(path.replace('.atom', '.json'));
      expect(feed.language, path).toBe(localeOf(path));
      expect(feed.items.map(({ id, title }) => [id, title])).toEqual(
        items.map(({ id, title }) => [id, title]),
      );
      const days = items.map((item) => item.date_modified);
      expect(days, path).toEqual([...days].sort().reverse());
      if (days[0]) expect(feed.updated?.toISOString()).toBe(days[0]);
    }
  });

  it('the feeds are JSON Feed 1.1', () => {
    const validate = new Ajv().compile(jsonFeedSchema);
    for (const path of jsons) {
      const ok = validate(JSON.parse(built.text(path)));
      expect(ok ? [] : validate.errors, path).toEqual([]);
    }
    expect(validate({ ...JSON.parse(built.text('feed.json')), version: '1' })).toBe(false);
  });

  it('the feeds name their own addresses, and lead only where something answers', () => {
    const dead: string[] = [];
    for (const path of jsons) {
      const feed = JSON.parse(built.text(path)) as { feed_url: string; home_page_url: string };
      expect(feed.feed_url).toBe(`${site.origin}${site.basePath}/${path}`);
      const inside = itemsOf(path).flatMap((item) => [
        item.url,
        ...[...item.content_html.matchAll(/href="([^"]+)"/g)].map((hit) =>
          (hit[1] ?? '').replaceAll('&amp;', '&'),
        ),
      ]);
      for (const address of [feed.home_page_url, ...inside])
        if (!answers(address)) dead.push(`${path}: ${address}`);
    }
    expect(dead.slice(0, 10)).toEqual([]);
  });

  it('the feeds give an entry one id in its language, in every feed, and no two entries the same', () => {
    const byId = new Map<string, string>();
    for (const path of jsons) {
      const ids = itemsOf(path).map(({ id }) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const item of itemsOf(path)) {
        expect(item.id).toMatch(/^tag:tambon\.example,2026:(?:th|en):[a-z]+:[a-z0-9-]+$/);
        expect(byId.get(item.id) ?? item.title, item.id).toBe(item.title);
        byId.set(item.id, item.title);
      }
    }
    expect(byId.size).toBeGreaterThan(20);
  });

  it('the feeds hold no more of each kind for the country than no kind displaces another', () => {
    const kinds = Object.entries(NATIONAL_LIMITS);
    expect(itemsOf('feed.json').length).toBeGreaterThan(0);
    for (const [kind, most] of kinds) {
      const ofKind = itemsOf('feed.json').filter(({ id }) => id.includes(`:${kind}:`));
      expect(ofKind.length, kind).toBeLessThanOrEqual(most);
    }
    const all = kinds.reduce((sum, [, most]) => sum + most, 0);
    expect(itemsOf('feed.json').length).toBeLessThanOrEqual(all);
  });

  it('the feeds stamp what is invented, in title, content and category, and nothing else', () => {
    const ofSample = (id: string) => sampleYears.some((year) => id.includes(`:${year}-`));
    const seen = { sample: 0, real: 0 };
    for (const path of jsons) {
      for (const item of itemsOf(path)) {
        const { press, feeds } = words(item.language);
        const stamps = [
          item.title.startsWith(press.sampleMark),
          item.content_html.includes(press.sampleMark),
          item.tags.includes(words(localeOf(path)).feeds.sample) ||
            item.tags.includes(feeds.sample),
        ];
        expect(new Set(stamps).size, item.id).toBe(1);
        if (/:(?:announcement|honour|correction):/.test(item.id))
          expect(stamps[0], item.id).toBe(ofSample(item.id));
        seen[stamps[0] ? 'sample' : 'real'] += 1;
      }
    }
    expect(seen.real).toBeGreaterThan(0);
    if (sampleYears.length > 0) expect(seen.sample).toBeGreaterThan(0);
  });

  it("the feeds say the programme's whole name in the titles of announcements, honours and corrections", () => {
    for (const path of ['feed.json', 'en/feed.json'])
      for (const item of itemsOf(path))
        if (!item.id.includes(':story:'))
          expect(item.title).toContain(words(item.language).site.programme);
  });
});

describe('the calendars', () => {
  it('the calendars exist in both languages', () => {
    expect(calendars).toContain('2567/calendar.ics');
    expect(calendars).toContain('en/2567/calendar.ics');
  });

  it('the calendars are RFC 5545: lines of at most 75 octets, no sign cut in two, whole days', () => {
    for (const path of calendars) {
      const text = built.text(path);
      expect(text).not.toMatch(/\ufffd|[^\r]\n/);
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line), `${path}: ${line}`).toBeLessThanOrEqual(75);
      // `strict` refuses what calendar programs tolerate.
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      const events = calendar
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component, { strictExceptions: true }));
      expect(events.length, path).toBeGreaterThan(3);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const event of events) {
        expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
        expect(event.endDate.compare(event.startDate)).toBe(1);
        expect(event.summary.length).toBeGreaterThan(5);
        expect(event.component.getFirstPropertyValue('dtstamp')).toBeTruthy();
      }
    }
  });

  it('the calendars give the days of programme.csv, the end exclusive, and no report between offices', () => {
    const text = built.text('2567/calendar.ics');
    const [step] = text.split('BEGIN:VEVENT').filter((event) => event.includes('2567-step-3.2-'));
    expect(step).toContain('DTSTART;VALUE=DATE:20240801');
    expect(step).toContain('DTEND;VALUE=DATE:20240901');
    for (const hidden of ['1.3', '1.7', '2.4', '2.5', '3.3'])
      expect(text).not.toContain(`2567-step-${hidden}-`);
  });

  it('the calendars say of an invented year that it is', () => {
    for (const path of calendars) {
      const year = Number(/(\d{4})\/calendar/.exec(path)?.[1]);
      const { sampleMark } = words(localeOf(path)).press;
      const calendar = new ICAL.Component(ICAL.parse(built.text(path)) as unknown[]);
      for (const event of calendar.getAllSubcomponents('vevent'))
        expect(String(event.getFirstPropertyValue('summary')).startsWith(sampleMark), path).toBe(
          sampleYears.includes(year),
        );
    }
  });
});
