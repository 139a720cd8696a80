import type { Model, ProvinceYear, TambonHistory, Year } from '../../domain/model.ts';
import type { Place, Province } from '../../domain/place.ts';
import { summarise } from '../../domain/summary.ts';
import type { Words } from '../../i18n/locale.ts';
import { allDownloads, downloadPath } from './downloads.ts';
import { absolute, fileHref, href, routes } from '../routes.ts';

/** The version of the shapes below `/api/v1/`. Fields are added, never changed or taken away. */
const SCHEMA_VERSION = 1;

export interface ApiFile {
  /** Below `/api/v1/`, without `.json`. */
  readonly path: string;
  readonly kind: 'index' | 'years' | 'year' | 'provinces' | 'province' | 'tambons' | 'tambon';
  readonly body: () => object;
}

/** Every file of the static API, in a fixed order; the first is the index, which lists the others. */
export function apiFiles(model: Model, words: Words): readonly ApiFile[] {
  const files: ApiFile[] = [
    { path: 'years', kind: 'years', body: () => ({ years: model.years.map(yearHead) }) },
    ...model.years.map((year): ApiFile => ({
      path: `years/${year.fiscalYear}`,
      kind: 'year',
      body: () => yearBody(year),
    })),
    {
      path: 'provinces',
      kind: 'provinces',
      body: () => ({ provinces: programmeProvinces(model).map(provinceHead) }),
    },
    ...programmeProvinces(model).map((province): ApiFile => ({
      path: `provinces/${province.slug}`,
      kind: 'province',
      body: () => ({ ...provinceHead(province), years: provinceYears(model, province) }),
    })),
    {
      path: 'tambons',
      kind: 'tambons',
      body: () => ({ tambons: [...model.tambons.values()].map(tambonHead) }),
    },
    ...[...model.tambons.values()].map((history): ApiFile => ({
      path: `tambons/${history.place.tambon.code}`,
      kind: 'tambon',
      body: () => tambonBody(history),
    })),
  ];
  const index: ApiFile = {
    path: 'index',
    kind: 'index',
    body: () => indexBody(model, files, words),
  };
  return [index, ...files];
}

/** What a file says, with its version. Keys stand in the order written, so equal facts give equal bytes. */
export function apiText(file: ApiFile): string {
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...file.body() }, null, 1)}\n`;
}

const apiAddress = (path: string) => absolute(fileHref(`/api/v1/${path}.json`));
const page = (path: string) => ({ th: absolute(href('th', path)), en: absolute(href('en', path)) });
const programmeProvinces = (model: Model) => model.provinces.filter((one) => one.inProgramme);

function indexBody(model: Model, files: readonly ApiFile[], words: Words) {
  return {
    name: { th: words.site.programme },
    asOf: model.years[0]?.asOf ?? null,
    files: files.map((file) => ({ kind: file.kind, url: apiAddress(file.path) })),
    downloads: allDownloads(model, words).map((one) => ({
      name: one.name,
      fiscalYear: one.fiscalYear ?? null,
      rows: one.rows.length,
      csv: absolute(fileHref(downloadPath(one, 'csv'))),
      json: absolute(fileHref(downloadPath(one, 'json'))),
    })),
  };
}

function yearHead(year: Year) {
  return {
    fiscalYear: year.fiscalYear,
    sample: year.sample,
    partial: year.partial,
    asOf: year.asOf ?? null,
    ...summarise(year),
    page: page(routes.year(year.fiscalYear)),
    url: apiAddress(`years/${year.fiscalYear}`),
  };
}

function yearBody(year: Year) {
  return {
    ...yearHead(year),
    announcements: year.announcements.map((one) => one.id),
    provinces: [...year.provinces.values()].map((one) => ({
      province: one.province.slug,
      ...provinceYear(one),
    })),
  };
}

function provinceHead(province: Province) {
  return {
    code: province.code,
    slug: province.slug,
    th: province.th,
    en: province.en,
    region: province.region,
    page: page(routes.province(province)),
    url: apiAddress(`provinces/${province.slug}`),
  };
}

function provinceYear(one: ProvinceYear) {
  return {
    targets: one.targets.length,
    announcements: one.announcements.map((announcement) => announcement.id),
    announced: one.passed.map((passed) => ({
      order: passed.order ?? null,
      ...placeHead(passed.place),
    })),
    excellent: one.honour ? placeHead(one.honour.place) : null,
  };
}

const provinceYears = (model: Model, province: Province) =>
  model.years.flatMap((year) => {
    const one = year.provinces.get(province.code);
    return one ? [{ fiscalYear: year.fiscalYear, sample: year.sample, ...provinceYear(one) }] : [];
  });

function placeHead(place: Place) {
  return {
    code: place.tambon.code,
    tambon: { th: place.tambon.th, en: place.tambon.en },
    amphoe: { th: place.amphoe.th, en: place.amphoe.en },
    province: { th: place.province.th, en: place.province.en },
  };
}

function tambonHead(history: TambonHistory) {
  return {
    ...placeHead(history.place),
    years: history.years.map((one) => ({
      fiscalYear: one.fiscalYear,
      sample: one.sample,
      status: one.status,
    })),
    page: page(routes.tambon(history.place.tambon.code)),
    url: apiAddress(`tambons/${history.place.tambon.code}`),
  };
}

function tambonBody(history: TambonHistory) {
  return {
    ...tambonHead(history),
    years: history.years.map((one) => ({
      fiscalYear: one.fiscalYear,
      sample: one.sample,
      status: one.status,
      order: one.passed?.order ?? null,
      announcement: one.passed?.announcement.id ?? null,
      honourAnnouncement: one.honour?.announcement?.id ?? null,
      honourSource: one.honour?.source ?? null,
      mouDate: one.progress?.mouDate ?? null,
      planDate: one.progress?.planDate ?? null,
      agendaDate: one.progress?.agendaDate ?? null,
      partners: one.progress?.partners ?? [],
    })),
    stories: history.stories.map((one) => one.id),
    corrections: history.corrections.map((one) => ({
      fiscalYear: one.fiscalYear,
      correctedOn: one.correctedOn,
      what: one.what,
      reason: one.reason,
    })),
  };
}
