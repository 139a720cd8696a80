import type { Words } from '../../../i18n/locale.ts';
import { owner } from '../../owner.ts';
import { absolute, basePath, siteUrl } from '../../routes.ts';
import { API_KINDS, type ApiKind, SCHEMA_VERSION } from '../api/file.ts';
import { licence } from '../licence.ts';
import { bodyShape, TITLES } from './json-schema.ts';
import { type Shape, SLUG, YEAR } from './shape.ts';
import { SHARED } from './shapes.ts';

interface Path {
  readonly path: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly schema: Shape;
    readonly example: unknown;
  }[];
}

const FISCAL_YEAR = { name: 'fiscalYear', schema: YEAR, example: 2567 };
const PROVINCE = { name: 'slug', schema: SLUG, example: 'surat-thani' };

/** Where each kind of file lies, below `/api/v1`. */
export const PATHS: Readonly<Record<ApiKind, Path>> = {
  index: { path: '/index.json' },
  years: { path: '/years.json' },
  year: { path: '/years/{fiscalYear}.json', parameters: [FISCAL_YEAR] },
  provinces: { path: '/provinces.json' },
  province: { path: '/provinces/{slug}.json', parameters: [PROVINCE] },
  provinceYear: { path: '/years/{fiscalYear}/{slug}.json', parameters: [FISCAL_YEAR, PROVINCE] },
  tambons: { path: '/tambons.json' },
  stories: { path: '/stories.json' },
  announcements: { path: '/announcements.json' },
  corrections: { path: '/corrections.json' },
  editions: { path: '/editions.json' },
};

/** The OpenAPI 3.1 description of the API: every path, every form. */
export function openApi(words: Words): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Register of Strong Tambons under the Philosophy of the Sufficiency Economy',
      summary: words.site.programme,
      description:
        'Static files at fixed addresses: no key, no limit, GET only. Begin with /index.json, which lists every other file. Fields may be added; none is ever changed or taken away. What is invented for demonstration says `sample: true`.',
      version: `${SCHEMA_VERSION}.0.0`,
      ...(licence ? { license: licence } : {}),
      ...contact(),
    },
    // Nobody is asked who they are.
    security: [],
    servers: [{ url: `${siteUrl}${basePath}/api/v1` }],
    externalDocs: { description: 'Open data', url: absolute(`${basePath}/en/data/`) },
    paths: Object.fromEntries(
      API_KINDS.map((kind) => [PATHS[kind].path, { get: operation(kind) }]),
    ),
    components: {
      schemas: Object.fromEntries([
        ...API_KINDS.map((kind) => [kind, inComponents(bodyShape(kind))]),
        ...Object.entries(SHARED).map(([name, shape]) => [name, inComponents(shape)]),
      ]),
    },
  };
}

/** The office that answers, where the owner has named one. */
function contact(): object {
  const { contact_office: name, contact_url: url } = owner;
  return name || url ? { contact: { ...(name ? { name } : {}), ...(url ? { url } : {}) } } : {};
}

function operation(kind: ApiKind): object {
  const { parameters } = PATHS[kind];
  return {
    operationId: kind,
    summary: TITLES[kind],
    ...(parameters
      ? {
          parameters: parameters.map((parameter) => ({ in: 'path', required: true, ...parameter })),
        }
      : {}),
    responses: {
      '200': {
        description: TITLES[kind],
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${kind}` } } },
      },
      ...(parameters ? { '404': { description: 'Nothing is published at this address.' } } : {}),
    },
  };
}

/** The same shape, pointing into `components`. */
function inComponents(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inComponents);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([keyword, value]) => [
      keyword,
      keyword === '$ref' && typeof value === 'string'
        ? value.replace('#/$defs/', '#/components/schemas/')
        : inComponents(value),
    ]),
  );
}
