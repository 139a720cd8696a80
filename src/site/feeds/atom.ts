import { generateAtomFeed } from 'feedsmith';
import { words } from '../../i18n/locale.ts';
import { licence } from '../open-data/licence.ts';
import { momentOf, tagOf, type Feed } from './feed.ts';

/** A feed as Atom (RFC 4287), an entry a line. */
export function atomText(feed: Feed): string {
  const { feeds: say } = words(feed.locale);
  const indented = generateAtomFeed(
    {
      xml: { lang: feed.locale },
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.subtitle },
      updated: momentOf(feed.updated),
      authors: [{ name: feed.author }],
      rights: licence ? { value: `${licence.name} ${licence.url}` } : undefined,
      links: [
        { rel: 'self', type: 'application/atom+xml', href: feed.address('atom') },
        { rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.page },
        { rel: 'alternate', type: 'application/feed+json', href: feed.address('json') },
      ],
      entries: feed.entries.map((entry) => ({
        xml: entry.lang === feed.locale ? undefined : { lang: entry.lang },
        id: tagOf(feed.locale, entry.id),
        title: { value: entry.title },
        summary: { value: entry.summary },
        content: { type: 'html', value: entry.html },
        published: momentOf(entry.published),
        updated: momentOf(entry.updated),
        authors: [{ name: entry.author }],
        categories: [
          { term: entry.kind, label: say.kinds[entry.kind] },
          ...(entry.sample ? [{ term: 'sample', label: say.sample }] : []),
        ],
        links: [
          { rel: 'alternate', type: 'text/html', href: entry.address },
          ...(entry.enclosure
            ? [
                {
                  rel: 'enclosure',
                  type: entry.enclosure.mediaType,
                  length: entry.enclosure.bytes,
                  href: entry.enclosure.address,
                },
              ]
            : []),
        ],
      })),
    },
    { strict: true },
  );
  // Between tags alone: a text has no tag of its own.
  return indented.replace(/\n\s*(?=<(?!entry>))/g, '').replace(/\n\s+(?=<entry>)/g, '\n');
}
