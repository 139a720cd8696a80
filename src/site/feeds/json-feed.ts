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
    items: feed.entries.map((one) => ({
      id: tagOf(feed.locale, one.id),
      url: one.address,
      title: one.title,
      summary: one.summary,
      content_html: one.html,
      date_published: momentOf(one.published),
      date_modified: momentOf(one.updated),
      authors: [{ name: one.author }],
      tags: [say.kinds[one.kind], ...(one.sample ? [say.sample] : [])],
      language: one.lang,
      attachments: one.enclosure && [
        {
          url: one.enclosure.address,
          mime_type: one.enclosure.mediaType,
          size_in_bytes: one.enclosure.bytes,
        },
      ],
    })),
  }) as { readonly items?: readonly unknown[] };
  // The writer leaves out an empty list, but a feed without news still has one.
  return `${JSON.stringify({ ...body, items: body.items ?? [] }, null, 1)}\n`;
}
