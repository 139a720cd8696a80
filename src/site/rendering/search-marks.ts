/** Attributes that only the index of the search reads (`cli/site/searchable.ts`). */
const MARKS =
  / data-(?:pagefind-ignore(?:="[^"]*")?|(?:pagefind-meta|search-facets)="[^"]*")(?=[^<>]*>)/g;

/** A page without the marks of the search's index, where nothing of it is indexed: thousands of pages are not. */
export const withoutIdleMarks = (html: string): string =>
  /\sdata-(?:pagefind-body|search-entry)\b/.test(html) ? html : html.replace(MARKS, '');
