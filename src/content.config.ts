import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const contentDir = process.env['CONTENT_DIR'] || 'content';

/** Long stories, joined to `stories.csv` by their file name: `<id>.mdx` in Thai, `<id>.en.mdx` in English. */
const stories = defineCollection({
  loader: glob({ base: join(contentDir, 'stories'), pattern: '*.mdx', generateId: fileName }),
  schema: z.object({
    /** The story is invented for demonstration: the intake stamps its year, whatever else the year holds. */
    sample: z.boolean().optional(),
    /** The title and the summary in the language of the file; the row's where they are left out. */
    title: z.string().optional(),
    summary: z.string().optional(),
    /** One number the story is remembered by: a claim, so with its date and source. */
    figure: z.object({ value: z.string(), text: z.string(), source: z.string() }).optional(),
  }),
});

/** Prose of the site's own pages: `th/about`, `en/about`, … */
const pages = defineCollection({
  loader: glob({ base: join(contentDir, 'pages'), pattern: '*/*.mdx', generateId: fileName }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    lede: z.string(),
  }),
});

/** The path without its ending, dots and all: Astro's own ids drop the dot of `x.en`. */
function fileName({ entry }: { entry: string }): string {
  return entry.replace(/\.mdx$/, '');
}

export const collections = { stories, pages };
