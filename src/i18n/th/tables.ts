import { COLUMN_HEADERS, NOTICES } from '../columns.ts';
import { inLanguage } from '../in-language.ts';

/** The words that stand in a table: its columns and the values of theirs that are a list of ours. */
export const tables = {
  levels: { province: 'จังหวัด', department: 'กรม' },
  kinds: { list: 'ประกาศรายชื่อ', additional: 'เพิ่มเติม', amended: 'แก้ไข', withdrawn: 'ถอน' },
  batches: { main: 'หลัก', additional: 'เพิ่มเติม' },
  honour: 'ดีเลิศ ระดับจังหวัด',
  /** What stands in the columns of these names where they are not blank. */
  notices: inLanguage('th', NOTICES),
  columns: inLanguage('th', COLUMN_HEADERS),
};
