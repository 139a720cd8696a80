/** What of a table is drawn: so the picture can say nothing that the table does not. */
export interface Drawn {
  /** Bars lie beside long names, or stand along time. */
  readonly kind: 'rows' | 'bars';
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** As over its column, where there is little room. */
    readonly short: string;
    readonly look: string;
    /** `null` where nothing is known. */
    readonly values: readonly (number | null)[];
  }[];
}

/** Reads the rows and columns that are to be drawn, time from its beginning. */
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
