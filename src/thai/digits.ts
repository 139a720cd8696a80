const THAI_ZERO = 0x0e50;

/** Thai digits become Arabic ones; all else stays. */
export function toArabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** Arabic digits become Thai ones; all else stays. */
export function toThai(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
