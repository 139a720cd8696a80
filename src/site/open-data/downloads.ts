import type { Announcement } from '../../domain/announcement.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Model, Year } from '../../domain/model.ts';
import type { Place, Province } from '../../domain/place.ts';
import type { Words } from '../../i18n/locale.ts';
import { csvText, type CsvValue } from './csv.ts';
import { absolute, fileHref, href, routes } from '../routes.ts';

export type ColumnName = keyof Words['openData']['columns'];
export type TableName = keyof Words['openData']['files'];

/** A value as JSON says it: codes and enumerations in English, nothing is `null`. */
type Value = string | number | readonly string[] | null;
export type DownloadRow = { readonly [name in ColumnName]?: Value };

/** One table one may take away, as `<name>.csv` and `<name>.json`. Its columns are a promise: new ones come last. */
export interface Download {
  readonly name: TableName;
  /** Absent for the register of all years. */
  readonly fiscalYear?: FiscalYear;
  readonly columns: readonly ColumnName[];
  readonly rows: readonly DownloadRow[];
}

const PLACE = [
  'tambon_code',
  'tambon',
  'amphoe',
  'province',
  'tambon_en',
  'amphoe_en',
  'province_en',
  'region',
] as const satisfies readonly ColumnName[];

/** The columns of each table. `sample_notice` is filled exactly where the year is invented. */
export const COLUMNS_OF: Readonly<Record<TableName, readonly ColumnName[]>> = {
  register: [
    'fiscal_year',
    ...PLACE,
    'status',
    'announcement',
    'announced_on',
    'page',
    'sample_notice',
  ],
  announced: [
    'fiscal_year',
    'order',
    ...PLACE,
    'honour',
    'announcement',
    'announced_on',
    'document',
    'page',
    'sample_notice',
  ],
  honours: [
    'fiscal_year',
    ...PLACE,
    'honour',
    'announcement',
    'announced_on',
    'document',
    'citation',
    'plaque_text',
    'source',
    'page',
    'sample_notice',
  ],
  targets: ['fiscal_year', ...PLACE, 'batch', 'page', 'sample_notice'],
  progress: [
    'fiscal_year',
    ...PLACE,
    'mou_date',
    'plan_date',
    'agenda_date',
    'partners',
    'page',
    'sample_notice',
  ],
  announcements: [
    'fiscal_year',
    'id',
    'level',
    'province',
    'province_en',
    'region',
    'announced_on',
    'title',
    'number',
    'signed_by_position',
    'tambons',
    'document',
    'document_bytes',
    'document_sha256',
    'page',
    'sample_notice',
  ],
  stories: [
    'fiscal_year',
    'id',
    'title',
    'summary',
    ...PLACE,
    'dimension',
    'partners',
    'owner_office',
    'published_on',
    'page',
    'sample_notice',
  ],
  corrections: [
    'fiscal_year',
    'corrected_on',
    ...PLACE,
    'what',
    'reason',
    'reference',
    'page',
    'sample_notice',
  ],
};

/** Below `/data/`, without its ending: `2567/announced`, `register`. */
export function downloadFile(download: Download): string {
  return download.fiscalYear === undefined
    ? download.name
    : `${download.fiscalYear}/${download.name}`;
}

/** Where a table lies, without base path: `/data/2567/announced.csv`. */
export function downloadPath(download: Download, format: 'csv' | 'json'): string {
  return `/data/${downloadFile(download)}.${format}`;
}

/** The register of all years, then the tables of each year, newest first. */
export function allDownloads(model: Model, words: Words): readonly Download[] {
  return [register(model, words), ...model.years.flatMap((year) => downloadsOf(year, words))];
}

const tambonPage = (place: Place) => absolute(href('th', routes.tambon(place.tambon.code)));

const ofPlace = (place: Place): DownloadRow => ({
  tambon_code: place.tambon.code,
  tambon: place.tambon.th,
  amphoe: place.amphoe.th,
  tambon_en: place.tambon.en,
  amphoe_en: place.amphoe.en,
  ...ofProvince(place.province),
});

const ofProvince = (province: Province): DownloadRow => ({
  province: province.th,
  province_en: province.en,
  region: province.region,
});

const ofAnnouncement = (one: Announcement | undefined): DownloadRow => ({
  announcement: one?.id ?? null,
  announced_on: one?.announcedOn ?? null,
  document: documentAddress(one),
});

function documentAddress(one: Announcement | undefined): string | null {
  if (!one?.document) return null;
  return one.document.kind === 'link' ? one.document.url : absolute(fileHref(one.document.path));
}

/** How many tambons stand under an announcement. */
export function coveredBy(year: Year, announcement: Announcement): number {
  const list = announcement.level === 'province' ? year.passed : year.honours;
  return list.filter((one) => one.announcement?.id === announcement.id).length;
}

/** All tables of a year, the empty ones too: a program should find the same files each year. */
export function downloadsOf(year: Year, words: Words): readonly Download[] {
  const excellent = new Set(year.honours.map((one) => one.place.tambon.code));
  const rows: Record<Exclude<TableName, 'register'>, readonly DownloadRow[]> = {
    announced: year.passed.map((one) => ({
      ...ofPlace(one.place),
      ...ofAnnouncement(one.announcement),
      order: one.order ?? null,
      honour: excellent.has(one.place.tambon.code) ? 'excellent' : null,
      page: tambonPage(one.place),
    })),
    honours: year.honours.map((one) => ({
      ...ofPlace(one.place),
      ...ofAnnouncement(one.announcement),
      honour: 'excellent',
      citation: one.citation ?? null,
      plaque_text: one.plaqueText ?? null,
      source: one.source ?? null,
      page: tambonPage(one.place),
    })),
    targets: year.targets.map((one) => ({
      ...ofPlace(one.place),
      batch: one.batch,
      page: tambonPage(one.place),
    })),
    progress: year.progress.map((one) => ({
      ...ofPlace(one.place),
      mou_date: one.mouDate ?? null,
      plan_date: one.planDate ?? null,
      agenda_date: one.agendaDate ?? null,
      partners: one.partners,
      page: tambonPage(one.place),
    })),
    announcements: year.announcements.map((one) => ({
      ...(one.province ? ofProvince(one.province) : {}),
      id: one.id,
      level: one.level,
      announced_on: one.announcedOn,
      title: one.title ?? null,
      number: one.number ?? null,
      signed_by_position: one.signedByPosition ?? null,
      tambons: coveredBy(year, one),
      document: documentAddress(one),
      document_bytes: one.document?.kind === 'file' ? one.document.bytes : null,
      document_sha256: one.document?.kind === 'file' ? one.document.sha256 : null,
      page: absolute(href('th', routes.announcement(one.id))),
    })),
    stories: year.stories.map((one) => ({
      ...ofProvince(one.province),
      tambon_code: one.tambon?.code ?? null,
      tambon: one.tambon?.th ?? null,
      amphoe: one.amphoe?.th ?? null,
      tambon_en: one.tambon?.en ?? null,
      amphoe_en: one.amphoe?.en ?? null,
      id: one.id,
      title: one.title,
      summary: one.summary,
      dimension: one.dimension ?? null,
      partners: one.partners,
      owner_office: one.ownerOffice,
      published_on: one.publishedOn ?? null,
      page: absolute(href('th', routes.story(one.id))),
    })),
    corrections: year.corrections.map((one) => ({
      ...ofPlace(one.place),
      corrected_on: one.correctedOn,
      what: one.what,
      reason: one.reason,
      reference: one.reference ?? null,
      page: tambonPage(one.place),
    })),
  };
  return (Object.keys(rows) as (keyof typeof rows)[]).map((name) => ({
    name,
    fiscalYear: year.fiscalYear,
    columns: COLUMNS_OF[name],
    rows: rows[name].map((row) => stamped(row, COLUMNS_OF[name], year, words)),
  }));
}

/** All years in one table: a row for each tambon and year of which a public status is known. */
export function register(model: Model, words: Words): Download {
  const years = new Map(model.years.map((year) => [year.fiscalYear, year]));
  const rows = [...model.tambons.values()].flatMap((history) =>
    history.years.flatMap((one) => {
      const year = years.get(one.fiscalYear);
      if (!year || one.status === 'none') return [];
      const announcement =
        one.status === 'excellent' ? one.honour?.announcement : one.passed?.announcement;
      const row: DownloadRow = {
        ...ofPlace(history.place),
        status: one.status,
        announcement: announcement?.id ?? null,
        announced_on: announcement?.announcedOn ?? null,
        page: tambonPage(history.place),
      };
      return [stamped(row, COLUMNS_OF.register, year, words)];
    }),
  );
  return { name: 'register', columns: COLUMNS_OF.register, rows };
}

/** A row with all its columns in their order, its year and, for an invented year, the notice. */
function stamped(
  row: DownloadRow,
  columns: readonly ColumnName[],
  year: Year,
  words: Words,
): DownloadRow {
  const whole: DownloadRow = {
    ...row,
    fiscal_year: year.fiscalYear,
    sample_notice: year.sample ? words.openData.sampleNotice : null,
  };
  return Object.fromEntries(columns.map((name) => [name, whole[name] ?? null]));
}

/** The table for a spreadsheet: headers and enumerations in the words given, Thai on this site. */
export function downloadCsv(download: Download, words: Words): string {
  const { openData, terms, corrections } = words;
  const spoken: { readonly [name in ColumnName]?: Readonly<Record<string, string>> } = {
    status: terms.status,
    region: terms.regions,
    dimension: terms.dimensions,
    partners: terms.partners,
    reason: corrections.reasons,
    level: openData.levels,
    batch: openData.batches,
    honour: { excellent: openData.honour },
  };
  const say = (name: ColumnName, value: Value | undefined): CsvValue => {
    const names = spoken[name];
    if (!names || value === null || value === undefined || typeof value === 'number') return value;
    return typeof value === 'string'
      ? (names[value] ?? value)
      : value.map((one) => names[one] ?? one);
  };
  return csvText(
    download.columns.map((name) => openData.columns[name].name),
    download.rows.map((row) => download.columns.map((name) => say(name, row[name]))),
  );
}

/** The same for a program. */
export function downloadJson(download: Download): string {
  const { name, fiscalYear, columns, rows } = download;
  return `${JSON.stringify({ schemaVersion: 1, name, fiscalYear, columns, rows }, null, 1)}\n`;
}
