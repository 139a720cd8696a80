import { plural } from '../format.ts';
import type { Words } from '../locale.ts';

export const embed: Words['embed'] = {
  languages: { th: 'ไทย', en: 'English' },
  title: (name) => `${name}: Strong Tambon under the Philosophy of the Sufficiency Economy`,
  inYear: (name, fiscalYear) => `${name}, fiscal year ${fiscalYear}`,
  count: (passed, amphoes) =>
    `${plural(passed, 'tambon')} in ${plural(amphoes, 'district')} passed the assessment`,
  best: (tambon, amphoe) => `Excellent, province level: ${tambon}, ${amphoe}`,
  byProvince: (province, date) => `By the announcement of ${province} Province of ${date}`,
  byDepartment: (date) => `By the Community Development Department’s announcement of ${date}`,
  bySource: 'As named in official news',
  open: 'See the announcement and its document',
  newWindow: '(opens a new window)',
  heading: 'Put it on your own site',
  note: 'The card always shows the newest data. It has no script and no cookie, and follows nobody.',
  target: 'What to show',
  year: 'Fiscal year',
  province: 'Province',
  tambon: 'Tambon',
  whole: 'The whole province',
  language: 'Language',
  kind: 'Form',
  frame: 'Framed card (iframe)',
  snippet: 'Sentence with a link',
  code: 'HTML code',
  preview: 'Preview',
  noneYet: 'There is nothing of this province in that year yet; choose another year.',
  unreachable: 'The page cannot be reached just now. Choose again to retry.',
  byHand:
    'The code below is an example for one province. Each province’s page has its own among its ready texts; for a tambon, end the address with embed/tambon/ and its six-digit code.',
  exampleOf: (name) => `Example: ${name}`,
  oembed: 'Systems that know oEmbed need no code: paste the address of the page.',
  builderLink: 'Other ways to embed',
};
