import { englishYear, plural } from '../format.ts';
import type { Words } from '../words.ts';

/** English for `i18n/th/embed.ts`, which says where its words stand. */
export const embed: Words['embed'] = {
  languages: { th: 'ไทย', en: 'English' },
  title: (name) => `${name}: Strong Tambon under the Philosophy of the Sufficiency Economy`,
  inYear: (name, fiscalYear) => `${name}, fiscal year ${englishYear(fiscalYear)}`,
  count: (passed, amphoes) =>
    `${plural(passed, 'tambon')} in ${plural(amphoes, 'district')} passed the assessment`,
  best: (place) => `Excellent, province level: ${place}`,
  open: {
    announcement: 'See the announcement',
    source: 'See the source',
    page: 'See details',
  },
  newWindow: '(opens a new window)',
  heading: 'Embed on your site',
  note: 'The card always shows the latest data. It uses no scripts and no cookies, and does not track readers.',
  pinNote:
    'A card pinned to an edition of the register always shows the names of that edition, and says when they have changed since. It needs the register’s JavaScript, has no cookies and does not track readers.',
  target: 'What to show',
  year: 'Fiscal year (B.E.)',
  province: 'Province',
  tambon: 'Tambon',
  whole: 'The whole province',
  language: 'Language',
  kind: 'Format',
  frame: 'Framed card (iframe)',
  snippet: 'Sentence with a link',
  code: 'HTML code',
  preview: 'Preview',
  noneYet: 'There is no data for this province in that year yet; choose another year.',
  unreachable: 'The data cannot be loaded right now. Choose again to retry.',
  byHand:
    'The code below is an example for one province. Each province’s page has its own code; for a tambon, end the link of its province and year with #t and its six-digit code.',
  exampleOf: (name) => `Example: ${name}`,
  oembed: 'Systems that support oEmbed need no code: paste the link to the province’s page.',
  edition: 'Edition of the register',
  newest: 'Always the latest data',
  pinTo: (edition, day) => `Pinned to edition ${edition} (${day})`,
  pinned: {
    title: 'A card of one edition of the register',
    edition: (number, day) => `As of edition ${number} of the register, ${day}`,
    hash: (hash) => `Hash ${hash}`,
    same: (newest) => `Unchanged up to edition ${newest}`,
    changed: (newest) => `Changed since then. The latest edition is ${newest}.`,
    waiting: 'Reading the log of the register',
    noName: (number) => `Edition ${number} lists no names for this place in that fiscal year.`,
    noEdition: (asked, newest) => `There is no edition ${asked}. The latest edition is ${newest}.`,
    noQuestion:
      'The link of this card is incomplete: it must name an edition, a fiscal year and a province.',
    failed: 'The log of the register could not be read, so no names are shown.',
    broken: (line) => `The log was altered at line ${line}, so no names are shown.`,
    noLog: 'The register has no edition yet.',
    noScript: 'A card of one edition of the register needs JavaScript.',
    toNewest: 'See the latest data',
    toEditions: 'See all editions',
  },
  builderLink: 'Other ways to embed',
};
