/**
 * What a cell contains instead of a value. `formula`: a formula that a spreadsheet failed to compute or exported as
 * text.
 */
export type CellFault = 'formula' | 'garbled' | 'lost-letters' | 'converted';

/** The problem code of each fault of a cell or a header. */
export const FAULT_CODES = {
  formula: 'formula-failed',
  garbled: 'text-garbled',
  'lost-letters': 'letters-lost',
  converted: 'value-converted',
} as const satisfies Record<CellFault, string>;

/** Errors of Excel, LibreOffice and Google Sheets, anywhere in the text; some lose their sign at the end. */
const FAILED =
  /#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|N\/A|ERROR!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)|^#[A-Z]{3,20}[!?]$|^(?:Loading|กำลังโหลด(?:ข้อมูล)?) ?(?:\.{2,3}|…)$|^#\s?(?:REF|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|CALC|N\/?A|ERROR|Error in \w+)\s?[!?]?$|^#(?:ชื่อ|ค่า|อ้างอิง|ไม่มีค่า)[!?]$|^Err:\d{3}$|^#{2,}$|_x[0-9A-F]{4}_|\[object \w+\]/i;
/** The same signs at full width, as some input methods write them. */
const WIDE = /[＃！？／]/g;
const NARROW: Readonly<Record<string, string>> = { '＃': '#', '！': '!', '？': '?', '／': '/' };
/** A formula as text; `="400101"`, the usual way to keep a code's digits, is accepted. */
const FORMULA =
  /^[=+@] ?(?:\$?[A-Z]{1,3}\$?\d|[A-Z_][\w.]*\(|\(|@?\[|'[^']{1,60}'!|[^'!"]{1,40}!\$?[A-Z])|^= ?(?:[-+]|\d+(?:\.\d+)?[-+*/^&]|["{])|^=[\p{L}_$'[]|^of:=|^\{=|^-(?:SUM|IF|IFERROR|INDEX|MATCH|[VHX]LOOKUP|COUNTA?|COUNTIFS?|TEXT)\(/iu;
/** UTF-8 read as Windows-1252 (`à¸`), the same twice (`Ã Â¸`), and read as Windows-874 (`เธ•เธณ`). */
const GARBLED =
  /[\u0400-\u04ff]№|№[\u0400-\u04ff]|à[¸¹]|Ã[\s\u00a0]?Â[¸¹]|(?:เ[ธน][^เ]?){3}|ï¿½|\uFFFD|‡(?:∏|π)|[喔喙覆][^\sก-๛]{0,3}[喔喙覆]/;
/**
 * Letters in the escapes of web pages or programs (`&#3585;`, `&nbsp;`, `\u0e01`, `%E0%B8%81`), and private-use
 * characters that look different in every font.
 */
const ESCAPED =
  /&#\d{2,6};|&#x[\da-f]{2,5};|&(?:nbsp|amp|quot|apos|[lr][sd]quo|[nm]dash|hellip);|<\/?(?:br|p|div|span|strong|font|li|ul|ol)(?:\s[^<>]*)?\/?>|\\u0e[0-7][\da-f]|\\xe0\\xb[89]|(?:^|\s)(?:%E0%B[89]%[89ab][\da-f]){2}|[\ue000-\uf6ff\uf71b-\uf8ff]/i;
/** Windows-874 read as Windows-1252: `¨Ñ§ËÇÑ´` is จังหวัด. */
const LATIN = /[\u00a1-\u00fb]{3}/;

/** The fault that makes a cell invalid in any field; `undefined` for a value. */
export function findCellFault(written: string): CellFault | undefined {
  if (written.length < 2) return written === '\uFFFD' ? 'garbled' : undefined;
  const text = written.replace(WIDE, (mark) => NARROW[mark] ?? mark);
  if (FAILED.test(text) || FORMULA.test(text)) return 'formula';
  if (/^\?\?$|\?{3}/.test(text) && !/\p{L}/u.test(text)) return 'lost-letters';
  if (ESCAPED.test(text)) return 'garbled';
  if (!/[^\0-\u007fก-๛]/.test(text) && !/เ[ธน]/.test(text)) return undefined;
  return GARBLED.test(text) || LATIN.test(text) ? 'garbled' : undefined;
}

/** `1/67` that became Jan-67, `12-3` that became 12-Mar, a long number as 1.5E+05: the typed text is lost. */
const CONVERTED =
  /^(?:[A-Z][a-z]{2}|[ก-ฮ]{1,2}\. ?[ก-ฮ]{1,2}\.)-\d{2}$|^\d{1,2}-(?:[A-Z][a-z]{2}|[ก-ฮ]{1,2}\. ?[ก-ฮ]{1,2}\.)$|^\d(?:\.\d+)?E[+-]\d{1,3}$/;
const MONTHS =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[มกสพตธ]\. ?[คพย]\.|มี\. ?ค\.|เม\. ?ย\.|มิ\. ?ย\.|E[+-]/;

/** Whether a spreadsheet read a text as a date or a large number, and replaced it. */
export function isConverted(text: string): boolean {
  return text.length < 20 && CONVERTED.test(text) && MONTHS.test(text);
}

/** Whether a text is the result of a formula for a blank cell or a question, which nobody types. */
export const isLeftByFormula = (text: string): boolean =>
  /^(?:0(?:\.0+)?|TRUE|FALSE|[01]\/1\/1900|1900-01-0[01](?: .*)?|(?:0?0|12):00(?::00)?(?: AM)?)$/.test(
    text,
  );

/** Words for "there is none". */
const BLANK =
  /^(?:[-‐-―−_.*…](?:[-‐-―−_.*… ]*[-‐-―−_.*…])?|\?|nat|null|none|nil|undefined|n\/a|n\.a\.|blank|ว่าง|ไม่มี|ไม่มี(?:ข้อมูล|รายการ)|ไม่ระบุ|ไม่ทราบ|no ?data)$/i;

/** Words for "to follow" or "not found": not a value yet, and never the value that a blank cell means. */
const PENDING =
  /^(?:tb[acd]|not ?found|รอ(?:ข้อมูล|ยืนยัน|ลงนาม|ประกาศ|ผล|ผลการประเมิน|แจ้ง|เอกสาร|ตรวจสอบ|อนุมัติ|กำหนด|ระบุ|(?:การ)?ดำเนินการ)|ยังไม่(?:ได้)?(?:มี|มีข้อมูล|ทราบ|ดำเนินการ|ลงนาม|จัดทำ|ประกาศ|กำหนด|เริ่ม|ถึงกำหนด|แล้วเสร็จ)|ไม่(?:ได้|มีการ)(?:ดำเนินการ|ลงนาม|จัดทำ|ประกาศ)|ไม่พบ(?:ข้อมูล)?|(?:อยู่)?(?:ใน)?ระหว่าง(?:การ)?(?:ดำเนินการ|จัดทำ|เตรียมการ|ประสานงาน)|กำลัง(?:ดำเนินการ|จัดทำ))$/i;

/** A cell's text without the quotation mark, brackets, dashes, point and spaces that change nothing in such words. */
const bareWord = (text: string): string =>
  text
    .trim()
    .replace(/^['‘’"](?=[-–—])|(?<=[ก-๙])\.$|(?<=[ก-๙]) (?=[ก-๙])/g, '')
    .replace(/^[([<](.*)[)\]>]$/, '$1')
    .replace(/^[-–—] ?(\p{L}[\p{L}\p{M}]+) ?[-–—]$/u, '$1');

/**
 * Whether a cell says that its value will follow. Where a blank cell means a value, as in a column of choices or of
 * the announcement, such a word must not be read as blank.
 */
export const isPending = (text: string): boolean =>
  text.length <= 30 && PENDING.test(bareWord(text));

/** Texts that mean "none" in a cell. `Nan` is a province, so only the two spellings that programs write count. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 30) return false;
  const bare = bareWord(text);
  return /^(?:nan|NaN|NA)$/.test(bare) || BLANK.test(bare) || PENDING.test(bare);
}

/** The text that `="400101"` protects from being read as a number; any other text unchanged. */
export function withoutTextFormula(text: string): string {
  return text.startsWith('="') ? (/^="([^"]*)"$/.exec(text)?.[1] ?? text) : text;
}
