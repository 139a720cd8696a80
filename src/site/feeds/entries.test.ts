import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../ingest/read-folder.ts';
import { words } from '../../i18n/locale.ts';
import { entriesOf } from './entries.ts';
import { atomText } from './atom.ts';
import { feedOf, momentOf, NATIONAL_LIMITS, PROVINCE_LIMITS, tagOf } from './feed.ts';

const { model } = await loadFolder();
const entries = entriesOf('th', model, new Map());

describe('the news', () => {
  it('the news stands newest first, each entry once', () => {
    const days = entries.map((entry) => entry.updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  });

  it('the news says of an invented year that it is, and of no other', () => {
    for (const { sample, title, html, summary } of entries)
      for (const text of [title, html, summary])
        expect(text.includes(words('th').press.sampleMark)).toBe(sample);
  });

  it('the news takes the English of a story where there is one, and says so', () => {
    const story = model.years.flatMap((year) => year.stories)[0];
    if (!story) throw new Error('There is no story in the data folder');
    const texts = new Map([[`${story.id}.en`, { title: 'An English title', summary: 'So.' }]]);
    const of = (list: ReturnType<typeof entriesOf>) =>
      list.find((feedEntry) => feedEntry.id === `story:${story.id}`);
    expect(of(entriesOf('en', model, texts))).toMatchObject({ lang: 'en' });
    expect(of(entriesOf('en', model, texts))?.title).toContain('An English title');
    expect(of(entriesOf('en', model, new Map()))).toMatchObject({ lang: 'th' });
  });
});

describe('a feed', () => {
  it('a feed never lets stories displace an announcement', () => {
    const story = entries.find((entry) => entry.kind === 'story')!;
    const oldest = { ...entries.find((entry) => entry.kind === 'announcement')!, id: 'oldest' };
    const many = Array.from({ length: 300 }, (_, at) => ({ ...story, id: `story:${at}` }));
    const feed = feedOf('th', model, [...many, oldest]);
    expect(feed.entries.filter((entry) => entry.kind === 'story')).toHaveLength(
      NATIONAL_LIMITS.story,
    );
    expect(feed.entries.at(-1)?.id).toBe('oldest');
  });

  it('a feed of a province does not grow with the years', () => {
    const province = model.provinces.find(({ slug }) => slug === 'surat-thani');
    const of = (kind: string) =>
      entries.find((entry) => entry.kind === kind && entry.province === '84');
    const kinds = ['announcement', 'honour', 'correction', 'story'] as const;
    const many = kinds.flatMap((kind) =>
      Array.from({ length: 30 }, (_, at) => ({ ...of(kind)!, id: `${kind}:${at}` })),
    );
    const feed = feedOf('th', model, many, province);
    for (const kind of kinds)
      expect(feed.entries.filter((entry) => entry.kind === kind)).toEqual(
        many.filter((entry) => entry.kind === kind).slice(0, PROVINCE_LIMITS[kind]),
      );
  });

  it('a feed as Atom has an entry on each line, and every line break that stands in a text', () => {
    const [entry] = entries;
    const summary = 'first line\nsecond <b> line';
    const text = atomText(
      feedOf('th', model, [
        { ...entry!, summary },
        { ...entry!, id: 'b' },
      ]),
    );
    expect(text.match(/\n<entry>/g)).toHaveLength(2);
    expect(text).toContain('first line\nsecond');
    expect(text).not.toMatch(/\n\s*<(?!entry>)/);
  });

  it('a feed dates an announcement by the day it was first public', () => {
    const [year] = model.years.filter((year) => year.announcements.length > 0);
    const [late] = year?.announcements ?? [];
    if (!late) throw new Error('There is no announcement in the data folder');
    const firstPublic = new Map([[late.id, '2099-01-01']]);
    const [first] = entriesOf('th', { ...model, firstPublic }, new Map());
    expect(first).toMatchObject({ id: `announcement:${late.id}`, published: '2099-01-01' });
  });

  it('a feed of a province has only its own', () => {
    const province = model.provinces.find((province) => province.slug === 'surat-thani');
    const feed = feedOf('th', model, entries, province);
    expect(feed.entries.length).toBeGreaterThan(0);
    expect(feed.entries.every((entry) => entry.province === '84')).toBe(true);
  });

  it('a feed without news is as old as the data', () => {
    expect(feedOf('th', model, []).updated).toBe(model.years.find((year) => year.asOf)?.asOf);
  });

  it('a feed names an entry by a tag and dates it at midday in Thailand', () => {
    expect(tagOf('en', 'story:x')).toMatch(/^tag:[^,]+,2026:en:story:x$/);
    expect(momentOf('2024-08-28').toISOString()).toBe('2024-08-28T05:00:00.000Z');
  });
});
