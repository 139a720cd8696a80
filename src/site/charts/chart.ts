import type { IsoDate } from '../../domain/fiscal-year.ts';
import { fileHref } from '../routes.ts';

/**
 * The look of a series, distinguishable in grey: `seed` for targets, `solid` for what a province announced,
 * `turmeric` for the excellent only; `grain`, `stitch` and `twill` for all others.
 */
export const LOOKS = ['seed', 'solid', 'turmeric', 'grain', 'stitch', 'twill'] as const;
type Look = (typeof LOOKS)[number];

/** A row of the table, and a place on the axis. */
export interface Category {
  readonly label: string;
  /** Full address of the page the row is about. */
  readonly to?: string | undefined;
  /** A note in the row and in the file: a partial list, invented data. */
  readonly notes?: readonly string[];
  /** In the table and the file, but not in the picture, where a partial list would look like a rise or a fall. */
  readonly undrawn?: boolean;
  /** The row's figures are invented. */
  readonly sample?: boolean;
}

/** A column of the table. */
export interface Series {
  /** The full name, for the legend of the picture and the file. */
  readonly name: string;
  /** A short header for the column of the table; the name where absent. */
  readonly short?: string;
  /** One for each category: a whole number; `undefined` where it is not known, which is not zero. */
  readonly values: readonly (number | undefined)[];
  /** The totals that the values are parts of, by category; in the table and the file only. */
  readonly outOf?: readonly (number | undefined)[];
  /** A series without a look is in the table and the file, not in the picture: it counts something else. */
  readonly look?: Look;
  /** What it counts, where that is not the chart's own unit. */
  readonly unit?: string;
}

/**
 * One question answered in figures: a table first, a file, and a picture of the table. The words are in one
 * language. Pure functions make charts; `DataChart.astro` shows them.
 */
export interface Chart {
  /** Unique on its page: id of the heading, and prefix of related ids. */
  readonly id: string;
  /**
   * The CSV file below `/data/charts/`, without its extension: `2567/regions`. The chart must be in `allCharts`,
   * except the tables of stories.
   */
  readonly file: string;
  readonly heading: string;
  /** A description in words, with the important figures, the unit and what they are counted from. */
  readonly description: string;
  /** The unit: ตำบล. */
  readonly unit: string;
  /** The header of the first column: ภาค. */
  readonly by: string;
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  /** A last column of words beside the figures: the names that a figure counts. */
  readonly detail?: {
    readonly by: string;
    readonly cells: readonly ({ readonly text: string; readonly to: string } | undefined)[];
  };
  /** `rows`: horizontal bars beside long names. `bars`: vertical bars along time. */
  readonly kind: 'rows' | 'bars';
  /** The table runs newest first, the picture oldest first. */
  readonly newestFirst?: boolean;
  /** The columns may be added up. */
  readonly total?: boolean;
  readonly asOf?: IsoDate | undefined;
  /** Some of the figures are invented: the picture gets a stamp. */
  readonly sample: boolean;
}

/** The address of the chart's file, base path included. */
export const chartHref = (chart: Chart) => fileHref(`/data/charts/${chart.file}.csv`);

/** The sum of a column; `undefined` where no row has a value. */
export function totalOf(series: Series): number | undefined {
  const known = series.values.filter((value) => value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined;
}

/** A count, or undefined instead of 0. */
export const known = (count: number): number | undefined => count || undefined;
