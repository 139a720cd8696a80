import { generateAtomFeed } from 'feedsmith';
import { words } from '../../i18n/locale.ts';
import { licence } from '../open-data/licence.ts';
import { momentOf, tagOf, type Feed } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function atomText(feed: Feed): string {
  const { feeds: say } = words(feed.locale);
  return generateAtomFeed(
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
      entries: feed.entries.map((one) => ({
        xml: one.lang === feed.locale ? undefined : { lang: one.lang },
        id: tagOf(feed.locale, one.id),
        title: { value: one.title },
        summary: { value: one.summary },
        content: { type: 'html', value: one.html },
        published: momentOf(one.published),
        updated: momentOf(one.updated),
        authors: [{ name: one.author }],
        categories: [
          { term: one.kind, label: say.kinds[one.kind] },
          ...(one.sample ? [{ term: 'sample', label: say.sample }] : []),
        ],
        links: [
          { rel: 'alternate', type: 'text/html', href: one.address },
          ...(one.enclosure
            ? [
                {
                  rel: 'enclosure',
                  type: one.enclosure.mediaType,
                  length: one.enclosure.bytes,
                  href: one.enclosure.address,
                },
              ]
            : []),
        ],
      })),
    },
    { strict: true },
  );
}
