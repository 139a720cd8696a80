import type { Change, FieldChange } from '../domain/changes.ts';
import { PROVINCES } from '../gazetteer/provinces.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { reportWords } from '../i18n/report-words.ts';
import type { Province } from '../domain/place.ts';
import type { Value } from '../domain/public-tables/public-table.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';

/** An address that answered before and will not any more; `to` where `redirects.csv` redirects it. */
interface MovedAddress {
  readonly from: string;
  readonly to?: string;
}

/** The changes between two data folders, with what their sentences need. */
export interface ChangeReport {
  readonly changes: readonly Change[];
  readonly addresses: readonly MovedAddress[];
  /** The words for values of closed lists, by column. */
  readonly spoken: (
    locale: Locale,
  ) => Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;
  /** The address of a tambon's page. */
  readonly addressOf: (tambonCode: string) => string;
}

/** The most characters of a text that are shown; JSON has all of it. */
const LONGEST = 120;

const count = (report: ChangeReport, kind: Change['kind']): number =>
  report.changes.filter((change) => change.kind === kind).length;

function sayCounts(report: ChangeReport, locale: Locale): string {
  const say = reportWords(locale).report.changes;
  return say.counts(count(report, 'added'), count(report, 'amended'), count(report, 'withdrawn'));
}

/** The provinces with changes, in press order. */
function provincesOf(changes: readonly Change[]): Province[] {
  const touched = new Set(
    changes.map((change) => (change.place?.province ?? change.province)?.code),
  );
  return PROVINCES.filter((province) => touched.has(province.code));
}

/** Names the provinces; empty where only the department has changes. */
function sayProvinces({ changes }: ChangeReport, locale: Locale): string[] {
  const names = provincesOf(changes).map((province) => province[locale]);
  return names.length > 0 ? [reportWords(locale).report.changes.touched(names)] : [];
}

/** The subject of a change: a tambon in full, else its name and the name of its place. */
function saySubject({ place, province, label, table }: Change, locale: Locale): string {
  const say = reportWords(locale).report.changes;
  if (place) return say.place(place.tambon[locale], place.amphoe[locale], place.province[locale]);
  const issuer = province ? say.province(province[locale]) : '';
  const owner = issuer || (table === 'announcements' || table === 'offices' ? say.department : '');
  return [owner, label].filter(Boolean).join(' · ');
}

function sayValue(
  { column, type }: FieldChange,
  value: Value,
  report: ChangeReport,
  locale: Locale,
): string {
  if (value === null) return reportWords(locale).report.changes.nothing;
  if (typeof value === 'number') return String(value);
  if (type === 'day' && typeof value === 'string') return formatDate(locale, value);
  const spoken = report.spoken(locale)[column];
  const say = (word: string) => (type === 'word' ? (spoken?.[word] ?? word) : word);
  const text = typeof value === 'string' ? say(value) : value.map(say).join(', ');
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}

function sayField(field: FieldChange, change: Change, report: ChangeReport, locale: Locale) {
  const name = reportWords(locale).tables.columns[field.column];
  const before = sayValue(field, field.before, report, locale);
  const after = sayValue(field, field.after, report, locale);
  if (change.kind === 'added') return `${name}: ${after}`;
  if (change.kind === 'withdrawn') return `${name}: ${before}`;
  // Two long texts may look equal when cut, though they differ further on.
  const differs = before === after ? ` (${reportWords(locale).report.changes.inside})` : '';
  return `${name}: ${before} → ${after}${differs}`;
}

const saysSomething = ({ kind }: Change, { before, after }: FieldChange): boolean =>
  kind === 'amended' || (kind === 'added' ? after : before) !== null;

function sayFields(change: Change, report: ChangeReport, locale: Locale): string[] {
  return change.fields
    .filter((field) => saysSomething(change, field))
    .map((field) => sayField(field, change, report, locale));
}

function sayMoved({ from, to }: MovedAddress, locale: Locale): string {
  return `${from} → ${to ?? reportWords(locale).report.changes.dead}`;
}

const yearOf = ({ fiscalYear }: Change, locale: Locale): string =>
  fiscalYear === undefined ? '' : reportWords(locale).report.changes.year(fiscalYear);

/** The counts, then each change with its fields before and after. */
export function formatChanges(report: ChangeReport, locale: Locale): string {
  const say = reportWords(locale).report.changes;
  if (report.changes.length === 0 && report.addresses.length === 0) return say.none;
  const blocks = report.changes.map((change) =>
    [
      [
        say.kind[change.kind],
        say.tables[change.table],
        saySubject(change, locale),
        yearOf(change, locale),
      ]
        .filter(Boolean)
        .join('   '),
      ...sayFields(change, report, locale).map((line) => `  ${line}`),
      ...(change.place ? [`  ${report.addressOf(change.place.tambon.code)}`] : []),
    ].join('\n'),
  );
  const moved = [say.gone, ...report.addresses.map((address) => `  ${sayMoved(address, locale)}`)];
  return [
    [sayCounts(report, locale), ...sayProvinces(report, locale)].join('\n'),
    ...blocks,
    ...(report.addresses.length > 0 ? [moved.join('\n')] : []),
  ].join('\n\n');
}

/** The same as a comment on a pull request. */
export function formatChangesMarkdown(report: ChangeReport, locale: Locale): string {
  const say = reportWords(locale).report.changes;
  const heading = `## ${say.heading}`;
  if (report.changes.length === 0 && report.addresses.length === 0) {
    return `${heading}\n\n${say.none}\n`;
  }
  const rows = report.changes.map((change) => {
    const year = yearOf(change, locale);
    const subject = saySubject(change, locale);
    const cells = [
      say.kind[change.kind],
      say.tables[change.table],
      [subject, year && subject ? `(${year})` : year].filter(Boolean).join(' '),
      sayFields(change, report, locale).join(' · '),
      change.place ? report.addressOf(change.place.tambon.code) : '',
    ];
    return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  });
  const head = `| | | ${say.what} | ${say.field} | ${say.page} |\n|---|---|---|---|---|`;
  const moved = report.addresses.map((address) => `- ${escapeMarkdown(sayMoved(address, locale))}`);
  return [
    heading,
    `**${sayCounts(report, locale)}**`,
    ...sayProvinces(report, locale).map(escapeMarkdown),
    ...(rows.length > 0 ? [[head, ...rows].join('\n')] : []),
    ...(moved.length > 0 ? [`### ${say.gone}`, moved.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** One object: the counts, the changes with every field, and the addresses. Dates are ISO. */
export function formatChangesJson(report: ChangeReport): string {
  return JSON.stringify(
    {
      added: count(report, 'added'),
      amended: count(report, 'amended'),
      withdrawn: count(report, 'withdrawn'),
      provinces: provincesOf(report.changes).map((province) => province.th),
      changes: report.changes.map((change) => ({
        kind: change.kind,
        table: change.table,
        fiscalYear: change.fiscalYear,
        tambonCode: change.place?.tambon.code,
        tambon: change.place?.tambon.th,
        amphoe: change.place?.amphoe.th,
        province: (change.place?.province ?? change.province)?.th,
        label: change.label,
        address: change.place && report.addressOf(change.place.tambon.code),
        fields: change.fields
          .filter((field) => saysSomething(change, field))
          .map(({ column, before, after }) => ({ column, before, after })),
      })),
      addresses: report.addresses,
    },
    undefined,
    2,
  );
}
