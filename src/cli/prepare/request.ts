import { type Locale, words } from '../../i18n/locale.ts';
import { parseFiscalYear } from '../../ingest/cells/read-cell.ts';
import { FILE_KINDS } from '../../ingest/contract/columns.ts';
import { isPrepared } from '../../ingest/prepare/prepare.ts';
import type { StatedByPerson } from '../../ingest/prepare/prepare.ts';
import { findProvinceOfFolder } from '../../ingest/rules/province-folder.ts';
import { readOptions } from '../options.ts';

/** The default of `--out`: files in `data/` are overwritten only on request. */
const OUT = 'prepared';
/** The kinds of files that are prepared. */
export const KINDS = FILE_KINDS.filter(isPrepared);

/** What `npm run prepare` is asked to do. */
export interface Request {
  readonly files: readonly string[];
  /** The kind of a form to write instead of prepared files. */
  readonly form?: string | undefined;
  readonly stated: StatedByPerson;
  readonly sheet?: string | undefined;
  readonly out: string;
  readonly locale: Locale;
}

const string = { type: 'string' } as const;
const FLAGS = {
  year: string,
  province: string,
  kind: string,
  sheet: string,
  out: string,
  form: string,
  lang: { type: 'string', default: 'th' },
} as const;

/** The request, or undefined where a flag is wrong, which is printed. */
export function readRequest(args: string[]): Request | undefined {
  const options = readOptions(args, FLAGS);
  if (!options) return undefined;
  const { values, positionals } = options;
  const locale = values.lang === 'en' ? 'en' : 'th';
  const stated = readStated(values, locale);
  if (!stated) return undefined;
  const { form, sheet, out = OUT } = values;
  const hasFiles = positionals.length > 0;
  // Either files to prepare or a form to write, never both.
  if (hasFiles !== (form !== undefined))
    return { files: positionals, form, stated, sheet, out, locale };
  console.error(`${words('th').prepare.usage}\n${words('en').prepare.usage}`);
  return undefined;
}

/** The flags as typed values; a wrong one is printed. */
export function readStated(
  given: Readonly<Partial<Record<'kind' | 'year' | 'province', string | undefined>>>,
  locale: Locale,
): StatedByPerson | undefined {
  const say = words(locale).prepare;
  const read = {
    kind: KINDS.find((kind) => kind === given.kind?.replace(/\.csv$/, '')),
    year: given.year === undefined ? undefined : fiscalYearOf(given.year),
    province: given.province === undefined ? undefined : provinceOf(given.province),
  };
  for (const flag of ['kind', 'year', 'province'] as const) {
    if (given[flag] === undefined || read[flag] !== undefined) continue;
    console.error(say.odd(`--${flag}`, given[flag]));
    if (flag === 'kind') console.error(say.missing.kind(KINDS));
    return undefined;
  }
  return { kind: read.kind, fiscalYear: read.year, province: read.province };
}

function fiscalYearOf(text: string): number | undefined {
  const year = parseFiscalYear(text);
  return 'value' in year ? year.value : undefined;
}

/** The province of the programme with this name, slug or code, as folders have it. */
export const provinceOf = (text: string) => {
  const province = findProvinceOfFolder(text);
  return province?.inProgramme ? province : undefined;
};
