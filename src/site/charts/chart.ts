import type { IsoDate } from '../../domain/fiscal-year.ts';
import { fileHref } from '../routes.ts';

/**
 * How a series looks, by meaning and told apart in grey: `seed` for targets, `solid` for what a province
 * announced, `turmeric` for the excellent and nothing else; `grain`, `stitch` and `twill` for all others.
 */
export const LOOKS = ['seed', 'solid', 'turmeric', 'grain', 'stitch', 'twill'] as const;
type Look = (typeof LOOKS)[number];

/** A row of the table, and a place on the axis. */
export interface Category {
  readonly label: string;
  /** Full address of the page the row is about. */
  readonly to?: string | undefined;
  /** Said in the row and in the file: a partial list, invented data. */
  readonly notes?: readonly string[];
  /** In the table and the file, but not in the picture: a partial list would be read as a rise or a fall. */
  readonly undrawn?: boolean;
  /** The row's figures are invented. */
  readonly sample?: boolean;
}

/** A column of the table. */
export interface Series {
  /** Whole, for the key of the picture and the file. */
  readonly name: string;
  /** Over the column of the table, where room is tight; the name, if absent. */
  readonly short?: string;
  /** One for each category: a whole number; `undefined` where nothing is known, which is not zero. */
  readonly values: readonly (number | undefined)[];
  /** Of how many, category by category; in the table and the file only. */
  readonly outOf?: readonly (number | undefined)[];
  /** Without a look a series stands in the table and the file, not in the picture: it counts something else. */
  readonly look?: Look;
  /** What it counts, where that is not the chart's own unit. */
  readonly unit?: string;
}

/**
 * One question answered in figures: a table first, a file, and a picture drawn from the table. Words are
 * those of one language. Made by pure functions; shown by `DataChart.astro`.
 */
export interface Chart {
  /** Unique on its page: of the heading, and of what belongs to it. */
  readonly id: string;
  /** The CSV file below `/data/charts/`, without its ending: `2567/regions`. It must be in `allCharts`, but for the tables of stories. */
  readonly file: string;
  readonly heading: string;
  /** The same in words, with the figures that matter, the unit and what they are counted from. */
  readonly description: string;
  /** What is counted: ตำบล. */
  readonly unit: string;
  /** Over the first column: ภาค. */
  readonly by: string;
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  /** A last column of words beside the figures: the name that a figure counts. */
  readonly detail?: {
    readonly by: string;
    readonly cells: readonly ({ readonly text: string; readonly to: string } | undefined)[];
  };
  /** `rows`: bars lying beside long names. `bars`: bars standing along time. */
  readonly kind: 'rows' | 'bars';
  /** The table runs newest first, the picture oldest first. */
  readonly newestFirst?: boolean;
  /** The columns may be added up. */
  readonly total?: boolean;
  readonly asOf?: IsoDate | undefined;
  /** Some of the figures are invented: stamped in the picture. */
  readonly sample: boolean;
}

/** Where the chart's file lies, base path included. */
export const chartHref = (chart: Chart) => fileHref(`/data/charts/${chart.file}.csv`);

/** The sum of a column; `undefined` where nothing is known in any row. */
export function totalOf(series: Series): number | undefined {
  const known = series.values.filter((value) => value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined;
}

/** A count, or nothing where there is nothing of the kind. */
export const known = (count: number): number | undefined => count || undefined;
