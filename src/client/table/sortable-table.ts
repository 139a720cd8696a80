import { compareThai } from '../../thai/collate.ts';

/**
 * `<sortable-table>`: sorts and narrows the plain table inside it; the choices are in the address
 * (`?sort=-day&province=nan`) and the number of shown rows is announced.
 *
 * - A `th` of the head with `data-sort="key"` becomes a button; `data-kind="number"` sorts by number, otherwise by
 *   the Thai dictionary; with `data-first="-"` the first press sorts downwards. A cell's value is its `data-value`,
 *   else its text; an empty one is last.
 * - A `select` with a name shows only the rows whose `data-<name>` has its value among its words.
 * - A `tbody` may begin with a row `data-group`: a heading, which leaves when the table is sorted or nothing of its
 *   group is shown; its `[data-count]` (with `{count}`) says how much is.
 * - The `data-shown` of `.tools` is what the `[role=status]` says, with `{count}` and `{total}`; its `[data-clear]`
 *   undoes every choice.
 */
class SortableTable extends HTMLElement {
  #tools: HTMLElement | null = null;
  #heads: HTMLTableCellElement[] = [];
  #groups: { body: Element; head: HTMLElement | null; rows: HTMLTableRowElement[] }[] = [];
  #sort = '';

  connectedCallback() {
    const table = this.querySelector('table');
    if (!table || this.#groups.length > 0) return;
    this.#tools = this.querySelector<HTMLElement>('.tools');
    this.#groups = [...table.tBodies].map((body) => ({
      body,
      head: body.querySelector<HTMLElement>('tr[data-group]'),
      rows: [...body.rows].filter((row) => row.dataset['group'] === undefined),
    }));
    this.#heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
    for (const head of this.#heads) this.#press(head);
    const asked = new URLSearchParams(location.search);
    this.#sort = asked.get('sort') ?? '';
    for (const select of this.#selects()) select.value = asked.get(select.name) ?? '';
    this.#tools?.addEventListener('change', (event) => {
      if ((event.target as HTMLSelectElement).name === 'sort')
        this.#sort = (event.target as HTMLSelectElement).value;
      this.#update();
    });
    this.#tools?.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#sort = '';
      for (const select of this.#selects()) select.value = '';
      this.#update();
    });
    this.#update(false);
  }

  #selects() {
    return [...(this.#tools?.querySelectorAll<HTMLSelectElement>('select[name]') ?? [])];
  }

  /** Makes a header clickable: ascending, descending, in the given order. */
  #press(head: HTMLTableCellElement) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const key = head.dataset['sort'] ?? '';
    button.addEventListener('click', () => {
      // The first click on a column of days puts the newest first.
      const [first, then] = head.dataset['first'] === '-' ? [`-${key}`, key] : [key, `-${key}`];
      this.#sort = this.#sort === first ? then : this.#sort === then ? '' : first;
      this.#update();
    });
  }

  #update(byHand = true) {
    const filters = this.#selects().filter(({ name, value }) => name !== 'sort' && value !== '');
    const isShown = (row: HTMLElement) =>
      filters.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
    const all = this.#groups.flatMap(({ rows }) => rows);
    for (const row of all) row.hidden = !isShown(row);
    this.#place(all);
    for (const { head, rows } of this.#groups) {
      const left = rows.filter(({ hidden }) => !hidden).length;
      if (head) head.hidden = this.#isSorted() || left === 0;
      const counter = head?.querySelector<HTMLElement>('[data-count]');
      if (counter)
        counter.textContent = (counter.dataset['count'] ?? '').replace('{count}', String(left));
    }
    const count = all.filter(({ hidden }) => !hidden).length;
    const chosen = filters.length > 0 || this.#isSorted();
    this.toggleAttribute('data-chosen', chosen);
    const status = this.#tools?.querySelector('[role="status"]');
    if (status)
      status.textContent = chosen
        ? (this.#tools?.dataset['shown'] ?? '')
            .replace('{count}', String(count))
            .replace('{total}', String(all.length))
        : '';
    if (byHand) this.#remember();
  }

  #isSorted() {
    return this.#heads.some((head) => head.dataset['sort'] === this.#sort.replace(/^-/, ''));
  }

  /** Sorts the rows; in the given order, each goes back into its own group. */
  #place(all: readonly HTMLTableRowElement[]) {
    const key = this.#sort.replace(/^-/, '');
    const sorted = this.#heads.find((head) => head.dataset['sort'] === key);
    for (const head of this.#heads)
      if (head === sorted)
        head.setAttribute('aria-sort', this.#sort === key ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    const by = this.#tools?.querySelector<HTMLSelectElement>('select[name="sort"]');
    if (by) by.value = [...by.options].some(({ value }) => value === this.#sort) ? this.#sort : '';
    if (!sorted) {
      for (const { body, rows } of this.#groups) body.append(...rows);
      return;
    }
    const value = (row: HTMLTableRowElement) => {
      const cell = row.cells[sorted.cellIndex];
      return (cell?.dataset['value'] ?? cell?.textContent ?? '').trim();
    };
    const way = this.#sort === key ? 1 : -1;
    const compare =
      sorted.dataset['kind'] === 'number'
        ? (a: string, b: string) => Number(a) - Number(b)
        : compareThai;
    const order = all
      .map((row, given) => ({ row, given, text: value(row) }))
      .sort((a, b) =>
        a.text === '' || b.text === ''
          ? Number(a.text === '') - Number(b.text === '') || a.given - b.given
          : way * compare(a.text, b.text) || a.given - b.given,
      );
    this.#groups[0]?.body.append(...order.map(({ row }) => row));
  }

  #remember() {
    const url = new URL(location.href);
    const chosen: [string, string][] = this.#selects()
      .filter(({ name }) => name !== 'sort')
      .map(({ name, value }) => [name, value]);
    for (const [name, value] of [...chosen, ['sort', this.#sort] as const])
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    history.replaceState(history.state, '', url);
  }
}
customElements.define('sortable-table', SortableTable);
