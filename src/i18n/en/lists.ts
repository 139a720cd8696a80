import type { Words } from '../locale.ts';

export const lists: Words['lists'] = {
  openAll: 'Open all',
  closeAll: 'Close all',
  toProvince: (province) => `Open the page of ${province}`,
  tools: 'Sort and narrow the list',
  sort: 'Sort by',
  given: 'Order as given',
  ascending: (column) => `${column}, in Thai order`,
  newest: (column) => `${column}, newest first`,
  all: 'All',
  clear: 'Clear',
  shown: (count, total) => `Showing ${count} of ${total}`,
  none: 'Nothing matches this choice',
};
