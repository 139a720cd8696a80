import type { Words } from '../locale.ts';

export const search: Words['search'] = {
  title: 'Search',
  description:
    'Find subdistricts, districts, provinces and stories in the Register of Strong Tambons.',
  label: 'Subdistrict, district, province or topic',
  placeholder: 'e.g. Ban Na',
  button: 'Search',
  titleFor: (query) => `Results for “${query}”`,
  results: 'Results',
  sample: 'sample data',
  places: 'Subdistricts',
  pages: 'Pages and stories',
  loading: 'Searching',
  found: 'Results are ready',
  nothing: 'Nothing in the register matches this',
  nothingHelp: 'Try a shorter name, or choose a province below.',
  failed:
    'The search index could not be opened. Check the connection and try again, or choose a province below.',
  more: 'All results',
  suggestions: 'Suggestions',
  noScript:
    'Searching on this page needs JavaScript. Without it, choose a province below and use your browser’s own find command.',
  byProvince: 'By province',
  hint: 'Thai or English, Thai or Arabic digits: ต.อ่างทอง, ban na, ๒๕๖๗',
  /** Patterns the browser fills in. */
  patterns: {
    between: ', ',
    tambon: '{name} Subdistrict',
    rest: '{amphoe} District, {province} Province',
    province: '{name} Province',
    announced: 'Suggestions: {count}. Use the arrow keys to choose.',
  },
};
