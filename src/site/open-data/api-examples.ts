import type { Model } from '../../domain/model.ts';
import { fileHref } from '../routes.ts';
import { API_KINDS, type ApiKind } from './api/file.ts';
import { programmeProvinces } from './api/place.ts';
import { PATHS } from './schema/openapi.ts';

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
  const first: { readonly [kind in ApiKind]?: string | number | undefined } = {
    year: newest?.fiscalYear,
    province: (newest?.passed[0]?.place.province ?? programmeProvinces(model)[0])?.slug,
    tambon: newest?.passed[0]?.place.tambon.code ?? [...model.tambons.keys()][0],
    story: model.years.flatMap((year) => year.stories)[0]?.id,
    announcement: model.years.flatMap((year) => year.announcements)[0]?.id,
  };
  return API_KINDS.map((kind) => {
    const { path, parameter } = PATHS[kind];
    const value = first[kind];
    return {
      kind,
      form: `/api/v1${path}`,
      address:
        parameter && value === undefined
          ? undefined
          : fileHref(`/api/v1${path.replace(/\{\w+\}/, String(value))}`),
    };
  });
}
