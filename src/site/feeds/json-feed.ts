import { generateJsonFeed } from 'feedsmith';
import { words } from '../../i18n/locale.ts';
import { momentOf, tagOf, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeedText(feed: Feed): string {
  const { feeds: say } = words(feed.locale);
  const body = generateJsonFeed({
    title: feed.title,
    description: feed.subtitle,
    language: feed.locale,
    home_page_url: feed.page,
    feed_url: feed.address('json'),
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: tagOf(feed.locale, entry.id),
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: momentOf(entry.published),
      date_modified: momentOf(entry.updated),
      authors: [{ name: entry.author }],
      tags: [say.kinds[entry.kind], ...(entry.sample ? [say.sample] : [])],
      language: entry.lang,
      attachments: entry.enclosure && [
        {
          url: entry.enclosure.address,
          mime_type: entry.enclosure.mediaType,
          size_in_bytes: entry.enclosure.bytes,
        },
      ],
    })),
  }) as { readonly items?: readonly unknown[] };
  // The writer omits an empty list, but a feed without news needs one.
  return `${JSON.stringify({ ...body, items: body.items ?? [] })}\n`;
}
