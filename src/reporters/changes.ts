import type { Change, Shown } from '../domain/changes.ts';
import { words } from '../i18n/locale.ts';
import { escapeMarkdown } from './markdown.ts';

/** An address that answered before and would not any more; `to` where `redirects.csv` sends it on. */
export interface MovedAddress {
  readonly from: string;
  readonly to?: string;
}

export interface ChangeReport {
  readonly changes: readonly Change[];
  readonly addresses: readonly MovedAddress[];
  /** The address of a tambon's page. */
  readonly addressOf: (tambonCode: string) => string;
}

const count = (report: ChangeReport, kind: Change['kind']): number =>
  report.changes.filter((one) => one.kind === kind).length;

function countsOf(report: ChangeReport, locale: 'th' | 'en'): string {
  const say = words(locale).report.changes;
  return say.counts(count(report, 'added'), count(report, 'amended'), count(report, 'withdrawn'));
}

function sayShown(shown: Shown | undefined, locale: 'th' | 'en'): string {
  const say = words(locale).report.changes;
  if (!shown) return say.status.none;
  return [
    say.status[shown.status],
    shown.announcedOn && say.announced(shown.announcedOn),
    shown.order !== undefined && say.order(shown.order),
  ]
    .filter(Boolean)
    .join(' · ');
}

function sayPlace({ place }: Change, locale: 'th' | 'en'): string {
  const say = words(locale).report.changes;
  return say.place(place.tambon[locale], place.amphoe[locale], place.province[locale]);
}

function sayMoved({ from, to }: MovedAddress, locale: 'th' | 'en'): string {
  return `${from} → ${to ?? words(locale).report.changes.dead}`;
}

/** The counts, then each tambon before and after with its page. */
export function formatChanges(report: ChangeReport, locale: 'th' | 'en'): string {
  const say = words(locale).report.changes;
  if (report.changes.length === 0 && report.addresses.length === 0) return say.none;
  const blocks = report.changes.map((one) =>
    [
      `${say.kind[one.kind]}   ${sayPlace(one, locale)}   ${say.year(one.fiscalYear)}`,
      `  ${say.before}  ${sayShown(one.before, locale)}`,
      `  ${say.after}  ${sayShown(one.after, locale)}`,
      `  ${report.addressOf(one.place.tambon.code)}`,
    ].join('\n'),
  );
  const moved = [say.gone, ...report.addresses.map((one) => `  ${sayMoved(one, locale)}`)];
  return [
    countsOf(report, locale),
    ...blocks,
    ...(report.addresses.length > 0 ? [moved.join('\n')] : []),
  ].join('\n\n');
}

/** The same as a comment of a pull request. */
export function formatChangesMarkdown(report: ChangeReport, locale: 'th' | 'en'): string {
  const say = words(locale).report.changes;
  const heading = `## ${say.heading}`;
  if (report.changes.length === 0 && report.addresses.length === 0) {
    return `${heading}\n\n${say.none}\n`;
  }
  const rows = report.changes.map((one) => {
    const cells = [
      say.kind[one.kind],
      `${sayPlace(one, locale)} (${say.year(one.fiscalYear)})`,
      sayShown(one.before, locale),
      sayShown(one.after, locale),
      report.addressOf(one.place.tambon.code),
    ];
    return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  });
  const head = `| | ${say.tambon} | ${say.before} | ${say.after} | ${say.page} |\n|---|---|---|---|---|`;
  const moved = report.addresses.map((one) => `- ${escapeMarkdown(sayMoved(one, locale))}`);
  return [
    heading,
    `**${countsOf(report, locale)}**`,
    ...(rows.length > 0 ? [[head, ...rows].join('\n')] : []),
    ...(moved.length > 0 ? [`### ${say.gone}`, moved.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** One object: the counts, the changes and the addresses. */
export function formatChangesJson(report: ChangeReport): string {
  const tell = (shown: Shown | undefined) =>
    shown && { status: shown.status, announcedOn: shown.announcedOn, order: shown.order };
  return JSON.stringify(
    {
      added: count(report, 'added'),
      amended: count(report, 'amended'),
      withdrawn: count(report, 'withdrawn'),
      changes: report.changes.map(({ kind, fiscalYear, place, before, after }) => ({
        kind,
        fiscalYear,
        tambonCode: place.tambon.code,
        tambon: place.tambon.th,
        amphoe: place.amphoe.th,
        province: place.province.th,
        address: report.addressOf(place.tambon.code),
        before: tell(before),
        after: tell(after),
      })),
      addresses: report.addresses,
    },
    undefined,
    2,
  );
}
