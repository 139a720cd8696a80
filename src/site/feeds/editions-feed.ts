import { actsInWords } from '../../i18n/acts-in-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/locale.ts';
import { lineInWords } from '../../i18n/receipt-in-words.ts';
import type { Edition } from '../../log/editions.ts';
import { escapeHtml } from '../../markup/html.ts';
import { editions } from '../editions/register-log.ts';
import { registerVoice } from '../owner.ts';
import { absolute, href, routes, type Locale } from '../routes.ts';
import { tagOf, type Feed } from './feed.ts';
import { type FeedEntry, withThaiNames } from './feed-entry.ts';

const MOST_EDITIONS = 30;
/** The most addresses listed of an edition: a whole country would have thousands, which the log has. */
const MOST_LINES = 60;

/** The newest editions, each with what it changed. */
export function editionsFeed(locale: Locale): Feed {
  const { editions: say, site } = words(locale);
  const page = absolute(href(locale, routes.editions()));
  const newest = editions.slice(-MOST_EDITIONS).toReversed();
  return {
    locale,
    id: tagOf(locale, 'feed:editions'),
    title: `${say.title} – ${site.programme}`,
    subtitle: say.description,
    page,
    address: (format) => absolute(href(locale, routes.editionsFeed(format))),
    updated: newest[0]?.recordedOn ?? '1970-01-01',
    author: registerVoice(locale),
    entries: newest.map((edition) => entryOf(edition, locale, page)),
  };
}

function entryOf(edition: Edition, locale: Locale, page: string): FeedEntry {
  const { editions: say } = words(locale);
  const changed = actsInWords(edition, say);
  const shownLines = edition.lines.filter(({ act }) => act !== 'opened').slice(0, MOST_LINES);
  const items = shownLines.map(
    (line) => `<li>${withThaiNames(lineInWords(line, say, locale), locale)}</li>`,
  );
  const number = String(edition.number);
  return {
    kind: 'edition',
    id: `edition:${number}`,
    address: page,
    title: `${say.number(number)} · ${formatDate(locale, edition.recordedOn)}`,
    lang: locale,
    html: `<p>${escapeHtml(changed)}</p><p><code>${edition.head}</code></p><ul>${items.join('')}</ul>`,
    summary: changed,
    published: edition.recordedOn,
    updated: edition.recordedOn,
    author: registerVoice(locale),
    sample: false,
  };
}
