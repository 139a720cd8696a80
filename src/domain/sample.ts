/** The mark of invented data, in a title row of files; in documents, pictures and long stories too. */
export const SAMPLE_MARK = 'ข้อมูลสมมติเพื่อสาธิต';

const MARK = bare(SAMPLE_MARK);

/** Whether a text contains the mark, with any spacing. */
export function saysSample(text: string): boolean {
  return bare(text).includes(MARK);
}

/** Without spaces and invisible characters, and with one of the two spellings of สมมติ. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{P}]+/gu, '')
    .replaceAll('สมมุติ', 'สมมติ');
}
