import { COLUMN_HEADERS, NOTICES } from '../columns.ts';
import { inLanguage } from '../in-language.ts';
import type { Words } from '../words.ts';
type Tables = Words['openData']['tables'];

/** The words that stand in a table: its columns and the values of theirs that are a list of ours. */
export const tables: Tables = {
  levels: { province: 'province', department: 'department' },
  kinds: { list: 'List', additional: 'Addition', amended: 'Amendment', withdrawn: 'Withdrawal' },
  batches: { main: 'main', additional: 'additional' },
  honour: 'Excellent, province level',
  /** What stands in the columns of these names where they are not blank. */
  notices: inLanguage('en', NOTICES),
  columns: inLanguage('en', COLUMN_HEADERS),
};
