import { englishYear, plural } from '../format.ts';
import type { Words } from '../words.ts';

const tambons = (count: number) => plural(count, 'tambon');
const listed = (parts: readonly (string | number)[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${String(parts.at(-1))}`;
const inOrder = (years: readonly number[]) => listed([...years].sort().map(englishYear));
const partialYears = (partial: readonly number[]) =>
  partial.length > 0
    ? ` The list of ${inOrder(partial)} is partial: it is in the table but not in the chart.`
    : '';

/** English for `i18n/th/chart.ts`, which says where its words stand. */
export const chart: Words['chart'] = {
  hideChart: 'Hide the chart',
  showChart: 'Show the chart',
  draw: 'Draw the chart',
  drawNote: 'Not drawn yet, to save your data. All figures are in the table.',
  png: 'Image (PNG)',
  pngOf: (heading) => `Image (PNG): ${heading}`,
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
    mou: { name: 'Memorandum of understanding (MOU) signed', short: 'MOU' },
    plan: { name: 'Tambon plan made', short: 'Plan' },
    agenda: { name: 'Public commitment (“agenda”) declared', short: 'Agenda' },
  },
  excellentTambon: 'Excellent tambon',
  section: 'The year in figures',
  stories: 'The stories in figures',
  sectionNote: 'Every chart comes with its table and its file',
  regions: {
    heading: 'Tambons in each region',
    by: 'Region',
    description: (year, count) =>
      `Fiscal year ${englishYear(year)} has ${listed([
        ...(count.targets ? [plural(count.targets, 'target tambon')] : []),
        ...(count.passed
          ? [`${tambons(count.passed)} that passed as announced by the provinces`]
          : []),
        ...(count.excellent
          ? [`${tambons(count.excellent)} honoured as “Excellent, province level”`]
          : []),
      ])}, by the department’s four regions, which have different numbers of provinces.`,
  },
  amphoes: {
    heading: 'Districts with a tambon that passed',
    by: 'Region',
    description: (year, targets, passed) =>
      `In fiscal year ${englishYear(year)}, ${plural(passed, 'district has', 'districts have')} tambons that passed as announced by the provinces${
        targets
          ? `, beside ${plural(targets, 'district')} with a target tambon of the same year`
          : ''
      }. Both are counted from the lists of that year, not from all districts of the country.`,
  },
  milestones: {
    heading: 'MOU, plan and agenda by month',
    by: 'Month',
    description: (year, count) =>
      `For fiscal year ${englishYear(year)}, this register has the date of the MOU for ${tambons(count.mou)}, of the plan for ${tambons(count.plan)} and of the agenda for ${tambons(count.agenda)}. Tambons without a date are not counted.`,
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
    by: 'Fiscal year (B.E.)',
    description: (name, years, partial) =>
      `Target tambons, tambons that passed and excellent tambons of ${name} in fiscal ${years.length === 1 ? 'year' : 'years'} ${inOrder(years)}. A dash means no data, not zero.${partialYears(partial)}`,
  },
  years: {
    heading: 'Every fiscal year',
    by: 'Fiscal year (B.E.)',
    description: (years, partial) =>
      `Tambons, provinces, districts and stories in fiscal ${years.length === 1 ? 'year' : 'years'} ${inOrder(years)}. The chart shows tambons only. A dash means no data, not zero.${partialYears(partial)}`,
  },
  acrossYears: {
    title: 'All years',
    link: 'All years',
    description:
      'Strong Tambon under the Philosophy of the Sufficiency Economy, every fiscal year: targets, tambons that passed, excellent tambons and provinces that have announced, with a table and file.',
    again: 'Tambons announced in more than one year',
    againNote: (count) => `${tambons(count)}, by region and province`,
    againCount: (count) => tambons(count),
    againNone: 'No tambon in this register has been announced in more than one year yet.',
    tambon: 'Tambon',
    honoured: 'Years announced',
  },
};
