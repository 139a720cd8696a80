import { englishYear, formatNumber, plural } from '../format.ts';
import type { Words } from '../words.ts';

const tambons = (count: number) => plural(count, 'tambon');
const NAME = 'Strong Tambon under the Philosophy of the Sufficiency Economy';

/** English for `i18n/th/programme.ts`, which says where its words stand. */
export const programme: Words['programme'] = {
  who: {
    '1.1': 'Province and district offices, with partners',
    '1.2': 'District community development offices',
    '1.3': 'Provinces and districts, to the department',
    '1.4': 'Districts, with the tambon and partners',
    '1.5': 'Provinces, districts and tambons',
    '1.6': '',
    '1.7': 'Provinces and districts, to the department',
    '2.1': 'Community development offices and partners',
    '2.2': 'Provinces and districts',
    '2.3': 'Provinces',
    '2.4': 'Provinces and districts',
    '2.5': 'Provinces, to the department',
    '3.1': 'Provinces',
    '3.2': 'Provinces',
    '3.3': 'Provinces, to the department',
    '3.4': 'Community Development Department',
    '3.5': 'The department and provinces',
    '3.6': 'The department and provinces',
  },
  places: {
    calendar: 'Calendar',
    targets: 'List of target tambons',
    progress: 'Progress of the year',
    partners: 'The seven partners',
    criteria: 'Assessment criteria',
    list: 'The list by province',
    announcements: 'All announcements',
    honours: 'Excellent tambons',
    stories: 'Stories',
    data: 'Open data',
  },
  stepsNote: 'The link under a step leads to what is published about it',
  source: 'Source:',
  deadlines: 'Deadlines set by letter',
  until: (day) => `By ${day}`,
  replaces: 'formerly',
  stand: {
    label: 'Steps on the calendar at this time',
    before: (year, day) => `Fiscal year ${englishYear(year)} begins on ${day}`,
    during: (year, day) => [`Fiscal year ${englishYear(year)},`, ` calendar on ${day}`],
    between: 'Steps on the calendar at this time',
    after: (year, day) => `Fiscal year ${englishYear(year)} ended on ${day}`,
    dataOf: (day) => `Data as of ${day}`,
    step: (number) => `Step ${number}:`,
    others: (count) => `and ${plural(count, 'other step')}`,
  },

  more: (year) => `Other pages of fiscal year ${englishYear(year)}`,
  targetsLink: 'List of target tambons',
  progressLink: 'Progress',
  honoursLink: 'Excellent tambons, province level',

  targets: {
    title: (year) => `List of target tambons, fiscal year ${englishYear(year)}`,
    heading: 'List of target tambons',
    crumb: 'Target tambons',
    description: (year, count) =>
      `${tambons(count)} chosen as targets of the ${NAME} programme in fiscal year ${englishYear(year)}, by province and district`,
    lede: 'Tambons chosen as the year’s targets. Being selected is not an assessment result.',
    batches: { main: 'Main selection', additional: 'Additional selection' },
    batch: 'Selection',
    inRegister: (count) => tambons(count),
    planned: (count) => `of the ${formatNumber(count)} in the department’s letter`,
    all: 'Total',
    province: 'Province',
    amphoe: 'District',
    anyProvince: 'All provinces',
    anyAmphoe: 'All districts',
    anyBatch: 'Both selections',
    filter: 'Choose',
    clear: 'Clear choices',
    shown: (count) => `Tambons shown: ${count}`,
    noneShown: 'No target tambon matches',
    coverage: (covered, all) =>
      covered === all
        ? `Targets in all ${plural(all, 'district')}`
        : `Targets in ${covered} of ${plural(all, 'district')}`,
    others: (count) =>
      `${plural(count, 'other district')} ${count === 1 ? 'has' : 'have'} no tambon in this year’s list of target tambons.`,
    provincePage: (name) => `See the page of ${name}`,
    count: tambons,
    countIn: (count, covered, all) => [
      tambons(count),
      covered === all
        ? ` in all ${plural(all, 'district')}`
        : ` in ${covered} of ${plural(all, 'district')}`,
    ],
    register: 'See the list of target tambons',
    download: 'Download the list (CSV)',
  },

  progress: {
    title: (year) => `Progress, fiscal year ${englishYear(year)}`,
    heading: 'Progress of the year',
    crumb: 'Progress',
    description: (year, count, targets) =>
      `How many of ${tambons(count)}${count === targets ? '' : `, ${formatNumber(targets)} of them targets,`} have dates for the memorandum of understanding (MOU), plan and public commitment in the ${NAME} programme, fiscal year ${englishYear(year)}`,
    lede: (count, targets) =>
      count === targets
        ? [
            'Target tambons that have a date for each step,',
            ` of ${plural(count, 'target tambon')} in all`,
          ]
        : ['Tambons that have a date for each step,', ` of ${tambons(count)} in all`],
    others: (targets, others) =>
      targets === 0
        ? 'This register has no list of target tambons for the year.'
        : `${plural(targets, 'target tambon')} among them; ${tambons(others)} with progress on record ${others === 1 ? 'is' : 'are'} not in the year’s list of target tambons.`,
    note: 'A missing date is one this register does not have yet. It does not mean that the work was not done.',
    unknown: 'no data yet',
    milestones: {
      mou: 'Memorandum of understanding (MOU) signed',
      plan: 'Tambon plan',
      agenda: 'Public commitment (“agenda”) declared',
    },
    short: { mou: 'MOU', plan: 'Plan', agenda: 'Agenda' },
    of: (count) => `of ${tambons(count)}`,
    byProvince: 'MOU, plan and agenda by province',
    byProvinceNote: 'Tambons with a date, by region and alphabet',
    complete: (tambons) =>
      `Dates of the MOU, the plan and the agenda are recorded for all ${formatNumber(tambons)} tambons.`,
    table: 'Table by province',
    province: 'Province',
    tambons: 'Targets',
    counted: 'Tambons',
    unit: 'Unit: tambons',
    total: 'Total',
    byRegion: {
      heading: 'MOU, plan and agenda by region',
      by: 'Region',
      description: (year, count, { mou, plan, agenda }) =>
        `Tambons with a date for each step in fiscal year ${englishYear(year)}, of ${tambons(count)}: MOU ${formatNumber(mou)}, plan ${formatNumber(plan)}, agenda ${formatNumber(agenda)}.`,
    },
    partners: {
      heading: 'Partners taking part',
      by: 'Partner',
      description: (year, count) =>
        `How many of ${tambons(count)} name each partner in fiscal year ${englishYear(year)}; one tambon may name several.`,
      short: 'Tambons',
    },
    download: 'Download the dates of every tambon (CSV)',
  },

  chain: {
    heading: 'How the announcements follow one another',
    province: (name) => `${name} Province announced its list`,
    provinces: 'Provinces announce their lists',
    sent: 'The list and a copy of the announcement go to the Community Development Department',
    sentNote: 'This register does not record the day',
    department: 'Honours announced by the Community Development Department',
    departmentNone: 'This register has no announcement yet',
    on: {
      list: (day) => `on ${day}`,
      additional: (day) => `added to it on ${day}`,
      amended: (day) => `amended it on ${day}`,
      withdrawn: (day) => `withdrew names on ${day}`,
    },
    corrected: (day) => `corrected it on ${day}`,
    and: 'and',
    step: (step) => `Step ${step}`,
    here: 'This announcement',
    count: (count) => plural(count, 'province'),
    several: (name, count) =>
      `${name} Province made ${formatNumber(count)} announcements this year. Changes are in the corrections.`,
    corrections: 'Related corrections',
  },

  honours: {
    title: (year) => `Excellent tambons, province level, fiscal year ${englishYear(year)}`,
    heading: 'Excellent tambons, province level',
    crumb: 'Excellent tambons',
    description: (year, count, note) =>
      `${tambons(count)} honoured as “Excellent, province level” in the ${NAME} programme, fiscal year ${englishYear(year)}${note && `. ${note}`}`,
    announced: (day) => ['Honoured by the', ' Community Development Department', ` on ${day}`],
    sourced: [
      'As named in official news.',
      ' This register does not have a copy of the announcement yet.',
    ],
    order: 'At most one tambon per province, by region and alphabet; this is not a ranking',
    count: tambons,
    listed: (count) => `${tambons(count)} in this register (partial list)`,
    citation: 'Citation of honour',
    plaque: 'Text of the plaque',
    source: 'See the source',
    sources: 'Sources of the list',
    toRegion: 'Go to a region',
    download: 'Download the list (CSV)',
  },
};
