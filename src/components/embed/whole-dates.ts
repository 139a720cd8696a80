/** A sentence whose dates do not break at the end of a line: `28 สิงหาคม 2567`, `28 August 2024 (B.E. 2567)`. */
export const wholeDates = (text: string): string =>
  text
    .replace(/(\d{1,2}) ([^\s\d]+) (\d{4})/g, '$1\u00a0$2\u00a0$3')
    .replaceAll('(B.E. ', '(B.E.\u00a0');
