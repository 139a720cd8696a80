/** The part of a table that is drawn: the picture can show nothing that is not in the table. */
export interface Drawn {
  /** `rows`: horizontal bars beside long names; otherwise vertical bars along time. */
  readonly kind: 'rows' | 'bars';
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** The short name above the column, for narrow pictures. */
    readonly short: string;
    readonly look: string;
    /** `null` where the value is not known. */
    readonly values: readonly (number | null)[];
  }[];
}

/** Reads the rows and columns to be drawn, the oldest first where they are times. */
export function readChartTable(chart: HTMLElement, table: HTMLTableElement): Drawn {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr:not([data-undrawn])')];
  if (chart.dataset['reverse'] !== undefined) rows.reverse();
  const heads = [...table.querySelectorAll<HTMLElement>('thead th.num')];
  const cells = rows.map((row) => [...row.querySelectorAll<HTMLElement>('td')]);
  const valueOf = (cell: HTMLElement | undefined) => {
    const value = cell?.dataset['value'];
    return value ? Number(value) : null;
  };
  return {
    kind: chart.dataset['kind'] === 'rows' ? 'rows' : 'bars',
    labels: rows.map((row) => row.dataset['label'] ?? ''),
    series: heads.flatMap((head, at) => {
      const { look, name = '' } = head.dataset;
      const short = head.querySelector('span')?.textContent?.trim() ?? name;
      return look ? [{ name, short, look, values: cells.map((row) => valueOf(row[at])) }] : [];
    }),
  };
}
