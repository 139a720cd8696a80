import { words } from '../../i18n/locale.ts';
import { toArabic } from '../../thai/digits.ts';
import { type Chart, LOOKS, type Series } from '../charts/chart.ts';
import { storyTables } from '../content.ts';
import { model } from '../model.ts';
import { csvText } from '../open-data/csv.ts';

/** Looks of columns that are neither targets, passed nor excellent. */
const PLAIN = LOOKS.filter((look) => look === 'grain' || look === 'stitch' || look === 'twill');

/** The writer's words about a table; the file has the rest. */
export interface ChartSource {
  /** In the folder of the stories. */
  readonly file: string;
  readonly heading: string;
  readonly unit: string;
  readonly description: string;
}

/** The chart of a CSV file in the story's folder; its first column names the rows. @throws where it is no table */
export async function chartFromCsv({
  file,
  heading,
  unit,
  description,
}: ChartSource): Promise<Chart> {
  const { header, rows, sample: saysSample } = await tableOf(file);
  const [by = '', ...columns] = header;
  const name = file.replace(/\.csv$/, '');
  const sample = saysSample || isInvented(name);
  return {
    id: `table-${name}`,
    file: `stories/${name}`,
    heading,
    description,
    unit,
    by,
    categories: rows.map(([label = '']) => ({ label, sample })),
    series: columns.map((column, at): Series => ({
      name: column,
      values: rows.map((row) => numberIn(row[at + 1] ?? '')),
      ...(PLAIN[at] ? { look: PLAIN[at] } : {}),
    })),
    kind: rows.every(([label = '']) => /^\D*2[45]\d\d\D*$/.test(label)) ? 'bars' : 'rows',
    sample,
  };
}

/** The tables in the folder of the stories, without their extension. */
export async function chartTables(): Promise<readonly string[]> {
  return [...(await storyTables()).keys()].map((key) => key.slice(0, -'.csv'.length)).sort();
}

/** The same table as a download: with a byte-order mark, and no cell that runs as a formula. */
export async function csvOfChart(name: string): Promise<string> {
  const { header, rows, sample } = await tableOf(`${name}.csv`);
  const { openData } = words('th');
  const notice = sample || isInvented(name) ? [openData.sampleNotice] : [];
  return csvText(
    [...header, ...notice.map(() => openData.tables.columns.sample_notice)],
    rows.map((row) => [
      ...row.map((cell, at) => (at > 0 ? (numberIn(cell) ?? cell) : cell)),
      ...notice,
    ]),
  );
}

/** Whether the story of a table is of an invented year. */
const isInvented = (name: string) =>
  model.years.some((year) => year.sample && year.stories.some((story) => story.id === name));

async function tableOf(file: string) {
  const table = (await storyTables()).get(file);
  if (!table) throw new Error(`content/stories/${file} is no table with a header and two columns`);
  return table;
}

/** Reads `1,061` and `๑๑๘` as numbers; undefined for anything else. */
function numberIn(text: string): number | undefined {
  const plain = toArabic(text).replace(/[,\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
