const THAI_ZERO = 0x0e50;

/** Converts Thai digits to Arabic ones; everything else stays. */
export function toArabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** Converts Arabic digits to Thai ones; everything else stays. */
export function toThai(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
