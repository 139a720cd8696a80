/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as a JSON Schema; a property that the standard does not name
 * is an error here.
 */
const text = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', pattern: '^https?://' } as const;
const authors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: { name: text, url: address, avatar: address },
  },
} as const;
/** RFC 3339. */
const moment = {
  type: 'string',
  pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$`,
} as const;
const language = { enum: ['th', 'en'] } as const;

export const jsonFeedSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'items', 'home_page_url', 'feed_url', 'language', 'authors'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    description: text,
    home_page_url: address,
    feed_url: address,
    language,
    authors,
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'date_modified'],
        properties: {
          id: text,
          url: address,
          title: text,
          summary: text,
          content_html: text,
          date_published: moment,
          date_modified: moment,
          authors,
          tags: { type: 'array', items: text },
          language,
          attachments: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url', 'mime_type'],
              properties: {
                url: address,
                mime_type: { type: 'string', pattern: '^[a-z]+/' },
                title: text,
                size_in_bytes: { type: 'integer', minimum: 0 },
              },
            },
          },
        },
      },
    },
  },
} as const;
