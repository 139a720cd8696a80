import { plural } from '../format.ts';
import type { Words } from '../locale.ts';

const tambons = (count: number) => plural(count, 'tambon');
const listed = (parts: readonly (string | number)[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${String(parts.at(-1))}`;
const inOrder = (years: readonly number[]) => listed([...years].sort());
const partialYears = (partial: readonly number[]) =>
  partial.length > 0
    ? ` The list of ${inOrder(partial)} is incomplete: it stands in the table and is not drawn.`
    : '';

export const chart: Words['chart'] = {
  toTable: 'View as a table',
  toChart: 'View as a chart',
  draw: 'Draw the chart',
  drawNote: 'Not drawn yet, to save your data. All figures are in the table.',
  png: 'Picture (PNG)',
  pngOf: (heading) => `Picture (PNG): ${heading}`,
  csv: 'Table (CSV, in Thai)',
  csvOf: (heading) => `Table (CSV, in Thai): ${heading}`,
  unit: (unit) => `Unit: ${unit}`,
  unitsVary: (unit) => `Unit: ${unit}, unless a column says otherwise`,
  withUnit: (name, unit) => `${name} (${unit})`,
  outOfHeader: (name, unit) => `${name}, of how many (${unit})`,
  outOf: (count) => `of ${count}`,
  total: 'Total',
  nothing: 'No data',
  notes: 'Notes',
  source: (name) => `Source: ${name}`,
  asOf: (day) => `Data as of ${day}`,
  units: { tambons: 'tambons', amphoes: 'districts', provinces: 'provinces', stories: 'stories' },
  series: {
    targets: { name: 'Target tambons', short: 'Targets' },
    passed: { name: 'Passed the assessment', short: 'Passed' },
    excellent: { name: 'Excellent, province level', short: 'Excellent' },
    amphoesTarget: { name: 'Districts with a target tambon', short: 'With a target' },
    amphoesPassed: {
      name: 'Districts with a tambon that passed',
      short: 'With a tambon that passed',
    },
    provinces: { name: 'Provinces that have announced', short: 'Announced' },
    stories: { name: 'Stories', short: 'Stories' },
    mou: { name: 'Memorandum signed', short: 'Memorandum' },
    plan: { name: 'Tambon plan made', short: 'Plan' },
    agenda: { name: 'Agenda declared', short: 'Agenda' },
  },
  excellentTambon: 'Excellent tambon',
  section: 'The year in figures',
  stories: 'The stories in figures',
  sectionNote: 'Every chart comes with its table and its file',
  regions: {
    heading: 'Tambons in each region',
    by: 'Region',
    description: (year, count) =>
      `Fiscal year ${year} has ${listed([
        ...(count.targets ? [plural(count.targets, 'target tambon')] : []),
        ...(count.passed ? [`${tambons(count.passed)} that passed, by province announcement`] : []),
        ...(count.excellent ? [`${tambons(count.excellent)} excellent at province level`] : []),
      ])}, by the Department’s four regions, which differ in their number of provinces.`,
  },
  amphoes: {
    heading: 'Districts with a tambon that passed',
    by: 'Region',
    description: (year, targets, passed) =>
      `In fiscal year ${year} tambons that passed, by province announcement, lie in ${plural(passed, 'district')}${
        targets
          ? `, beside ${plural(targets, 'district')} with a target tambon of the same year`
          : ''
      }. Both are counted from this year’s lists, not from all districts of the country.`,
  },
  milestones: {
    heading: 'Memoranda, plans and agendas by month',
    by: 'Month',
    description: (year, count) =>
      `For fiscal year ${year} this register holds the date of the memorandum for ${tambons(count.mou)}, of the plan for ${tambons(count.plan)} and of the agenda for ${tambons(count.agenda)}. Tambons without a date are not counted.`,
  },
  dimensions: {
    heading: 'Stories by dimension',
    by: 'Dimension',
    description: (count) =>
      `${plural(count, 'published story', 'published stories')} of all years; each belongs to one dimension.`,
  },
  partners: {
    heading: 'Stories by partner',
    by: 'Partner',
    description: (count) =>
      `${plural(count, 'published story', 'published stories')} of all years by the partners that took part, in the programme’s own order. A story may have several partners, so the figures may add up to more than the stories.`,
  },
  province: {
    heading: 'Targets and announcements',
    by: 'Fiscal year',
    description: (name, years, partial) =>
      `Target tambons, tambons that passed and excellent tambons of ${name} in fiscal ${years.length === 1 ? 'year' : 'years'} ${inOrder(years)}. A dash means that nothing is known yet, not zero.${partialYears(partial)}`,
  },
  years: {
    heading: 'Every fiscal year',
    by: 'Fiscal year',
    description: (years, partial) =>
      `Tambons, provinces, districts and stories in fiscal ${years.length === 1 ? 'year' : 'years'} ${inOrder(years)}. Only tambons are drawn. A dash means that nothing is known yet, not zero.${partialYears(partial)}`,
  },
  acrossYears: {
    title: 'All years in one place',
    link: 'All years',
    description:
      'Strong Tambon under the Philosophy of the Sufficiency Economy, every fiscal year: targets, tambons that passed, excellent tambons and provinces that have announced, with table and file.',
    again: 'Tambons announced in more than one year',
    againNote: (count) => `${tambons(count)}, by region and province`,
    againNone: 'No tambon in this register has been announced in more than one year yet.',
    tambon: 'Tambon',
    honoured: 'Years announced',
  },
};
