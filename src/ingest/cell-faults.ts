/** What a cell holds instead of a value. `formula`: what a spreadsheet failed to compute or to write out. */
export type CellFault = 'formula' | 'garbled' | 'lost-letters';

/** Errors of Excel, LibreOffice and Google Sheets, wherever they stand in the text. */
const FAILED =
  /#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|N\/A|ERROR!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)|^Err:\d{3}$|^[#＃]{2,}$|_x[0-9A-F]{4}_|\[object \w+\]/i;
/** A formula written out; `="400101"` is the way to keep a code's digits, and is read. */
const FORMULA =
  /^[=+@] ?(?:[A-Z]{1,3}\$?\d|[A-Z][A-Z.]+\(|\(|@?\[|'?[^'!\d"]{1,40}'?!\$?[A-Z])|^\{=/i;
/** UTF-8 read as Windows-1252 (`à¸`), the same twice (`Ã Â¸`), and read as Windows-874 (`เธ•เธณ`). */
const GARBLED = /à[¸¹]|Ã[\s\u00a0]?Â[¸¹]|(?:เ[ธน][^เ]?){3}|ï¿½|\uFFFD/;
/** Windows-874 read as Windows-1252: `¨Ñ§ËÇÑ´` is จังหวัด. */
const LATIN = /[\u00a1-\u00fb]{3}/;

/** What is wrong with a cell that no field can hold; `undefined` for a value. */
export function findCellFault(text: string): CellFault | undefined {
  if (text.length < 2) return text === '\uFFFD' ? 'garbled' : undefined;
  if (FAILED.test(text) || FORMULA.test(text)) return 'formula';
  if (/\?{3}/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return 'lost-letters';
  if (!/[^\0-\u007fก-๛]/.test(text) && !/เ[ธน]/.test(text)) return undefined;
  return GARBLED.test(text) || LATIN.test(text) ? 'garbled' : undefined;
}

const BLANK =
  /^(?:[-–—−_.]+|null|none|nil|undefined|n\/a|ไม่มี|ไม่มีข้อมูล|ไม่ระบุ|ยังไม่มี|ยังไม่ดำเนินการ|ยังไม่ได้ดำเนินการ)$/i;

/**
 * What stands in a cell for nothing. `Nan` is a province, so only the two spellings that programs
 * write are nothing.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > 30) return false;
  return text === 'nan' || text === 'NaN' || BLANK.test(text.trim());
}

/** The text that `="400101"` keeps from being read as a number; any other text as it is. */
export function withoutTextFormula(text: string): string {
  return text.startsWith('="') ? (/^="([^"]*)"$/.exec(text)?.[1] ?? text) : text;
}
