import { readChartTable } from './read-table.ts';

/** What the visitor wishes to see in place of each chart of this page; kept with its entry in the history only. */
type Shown = 'chart' | 'table';
const kept = (): Shown => (stateOf().charts === 'table' ? 'table' : 'chart');
const stateOf = () => (history.state ?? {}) as { charts?: Shown };

/** Whether the visitor's settings ask for little traffic: then nothing is fetched without a click. */
function isSaving(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/**
 * `<data-chart>`: draws its own table once it is in view, and only then fetches the drawing library. The table
 * stays; a button puts the picture of every chart of the page away, or back.
 */
class DataChart extends HTMLElement {
  private drawing: Promise<unknown> | undefined;

  connectedCallback() {
    const box = this.querySelector('.drawing');
    const toggle = this.querySelector('[data-toggle]');
    // Where the style hides the picture (forced colours, an older browser), only the table is shown.
    if (!box || !toggle || getComputedStyle(box).display === 'none') return;
    this.show(kept());
    toggle.addEventListener('click', () => {
      const wanted: Shown = this.dataset['shows'] === 'table' ? 'chart' : 'table';
      history.replaceState({ ...stateOf(), charts: wanted }, '');
      for (const chart of document.querySelectorAll<DataChart>('data-chart.drawable'))
        chart.show(wanted);
    });
    this.querySelector('[data-png]')?.addEventListener('click', () => void this.save());
    if (isSaving()) this.ask(box);
    else this.drawWhenSeen(box);
  }

  private show(what: Shown) {
    this.dataset['shows'] = what;
    const toggle = this.querySelector('[data-toggle]');
    if (toggle)
      toggle.textContent =
        (what === 'table' ? this.dataset['showChart'] : this.dataset['hideChart']) ?? '';
  }

  private drawWhenSeen(box: Element) {
    // Not before it is above the lowest quarter of the window: a visitor may stop above it.
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        seen.disconnect();
        void this.draw();
      },
      { rootMargin: '0px 0px -25%' },
    );
    seen.observe(box);
  }

  private ask(box: Element) {
    const question = box.querySelector<HTMLElement>('.ask');
    if (!question) return;
    question.hidden = false;
    question.querySelector('button')?.addEventListener('click', () => {
      question.hidden = true;
      void this.draw();
    });
  }

  private draw() {
    this.drawing ??= import('./draw-chart.ts').then(async ({ drawChart }) => {
      const table = this.querySelector('table');
      const canvas = this.querySelector('canvas');
      if (table && canvas) await drawChart(this, canvas, readChartTable(this, table));
      this.dataset['drawn'] = '';
    });
    return this.drawing;
  }

  private async save() {
    const table = this.querySelector('table');
    if (!table) return;
    const { savePicture } = await import('./picture.ts');
    await savePicture(this, readChartTable(this, table));
  }
}
customElements.define('data-chart', DataChart);
