/** A row's number in its list, as it came: no number where its cell is blank. */
export interface NumberedRow {
  readonly header: string;
  readonly order: number | undefined;
}

/** Headers that say that the number is the document's own. */
const OF_DOCUMENT = /ประกาศ|บัญชี|แนบท้าย|^order$/i;

/** Whether a row has a number under a bare ลำดับ or ที่, which may as well count the rows of an export. */
export const isBareNumber = ({ header, order }: NumberedRow): boolean =>
  order !== undefined && !OF_DOCUMENT.test(header);

/**
 * Whether the numbers of one announcement's rows, in any order, are the document's own: a header says so, or they run
 * 1 … n, each once and none left blank. Else they count the rows of an export.
 */
export function isOrderOfDocument(rows: readonly NumberedRow[]): boolean {
  if (!rows.some(isBareNumber)) return true;
  const orders = new Set(rows.map(({ order }) => order));
  return rows.every((_, at) => orders.has(at + 1));
}
