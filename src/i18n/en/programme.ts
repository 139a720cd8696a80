import { formatNumber, plural } from '../format.ts';
import type { Words } from '../locale.ts';

const tambons = (count: number) => plural(count, 'tambon');
const NAME = 'Strong Tambon under the Philosophy of the Sufficiency Economy';

export const programme: Words['programme'] = {
  who: {
    '1.1': 'Province and amphoe offices, with partners',
    '1.2': 'Amphoe offices',
    '1.3': 'Provinces and amphoes, to the Department',
    '1.4': 'Amphoes, with the tambon and partners',
    '1.5': 'Provinces, amphoes and tambons',
    '1.6': '',
    '1.7': 'Provinces and amphoes, to the Department',
    '2.1': 'Community development offices and partners',
    '2.2': 'Provinces and amphoes',
    '2.3': 'Provinces',
    '2.4': 'Provinces and amphoes',
    '2.5': 'Provinces, to the Department',
    '3.1': 'Provinces',
    '3.2': 'Provinces',
    '3.3': 'Provinces, to the Department',
    '3.4': 'Community Development Department',
    '3.5': 'The Department and provinces',
    '3.6': 'The Department and provinces',
  },
  places: {
    calendar: 'Calendar',
    targets: 'Register of target tambons',
    progress: 'Progress of the year',
    partners: 'The seven partners',
    criteria: 'Assessment criteria',
    list: 'Names by province',
    announcements: 'All announcements',
    honours: 'Excellent tambons',
    stories: 'Stories',
    data: 'Open data',
  },
  stepsNote: 'Each link leads to what is published of its step',
  source: (letter) => `Source: ${letter}`,
  deadlines: 'Deadlines set by letter',
  until: (day) => `By ${day}`,
  replaces: 'replaces',
  stand: {
    label: 'Where the year stands on its calendar',
    before: (year, day) => `Fiscal year ${year} begins on ${day}`,
    during: (year, day) => [`Fiscal year ${year},`, ` its calendar on ${day}`],
    between: 'Steps under way',
    after: (year, day) => `Fiscal year ${year} ended on ${day}`,
    dataOf: (day) => `Data as of ${day}`,
  },

  more: 'Pages of this year',
  targetsLink: 'Register of target tambons',
  progressLink: 'Progress',
  honoursLink: 'Honours announcement',

  targets: {
    title: (year) => `Register of target tambons, fiscal year ${year}`,
    heading: 'Register of target tambons',
    crumb: 'Target tambons',
    description: (year, count) =>
      `Register of ${tambons(count)} chosen as targets of the ${NAME} programme in fiscal year ${year}, by province and amphoe`,
    lede: 'Tambons chosen as the year’s targets. Being a target is not yet a result.',
    batches: { main: 'Main batch', additional: 'Additional batch' },
    batch: 'Batch',
    inRegister: tambons,
    planned: (count) => `the letter says ${formatNumber(count)}`,
    all: 'Together',
    province: 'Province',
    amphoe: 'Amphoe',
    anyProvince: 'All provinces',
    anyAmphoe: 'All amphoes',
    anyBatch: 'Both batches',
    filter: 'Choose',
    clear: 'Show all',
    shown: (count) => `Tambons shown: ${count}`,
    noneShown: 'No target tambon answers this choice',
    toProvince: 'Go to a province',
    coverage: (covered, all) =>
      covered === all
        ? `Targets in all ${plural(all, 'amphoe')}`
        : `Targets in ${covered} of ${plural(all, 'amphoe')}`,
    coverageKey: 'A dashed frame is an amphoe that is not in this year’s register',
    none: 'Not in this year’s register',
    provincePage: (name) => `Page of ${name}`,
    count: tambons,
    countIn: (count, covered, all) => [
      tambons(count),
      covered === all
        ? ` in all ${plural(all, 'amphoe')}`
        : ` in ${covered} of ${plural(all, 'amphoe')}`,
    ],
    register: 'See the register of target tambons',
    download: 'Download the register',
  },

  progress: {
    title: (year) => `Progress, fiscal year ${year}`,
    heading: 'Progress of the year',
    crumb: 'Progress',
    description: (year, count) =>
      `How many of ${tambons(count)} have dates for memorandum, plan and agenda in the ${NAME} programme, fiscal year ${year}`,
    lede: (count) => [
      `Of ${plural(count, 'target tambon')},`,
      ' how many have a date in the register',
    ],
    note: 'A date that is missing is one this register does not have yet. It does not mean that the work was not done.',
    milestones: { mou: 'Memorandum signed', plan: 'Tambon plan', agenda: 'Agenda declared' },
    short: { mou: 'MOU', plan: 'Plan', agenda: 'Agenda' },
    of: (count) => `of ${tambons(count)}`,
    byProvince: 'Province by province',
    byProvinceNote: 'Tambons with a date, by region and Thai alphabet',
    province: 'Province',
    tambons: 'Targets',
    unit: 'Unit: tambons',
    total: 'Together',
    byRegion: {
      heading: 'Region by region',
      by: 'Region',
      description: (year, count, mou, plan, agenda) =>
        `Tambons with a date in the register of fiscal year ${year}, of ${tambons(count)}: ${formatNumber(mou)} signed a memorandum, ${formatNumber(plan)} have a plan, ${formatNumber(agenda)} declared the agenda.`,
    },
    partners: {
      heading: 'Partners that took part',
      by: 'Partner',
      description: (year, count) =>
        `How many of ${tambons(count)} name each partner in fiscal year ${year}; one tambon may name several.`,
      short: 'Tambons',
    },
    download: 'Download the dates of every tambon',
  },

  chain: {
    heading: 'Place among the announcements',
    province: (name) => `${name} Province announces its list`,
    provinces: 'Provinces announce their lists',
    sent: 'The list and a copy of the announcement go to the Community Development Department',
    sentNote: 'This register does not record the day',
    department: 'The Community Development Department announces the honours',
    departmentNone: 'Not announced in this register yet',
    on: (day) => `on ${day}`,
    step: (step) => `Step ${step}`,
    here: 'This announcement',
    count: (count) => plural(count, 'province'),
    names: (count) => `The names of ${tambons(count)}`,
    several: (name, count) =>
      `${name} Province made ${formatNumber(count)} announcements this year. What changed is in the log of corrections.`,
    corrections: 'Corrections concerned',
  },

  honours: {
    title: (year) => `Excellent tambons, province level, fiscal year ${year}`,
    heading: 'Excellent tambons, province level',
    crumb: 'Excellent tambons',
    description: (year, count) =>
      `${tambons(count)} honoured as excellent at province level in the ${NAME} programme, fiscal year ${year}, with citations and document`,
    announced: (day) => [
      'Honoured by the',
      ' Community Development Department',
      ` in its announcement of ${day}`,
    ],
    sourced: [
      'As named in official news.',
      ' This register has not yet received the announcement.',
    ],
    order:
      'One tambon of each province, by region and Thai alphabet; the order is not one of merit',
    count: tambons,
    plaque: 'Text of the plaque',
    source: 'Open the source',
    sources: 'Sources of the list',
    toRegion: 'Go to a region',
    download: 'Download the list',
  },
};
