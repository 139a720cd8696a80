import type { Announcement } from '../../domain/announcement.ts';
import type { Model, Year } from '../../domain/model.ts';
import type { Place, Province } from '../../domain/place.ts';
import type { Words } from '../../i18n/locale.ts';
import { absolute, href, routes } from '../routes.ts';
import {
  type ColumnName,
  COLUMNS_OF,
  type Download,
  type DownloadRow,
  type TableName,
} from './columns.ts';
import { fileAddress } from './file-address.ts';

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

/** Where the scan of an announcement lies, absolute. */
export function documentAddress(one: Announcement | undefined): string | null {
  if (!one?.document) return null;
  return one.document.kind === 'link'
    ? new URL(one.document.url).href
    : fileAddress(one.document.path);
}

/** How many tambons an announcement names in the present lists. */
export function coveredBy(year: Year, announcement: Announcement): number {
  const list = announcement.level === 'province' ? year.passed : year.honours;
  return list.filter((one) => one.announcement?.id === announcement.id).length;
}

/** The same where it is known: an announcement that names nobody in the files may well name some on paper. */
export const countUnder = (year: Year, announcement: Announcement): number | null =>
  coveredBy(year, announcement) || null;

const made = new WeakMap<Year, Map<Words, readonly Download[]>>();

/** All tables of a year, the empty ones too: a program should find the same files each year. Made once. */
export function downloadsOf(year: Year, words: Words): readonly Download[] {
  const known = made.get(year) ?? new Map<Words, readonly Download[]>();
  made.set(year, known);
  const downloads = known.get(words) ?? tablesOf(year, words);
  known.set(words, downloads);
  return downloads;
}

function tablesOf(year: Year, words: Words): readonly Download[] {
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
      kind: one.kind,
      announced_on: one.announcedOn,
      title: one.title ?? null,
      number: one.number ?? null,
      signed_by_position: one.signedByPosition ?? null,
      tambons: countUnder(year, one),
      tambons_withdrawn: one.withdrawn.length || null,
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
      id: one.id,
      corrected_on: one.correctedOn,
      what: one.what,
      reason: one.reason,
      reference: one.reference ?? null,
      announcement: one.announcement?.id ?? null,
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
      const row: DownloadRow = {
        ...ofPlace(history.place),
        status: one.status,
        announcement: one.passed?.announcement.id ?? null,
        announced_on: one.passed?.announcement.announcedOn ?? null,
        honour_announcement: one.honour?.announcement?.id ?? null,
        honoured_on: one.honour?.announcement?.announcedOn ?? null,
        honour_source: one.honour?.source ?? null,
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
