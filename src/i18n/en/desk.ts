import type { Words } from '../words.ts';

export const desk: Words['desk'] = {
  parts: 'On this page',
  forms: {
    title: 'Forms to fill in',
    lede: 'Take an Excel workbook with the headers of the register, the codes and names of the year’s target tambons in it, and lists to choose from. Fill it in and drop it here again.',
    note: 'Made in the browser, of what is public already. Rows you do not fill in may stay.',
    kind: 'Table',
    year: 'Fiscal year (B.E.)',
    province: 'Province',
    country: 'The form of excellent tambons is of the whole country: no province to choose.',
    make: 'Download the form',
    working: 'Making the form',
    failed: 'The form could not be made. Check your connection, then try again.',
  },
};
