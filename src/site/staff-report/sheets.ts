import { compareText } from '../../domain/compare.ts';
import { formatDate } from '../../i18n/format.ts';
import { summarise } from '../../domain/summary.ts';
import { workbookBytes, type SheetToWrite } from '../open-data/workbook.ts';
import { deadlinesOf } from '../programme/year-calendar.ts';
import { columnName, COUNT_COLUMNS } from './count-table.ts';
import {
  countProvinces,
  countTambons,
  has,
  MATTERS,
  missingOf,
  STEP_OF,
  type MatterCounts,
  type Matter,
} from './matters.ts';
import { longMonth, monthName, tambonName, type StaffReport } from './staff-report.ts';
import type { StaffTambon } from './staff-year.ts';
import { changeSentences } from './change-sentences.ts';

type Rows = SheetToWrite['rows'];

/** The report as a workbook: the page's numbers, and every tambon by name. The same report gives the same bytes. */
export function reportWorkbook(report: StaffReport): Promise<Uint8Array> {
  const { say, staff, month } = report;
  return workbookBytes({
    title: `${say.title} ${longMonth(report, month)} · ${say.internal}`,
    creator: say.creator,
    date: staff.asOf,
    sheets: reportSheets(report),
  });
}

/**
 * The sheets, none without rows. Those of a province are read on paper: one page each, and so at most six sheets.
 * They have no table of provinces, the deadlines are below the summary, and missing entries are listed by kind.
 */
function reportSheets(report: StaffReport): readonly SheetToWrite[] {
  const { say, province } = report;
  const place = [say.province, say.amphoe, say.tambon, say.code];
  const counts = COUNT_COLUMNS.map((column) => columnName(report, column));
  const summaryHeads = [say.what, say.figure, say.outOf, say.unitHeader];
  const tambonSheets = [
    sheet(say.sheets.amphoes, [say.province, say.amphoe, ...counts], amphoes(report)),
    sheet(say.sheets.tambons, [...place, ...tambonHeads(report)], tambons(report)),
    reportsSheet(report, place),
  ];
  const changeSheet = sheet(say.sheets.changes, changeHeads(report), changed(report));
  if (province) {
    const summarySheet = sheet(say.sheets.summary, summaryHeads, [
      ...summary(report),
      ...deadlines(report).map(([name = null, day = null, , source = null]) => [
        name,
        day,
        null,
        source,
      ]),
    ]);
    const lacks = sheet(
      say.sheets.missing,
      [say.what, say.step('').trim(), say.figure, say.tambon],
      missingByMatter(report),
      say.tambon,
    );
    return [summarySheet, ...tambonSheets, lacks, changeSheet].filter(hasRows).map(onPaper);
  }
  const provinceHeads = [...counts, say.announcement, say.document, say.honour];
  const deadlineHeads = [say.deadline, say.until, say.replaced('').trim(), say.source];
  return [
    sheet(say.sheets.summary, summaryHeads, summary(report)),
    sheet(say.sheets.provinces, [say.region, say.province, ...provinceHeads], provinces(report)),
    ...tambonSheets,
    sheet(say.sheets.missing, [...place, say.what, say.step('').trim()], missing(report)),
    changeSheet,
    sheet(say.sheets.deadlines, deadlineHeads, deadlines(report)),
  ];
}

const hasRows = ({ rows }: SheetToWrite): boolean => rows.length > 0;

/** The rows that fit on one printed page; a longer table repeats its header on the next page. */
const MOST_ON_ONE = 45;
const onPaper = (sheet: SheetToWrite): SheetToWrite => ({
  ...sheet,
  print: { ...sheet.print, onOne: (sheet.print?.rows ?? sheet.rows.length) <= MOST_ON_ONE },
});

const tambonHeads = (report: StaffReport): string[] => {
  const { say } = report;
  const matters = MATTERS.map((matter) => matterName(report, matter));
  return [say.batch, ...matters, say.matters.announced, say.matters.excellent, say.matters.stories];
};

const changeHeads = ({ say }: StaffReport): string[] => [
  say.province,
  say.tambon,
  say.code,
  say.what,
  say.kind,
  say.before,
  say.after,
];

const changed = (report: StaffReport): Rows =>
  changeSentences(report).map((change) =>
    [
      change.province,
      change.tambon,
      change.code,
      change.matter,
      change.kind,
      change.before,
      change.after,
    ].map(orNull),
  );

const deadlines = ({ staff, locale }: StaffReport): Rows =>
  deadlinesOf(staff.year).map((deadline) => [
    (locale === 'en' && deadline.labelEn) || deadline.labelTh || deadline.key,
    formatDate(locale, deadline.date),
    deadline.replaces
      ? 'date' in deadline.replaces
        ? formatDate(locale, deadline.replaces.date)
        : deadline.replaces.words
      : null,
    deadline.source ?? null,
  ]);

/** The texts of the reports, that of the report's month first: on paper only that month. */
function reportsSheet(report: StaffReport, place: readonly string[]): SheetToWrite {
  const { say } = report;
  const rows = reports(report);
  const now = rows.filter((row) => row[place.length] === monthName(report, report.month)).length;
  const heads = [...place, say.month, say.reportText];
  return { ...sheet(say.sheets.reports, heads, rows, say.reportText), print: { rows: now } };
}

const sheet = (
  name: string,
  headers: readonly string[],
  rows: Rows,
  long?: string,
): SheetToWrite => ({
  name,
  columns: headers.map((header) =>
    header === long ? { header, width: 60, wrap: true } : { header },
  ),
  rows,
  print: {},
});

const matterName = (report: StaffReport, matter: Matter): string =>
  matter === 'report'
    ? report.say.reportOf(monthName(report, report.month))
    : report.say.matters[matter];

function summary(report: StaffReport): Rows {
  const { say, site, staff, month, province, locale } = report;
  const now = countProvinces(staff.provinces, month);
  const { provincesInProgramme } = summarise(staff.year);
  const announced = staff.provinces.filter(
    (staffProvince) => staffProvince.announcements.length > 0,
  ).length;
  const lines = [
    say.programme,
    say.year(staff.fiscalYear),
    province ? site.place.province(province[locale]) : say.country,
    `${say.title} ${longMonth(report, month)}`,
    staff.asOf ? say.asOf(formatDate(locale, staff.asOf)) : say.asOfUnknown,
    `${say.internal} · ${say.internalNote}`,
    ...(staff.sample ? [say.sample] : []),
    ...(staff.partial ? [say.partial] : []),
    say.meaning,
  ];
  return [
    [say.matters.targets, now.targets, null, say.units.tambon],
    ...MATTERS.map((matter) => [
      matterName(report, matter),
      now[matter],
      now.tambons,
      say.units.tambon,
    ]),
    [say.matters.announced, now.announced, now.tambons, say.units.tambon],
    ...(province
      ? []
      : [
          [say.provincesAnnounced, announced, provincesInProgramme, say.units.province],
          [say.matters.excellent, now.excellent, provincesInProgramme, say.units.tambon],
        ]),
    [say.matters.stories, now.stories, null, say.units.story],
    ...lines.map((line) => [line, null, null, null]),
  ];
}

const figures = (counts: MatterCounts) => COUNT_COLUMNS.map((column) => counts[column]);

const provinces = ({ staff, site, month, locale, say }: StaffReport): Rows =>
  staff.provinces.map((staffProvince) => [
    site.terms.regions[staffProvince.province.region],
    staffProvince.province[locale],
    ...figures(countProvinces([staffProvince], month)),
    orNull(
      staffProvince.announcements.map((row) => formatDate(locale, row.announcedOn)).join(', '),
    ),
    staffProvince.announcements.some((row) => row.document) ? say.yes : null,
    staffProvince.honour
      ? `${staffProvince.honour.tambon[locale]} · ${staffProvince.honour.amphoe[locale]}`
      : null,
  ]);

const amphoes = ({ staff, month, locale }: StaffReport): Rows =>
  staff.provinces.flatMap(({ province, amphoes: all }) =>
    all.map((amphoe) => [
      province[locale],
      amphoe.amphoe[locale],
      ...figures(countTambons(amphoe.tambons, month)),
    ]),
  );

const placeCells = ({ place }: StaffTambon, { locale }: StaffReport) => [
  place.province[locale],
  place.amphoe[locale],
  place.tambon[locale],
  place.tambon.code,
];

function tambons(report: StaffReport): Rows {
  const { say, site, month, locale } = report;
  const day = (date: string | undefined) => (date ? formatDate(locale, date) : null);
  return everyTambon(report).map((staffTambon) => [
    ...placeCells(staffTambon, report),
    staffTambon.batch ? say.batches[staffTambon.batch] : null,
    day(staffTambon.mou),
    day(staffTambon.plan),
    day(staffTambon.agenda),
    orNull(staffTambon.partners.map((partner) => site.terms.partners[partner]).join('; ')),
    has(staffTambon, 'report', month) ? say.yes : null,
    staffTambon.assessed ? say.yes : null,
    staffTambon.announced ? say.yes : null,
    staffTambon.excellent ? say.yes : null,
    staffTambon.stories || null,
  ]);
}

const reports = (report: StaffReport): Rows =>
  everyTambon(report)
    .flatMap((staffTambon) =>
      [...staffTambon.reports].map(([month, text]) => ({ staffTambon, month, text })),
    )
    .sort((a, b) => compareText(b.month, a.month))
    .map(({ staffTambon, month, text }) => [
      ...placeCells(staffTambon, report),
      monthName(report, month),
      orNull(text),
    ]);

const missingByMatter = (report: StaffReport): Rows =>
  missingOf(everyTambon(report), report.month, report.matters).map(
    ({ matter, tambons: without }) => [
      matterName(report, matter),
      STEP_OF[matter],
      without.length,
      without.map((staffTambon) => tambonName(report, staffTambon)).join('; '),
    ],
  );

const missing = (report: StaffReport): Rows =>
  report.staff.provinces.flatMap(({ tambons: all }) =>
    missingOf(all, report.month, report.matters).flatMap(({ matter, tambons: without }) =>
      without.map((staffTambon) => [
        ...placeCells(staffTambon, report),
        matterName(report, matter),
        STEP_OF[matter],
      ]),
    ),
  );

const everyTambon = ({ staff }: StaffReport) =>
  staff.provinces.flatMap((province) => province.tambons);

const orNull = (text: string): string | null => text || null;
