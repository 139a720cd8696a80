import type { Model } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { apiExamples } from '../open-data/api-examples.ts';
import { ZIP_PATH } from '../open-data/all-zip.ts';
import { type PublishedFiles, type PublishedFile, publishedFiles } from '../open-data/published.ts';
import { asOfAll } from '../open-data/year-workbook.ts';
import { registerDataset } from '../metadata/dataset-graph.ts';
import { modified } from '../metadata/modified.ts';
import { routes } from '../routes.ts';
import { inventedIn } from '../sentences/sample-years.ts';
import type { PageFrame } from '../frame/page-frame.ts';

/** The files of a year, or of all years. */
interface DownloadSection {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly sample: boolean;
  readonly tables: PublishedFiles['tables'];
  readonly workbook: PublishedFile | undefined;
  /** The title of the workbook, for people. */
  readonly whole: string;
}

interface DataPage {
  readonly frame: PageFrame;
  readonly downloads: readonly DownloadSection[];
  /** The sections of the page by their ids, for its list of contents. */
  readonly contents: readonly (readonly [id: string, title: string])[];
  /** The path of the archive with everything. */
  readonly archive: string;
  readonly examples: ReturnType<typeof apiExamples>;
  readonly asOf: ReturnType<typeof asOfAll>;
}

/** The published files that the page of open data shows. */
export async function dataPage(locale: Locale, model: Model): Promise<DataPage> {
  const { openData: say } = words(locale);
  const published = await publishedFiles(model, words('th'));
  const downloads = downloadSections(locale, model, published);
  return {
    frame: {
      locale,
      path: routes.data(),
      title: say.title,
      description: say.description,
      crumbs: [{ label: say.title }],
      modifiedOn: modified.all(),
      ...inventedIn(model.years),
      graph: [registerDataset(locale, model, true)],
    },
    downloads,
    contents: [
      ...downloads.map(({ id, title }) => [id, title] as const),
      ['api', say.api],
      ['machines', say.machines],
      ['dictionary', say.dictionary],
      ['licence', say.licence],
      ['citation', say.citation],
    ],
    archive: ZIP_PATH,
    examples: apiExamples(model),
    asOf: asOfAll(model),
  };
}

function downloadSections(
  locale: Locale,
  model: Model,
  { tables, workbooks }: PublishedFiles,
): readonly DownloadSection[] {
  const { openData: say, site } = words(locale);
  const filesOf = (fiscalYear?: number) => ({
    tables: tables.filter(({ download }) => download.fiscalYear === fiscalYear),
    workbook: workbooks.find((workbook) => workbook.fiscalYear === fiscalYear)?.xlsx,
  });
  return [
    {
      id: 'all',
      title: say.register,
      note: say.registerNote,
      sample: false,
      whole: say.register,
      ...filesOf(),
    },
    ...model.years.map(({ fiscalYear, partial, sample }) => ({
      id: `y${fiscalYear}`,
      title: say.year(String(fiscalYear)),
      note: partial ? site.partial : undefined,
      sample,
      whole: say.workbook.whole(String(fiscalYear)),
      ...filesOf(fiscalYear),
    })),
  ];
}
