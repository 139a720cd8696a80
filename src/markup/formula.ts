/** Texts that a spreadsheet may take for a formula, also after spaces and invisible characters, and in full width. */
const FORMULA = /^[\t\r]|^[\s\p{Cc}\p{Cf}]*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u;

/** A text as a cell that no spreadsheet computes: a leading apostrophe marks it as text. */
export const asTextCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
