import type { Model } from '../../domain/model.ts';
import { fileHref } from '../routes.ts';
import { API_KINDS, type ApiKind } from './api/files.ts';
import { programmeProvinces } from './api/province.ts';
import { API_PATHS } from './schema/openapi.ts';

/** One kind of file of the API, with the form of its address and a file that exists. */
export interface ApiExample {
  readonly kind: ApiKind;
  /** `/api/v1/years/{fiscalYear}.json` */
  readonly form: string;
  /** Absent while there is nothing of this kind yet. */
  readonly address: string | undefined;
}

/** Each kind of file in the order of the documentation, with one of the newest year's as its example. */
export function apiExamples(model: Model): readonly ApiExample[] {
  const newest = model.years.find((year) => year.passed.length > 0) ?? model.years[0];
  const province = newest?.passed[0]?.place.province ?? programmeProvinces(model)[0];
  const first: Readonly<Record<string, string | number | undefined>> = {
    fiscalYear: newest?.fiscalYear,
    slug: province?.slug,
  };
  const hasYear = province !== undefined && newest?.provinces.has(province.code);
  return API_KINDS.map((kind) => {
    const { path, parameters = [] } = API_PATHS[kind];
    const exists =
      parameters.every(({ name }) => first[name] !== undefined) &&
      (kind !== 'provinceYear' || hasYear === true);
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => String(first[name]));
    return {
      kind,
      form: `/api/v1${path}`,
      address: exists ? fileHref(`/api/v1${address}`) : undefined,
    };
  });
}
