import type { Words } from '../words.ts';

/** English for `i18n/th/lists.ts`, which says where its words stand. */
export const lists: Words['lists'] = {
  openAll: 'Open all',
  closeAll: 'Close all',
  toProvince: (province) => `See the page of ${province}`,
  tools: 'Sort and filter the list',
  sort: 'Sort by',
  given: 'Original order',
  ascending: (column) => `${column}, in Thai order`,
  newest: (column) => `${column}, newest first`,
  all: 'All',
  clear: 'Clear choices',
  shown: (count, total) => `Showing ${count} of ${total}`,
  none: 'Nothing matches this choice',
};
