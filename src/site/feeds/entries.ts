import { compareText } from '../../domain/compare.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Honour } from '../../domain/honour.ts';
import type { Model, Year } from '../../domain/model.ts';
import type { Story } from '../../domain/story.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/locale.ts';
import { formatPlace, storyPlace } from '../../i18n/place-names.ts';
import { absolute, href, routes, type Locale } from '../routes.ts';
import { announcementEntry } from './announcement-entry.ts';
import { escapeHtml } from '../../markup/html.ts';
import { changeWords } from '../editions/change-words.ts';
import { changeOf } from '../editions/name-changes.ts';
import { registerVoice } from '../owner.ts';
import {
  ENTRY_KINDS,
  link,
  thai,
  type FeedEntry,
  type StoryTexts,
  withThaiNames,
} from './feed-entry.ts';

/**
 * All news by the day they were first public, newest first; entries of one day are sorted by kind, then by id, so
 * that equal facts give equal files. A fact without a date of its own has its year's, and without that it is no
 * news.
 */
export function entriesOf(locale: Locale, model: Model, texts: StoryTexts): readonly FeedEntry[] {
  return model.years
    .flatMap((year) => [
      ...year.announcements.map((announcement) =>
        announcementEntry(locale, year, announcement, model.firstPublic?.get(announcement.id)),
      ),
      ...year.honours.flatMap((honour) => honourEntry(locale, year, honour, model)),
      ...correctionEntries(locale, year),
      ...year.stories.flatMap((story) => storyEntry(locale, year, story, texts)),
    ])
    .map((entry) => (entry.sample ? stamped(entry) : entry))
    .sort(
      (a, b) =>
        compareText(b.updated, a.updated) ||
        ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) ||
        compareText(a.id, b.id),
    );
}

/** An entry of an invented year begins with a notice, in the language of the entry. */
function stamped(entry: FeedEntry): FeedEntry {
  const { sampleMark } = words(entry.lang).press;
  return {
    ...entry,
    title: `${sampleMark} ${entry.title}`,
    summary: `${sampleMark} ${entry.summary}`,
    html: `<p><strong>${escapeHtml(sampleMark)}</strong></p>${entry.html}`,
  };
}

function honourEntry(
  locale: Locale,
  year: Year,
  honour: Honour,
  model: Model,
): readonly FeedEntry[] {
  const { feeds: say, site } = words(locale);
  const { announcement, source, citation, place } = honour;
  const first = announcement && model.firstPublic?.get(announcement.id);
  const day = first ?? announcement?.announcedOn ?? year.asOf;
  if (!day) return [];
  const title = say.honourTitle(formatPlace(locale, place), year.fiscalYear);
  const by = announcement
    ? say.honouredBy(formatDate(locale, announcement.announcedOn))
    : say.honouredBySource;
  return [
    {
      kind: 'honour',
      id: `honour:${year.fiscalYear}-${place.tambon.code}`,
      address: absolute(href(locale, routes.tambon(place.tambon.code))),
      title,
      lang: locale,
      summary: by,
      html: [
        `<p>${escapeHtml(by)}</p>`,
        citation ? `<blockquote>${thai(citation, locale)}</blockquote>` : '',
        source ? `<p>${link(source, escapeHtml(say.source))}</p>` : '',
      ].join(''),
      published: day,
      updated: day,
      author: announcement ? site.department : registerVoice(locale),
      sample: year.sample,
      province: place.province.code,
      ofProvinceOnly: announcement !== undefined,
    },
  ];
}

function correctionEntries(locale: Locale, year: Year): readonly FeedEntry[] {
  const { corrections, feeds: say } = words(locale);
  return year.corrections.map((correction: Correction): FeedEntry => {
    const { place, correctedOn, reference } = correction;
    const when = say.correctedOn(
      formatDate(locale, correctedOn),
      corrections.reasons[correction.reason],
    );
    const page = absolute(href(locale, routes.tambon(place.tambon.code)));
    return {
      kind: 'correction',
      id: `correction:${correction.id}`,
      address: `${page}#corrections`,
      title: say.correctionTitle(formatPlace(locale, place), year.fiscalYear),
      lang: locale,
      summary: when,
      html: [
        `<p>${link(page, escapeHtml(formatPlace(locale, place)))}</p>`,
        `<p>${thai(correction.what, locale)}</p>`,
        `<p>${escapeHtml(when)}</p>`,
        reference ? `<p>${escapeHtml(say.reference)}: ${thai(reference, locale)}</p>` : '',
        ...changeLines(correction, locale),
      ].join(''),
      published: correctedOn,
      updated: correctedOn,
      author: registerVoice(locale),
      sample: year.sample,
      province: place.province.code,
    };
  });
}

/** The name before and after, where the log has it. */
function changeLines(correction: Correction, locale: Locale): string[] {
  const change = changeOf(correction);
  if (!change) return [];
  const { before, after, edition } = changeWords(locale, change);
  const { change: say } = words(locale).editions;
  return [`${say.before}: ${before}`, `${say.after}: ${after} (${edition})`].map(
    (line) => `<p>${withThaiNames(line, locale)}</p>`,
  );
}

function storyEntry(
  locale: Locale,
  year: Year,
  story: Story,
  texts: StoryTexts,
): readonly FeedEntry[] {
  const day = story.publishedOn ?? year.asOf;
  if (!day) return [];
  const english = locale === 'en' ? texts.get(`${story.id}.en`) : undefined;
  const text = english ?? texts.get(story.id);
  const lang = english ? 'en' : 'th';
  const summary = text?.summary ?? story.summary;
  return [
    {
      kind: 'story',
      id: `story:${story.id}`,
      address: absolute(href(locale, routes.story(story.id))),
      title: text?.title ?? story.title,
      lang,
      summary,
      html: `<p>${escapeHtml(summary)}</p><p>${escapeHtml(storyPlace(lang, story))}</p><p>${escapeHtml(words(lang).site.programme)}</p>`,
      published: day,
      updated: day,
      author: story.ownerOffice,
      sample: year.sample,
      province: story.province.code,
    },
  ];
}
