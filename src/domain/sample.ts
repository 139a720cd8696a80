/** What a file of invented data says of itself, in a title row; documents, pictures and long stories too. */
export const SAMPLE_MARK = 'ข้อมูลสมมติเพื่อสาธิต';

const MARK = bare(SAMPLE_MARK);

/** Whether a text says that it is invented, however it is spaced. */
export function saysSample(text: string): boolean {
  return bare(text).includes(MARK);
}

/** Without spaces and signs that cannot be seen, and with one of the two spellings of สมมติ. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{P}]+/gu, '')
    .replaceAll('สมมุติ', 'สมมติ');
}
