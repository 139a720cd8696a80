import { citationText } from '../citation/citation-text.ts';
import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { Model, Year } from '../../domain/model.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Words } from '../../i18n/locale.ts';
import { ownerName, registerVoice } from '../owner.ts';
import { absolute, href, routes } from '../routes.ts';
import { type Download, TYPE_OF } from './columns.ts';
import { licence } from './licence.ts';
import { spokenTable } from './spoken.ts';
import { downloadsOf, register } from './tables.ts';
import type { SheetToWrite, Workbook } from './workbook.ts';

/** The path of a year's tables as one workbook, without base path; without a year, of the register of all years. */
export function workbookPath(fiscalYear?: FiscalYear): string {
  return fiscalYear === undefined
    ? '/data/strong-tambons-register.xlsx'
    : `/data/${fiscalYear}/strong-tambons-${fiscalYear}.xlsx`;
}

/** The newest day of any year's facts. */
export const asOfAll = (model: Model): IsoDate | undefined =>
  model.years
    .flatMap((year) => year.asOf ?? [])
    .sort()
    .at(-1);

/** All tables of a year, one per sheet, after a sheet that describes them. */
export function yearWorkbook(year: Year, words: Words): Workbook {
  const { openData: say, site } = words;
  return workbookOf(downloadsOf(year, words), words, {
    name: say.year(String(year.fiscalYear)),
    asOf: year.asOf,
    notices: [...(year.sample ? [say.sampleNotice] : []), ...(year.partial ? [site.partial] : [])],
  });
}

/** The register of all years as a workbook. */
export function registerWorkbook(model: Model, words: Words): Workbook {
  const { openData: say } = words;
  return workbookOf([register(model, words)], words, {
    name: say.register,
    asOf: asOfAll(model),
    notices: model.years.some((year) => year.sample) ? [say.workbook.partlySample] : [],
  });
}

function workbookOf(
  downloads: readonly Download[],
  words: Words,
  about: {
    name: string;
    asOf: IsoDate | undefined;
    notices: readonly string[];
  },
): Workbook {
  const { openData: say, site } = words;
  const address = absolute(href('th', routes.data()));
  const asOf = about.asOf && formatDate('th', about.asOf);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say.workbook.name, site.programme],
    [say.workbook.part, about.name],
    ...about.notices.map((notice) => [say.workbook.notice, notice] as const),
    [say.workbook.source, ownerName('th')],
    [say.workbook.asOf, asOf],
    [say.licence, licence ? `${licence.name} ${licence.url}` : say.licenceUnset],
    [say.citation, about.asOf && citationText('th', { path: routes.data(), day: about.asOf })],
    [say.workbook.address, address],
    [say.workbook.reading, say.workbook.readingNote],
    ...downloads.map(
      (download) =>
        [say.workbook.sheet, `${say.files[download.name]} · ${rowsOf(download, words)}`] as const,
    ),
  ];
  return {
    title: `${site.programme} · ${about.name}`,
    creator: registerVoice('th'),
    date: about.asOf,
    sheets: [
      {
        name: say.workbook.readFirst,
        columns: [
          { header: say.workbook.item, width: 26 },
          { header: say.workbook.detail, width: 90, wrap: true },
        ],
        rows: rows.flatMap(([name, text]) => (text ? [[name, text]] : [])),
        print: {},
      },
      ...downloads.map((download) => sheetOf(download, words)),
    ],
  };
}

const rowsOf = (download: Download, { openData: say }: Words) =>
  download.rows.length > 0 ? say.rows(formatNumber(download.rows.length)) : say.empty;

function sheetOf(download: Download, words: Words): SheetToWrite {
  const { header, rows } = spokenTable(download, words);
  return {
    name: words.openData.files[download.name],
    columns: header.map((name, at) => {
      const type = TYPE_OF[download.columns[at]!];
      if (type === 'prose') return { header: name, width: 60, wrap: true };
      return type === 'day' || type === 'address'
        ? { header: name, holds: type }
        : { header: name };
    }),
    print: {},
    rows: rows.map((row) =>
      row.map((value) =>
        value === undefined || value === null || value === ''
          ? null
          : typeof value === 'object'
            ? value.join('; ')
            : value,
      ),
    ),
  };
}
