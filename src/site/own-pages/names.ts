/** The site's own pages of running text: `content/pages/<locale>/<name>.mdx`. */
export const OWN_PAGES = ['about', 'criteria', 'privacy', 'accessibility', 'guide'] as const;
