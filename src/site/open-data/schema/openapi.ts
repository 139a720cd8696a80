import type { Words } from '../../../i18n/locale.ts';
import { owner } from '../../owner.ts';
import { absolute, basePath, siteUrl } from '../../routes.ts';
import { SCHEMA_VERSION } from '../api/address.ts';
import { API_FILES, API_KINDS, type ApiKind } from '../api/files.ts';
import { SLUG, YEAR } from '../api/values.ts';
import { licence } from '../licence.ts';
import { jsonSchema, schemasByName } from './json-schema.ts';

interface Path {
  readonly path: string;
  readonly tag: keyof typeof TAGS;
  /** What the file answers, in a sentence. */
  readonly answers: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly schema: object;
    readonly example: unknown;
  }[];
}

/** The groups in which a reader of the description finds the files. */
const TAGS = {
  about: 'What there is, and what became of it.',
  register: 'Years, provinces and tambons, with what was announced of them.',
  texts: 'Announcements, corrections and stories of all years.',
} as const;

const FISCAL_YEAR = { name: 'fiscalYear', schema: jsonSchema(YEAR), example: 2567 };
const PROVINCE = { name: 'slug', schema: jsonSchema(SLUG), example: 'surat-thani' };

/** Where each kind of file lies, below `/api/v1`. */
export const API_PATHS: Readonly<Record<ApiKind, Path>> = {
  index: {
    path: '/index.json',
    tag: 'about',
    answers: 'Lists every other file, the downloads and the schemas, with the version of the data.',
  },
  years: {
    path: '/years.json',
    tag: 'register',
    answers: 'Every fiscal year, newest first, with its counts.',
  },
  year: {
    path: '/years/{fiscalYear}.json',
    tag: 'register',
    answers:
      'The tambons that each province announced in the year, and those honoured as excellent.',
    parameters: [FISCAL_YEAR],
  },
  provinces: {
    path: '/provinces.json',
    tag: 'register',
    answers: 'Every province of the programme, with its codes and names.',
  },
  province: {
    path: '/provinces/{slug}.json',
    tag: 'register',
    answers: 'What was announced of the province in each fiscal year, newest first.',
    parameters: [PROVINCE],
  },
  provinceYear: {
    path: '/years/{fiscalYear}/{slug}.json',
    tag: 'register',
    answers: 'Its tambons, announcements with their lists, stories and corrections of that year.',
    parameters: [FISCAL_YEAR, PROVINCE],
  },
  tambons: {
    path: '/tambons.json',
    tag: 'register',
    answers: 'Every tambon of which something is public, with its status in each year.',
  },
  stories: {
    path: '/stories.json',
    tag: 'texts',
    answers:
      'Every story, with its summary; the whole text is in the file of its province and year.',
  },
  announcements: {
    path: '/announcements.json',
    tag: 'texts',
    answers:
      'Every announcement, with its document and the hash of that; its list is in the file of its province and year.',
  },
  corrections: {
    path: '/corrections.json',
    tag: 'texts',
    answers: 'Every correction of an announced list, with the name before and after.',
  },
  editions: {
    path: '/editions.json',
    tag: 'about',
    answers: 'Every edition of the register, with its day and hash, newest first.',
  },
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
      license: licence ?? NO_LICENCE,
      contact: contact(),
    },
    // Nobody is asked who they are.
    security: [],
    servers: [{ url: `${siteUrl}${basePath}/api/v1` }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    externalDocs: { description: 'Open data', url: absolute(`${basePath}/en/data/`) },
    paths: Object.fromEntries(
      API_KINDS.map((kind) => [API_PATHS[kind].path, { get: operation(kind) }]),
    ),
    components: { schemas: schemasByName('#/components/schemas/') },
  };
}

/** Said in the words of CKAN where the owner has chosen none: the page tells what that means. */
const NO_LICENCE = { name: 'License not specified', url: absolute(`${basePath}/en/data/`) };

/** The office that answers, where the owner has named one, and always the page that says whom to ask. */
function contact(): object {
  const { contact_office: name, contact_url: url } = owner;
  return { ...(name ? { name } : {}), url: url ?? absolute(`${basePath}/en/press/`) };
}

function operation(kind: ApiKind): object {
  const { parameters, tag, answers } = API_PATHS[kind];
  const title = API_FILES[kind].meta()?.title;
  return {
    operationId: kind,
    summary: title,
    description: answers,
    tags: [tag],
    ...(parameters
      ? {
          parameters: parameters.map((parameter) => ({ in: 'path', required: true, ...parameter })),
        }
      : {}),
    responses: {
      '200': {
        description: title,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${kind}` } } },
      },
      '404': { description: 'Nothing is published at this address.' },
    },
  };
}
