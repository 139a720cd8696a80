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
  story: {
    title: 'Tell a story',
    lede: 'Answer the questions, and take away the text of the story (.mdx) with its row in the table of stories. Both pass the checks of this page first.',
    note: 'No names of persons, phone numbers or house numbers. What you write is sent nowhere.',
    year: 'Fiscal year (B.E.)',
    province: 'Province',
    asks: {
      title: 'Title',
      owner_office: 'Office that owns the story',
      amphoe: 'Amphoe, in Thai (blank for a story of the whole province)',
      tambon: 'Tambon, in Thai (may be blank)',
      id: 'Id: small letters, digits and hyphens, such as samui-wet-bins. It is the address of the story for ever.',
      summary: 'Summary, in one or two sentences',
      dimension: 'Dimension',
      background: 'What was it like before, and what was the problem?',
      process: 'What was done, step by step, and with whom?',
      success_factors: 'What made it work?',
      results: 'What came of it? Give a number its year and source.',
      lessons: 'What should others know who want to try?',
      consent: 'Those concerned have consented to its publication',
    },
    open: 'Open the questions',
    make: 'Check and take the files',
    working: 'Checking the story',
    failed:
      'The story could not be checked. Check your connection, then try again; what you wrote is still here.',
  },
};
