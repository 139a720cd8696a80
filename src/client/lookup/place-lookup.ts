import Papa from 'papaparse';
import { asTextCell } from '../../markup/formula.ts';
import type { NamingAnnouncements } from '../../site/lookup/naming-announcements.ts';
import type { LookupWords } from '../../site/lookup/lookup-words.ts';
import { make } from '../parts/make.ts';
import { partOf } from '../parts/part-of.ts';
import { saveFile, textFile } from '../parts/save-file.ts';
import { NAMESAKES, openPlaces, type PlaceHit, type Places, withStatus } from '../search/places.ts';
import { fill } from '../search/search-words.ts';
import { indexByNames } from './index-by-names.ts';
import { judgeHits } from './judge-hits.ts';
import type { Found } from './judge-hits.ts';
import { readPasted } from './read-pasted.ts';

/** The most lines of one look-up: more than any list of the programme has. */
const MOST_LINES = 8_000;
/** Milliseconds of work before the browser may paint. */
const TURN = 40;
/** Milliseconds between two counts: a screen reader speaks each. */
const SAY_EVERY = 2_000;
/** Rows that are added at once: breaking Thai into lines takes a phone's processor a while. */
const SLICE = 20;

interface Line {
  readonly shown: string;
  readonly found: Found;
  chosen: PlaceHit | undefined;
}

/**
 * `<place-lookup>`: finds the tambon of each pasted line. Attributes: `data-words`, `data-texts` (the lists of
 * places), `data-named` (which announcement names each tambon), `data-base`. The pasted text is not sent anywhere.
 */
export class PlaceLookup extends HTMLElement {
  #words!: LookupWords;
  #lines: Line[] = [];
  #named: NamingAnnouncements = { announcements: [], tambons: {} };
  #asked = 0;
  #opening: Promise<Places> | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as LookupWords;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#lookUp();
    });
    // The element is made when somebody reaches for its form: the lists then load before the first question.
    void this.#open().catch(() => undefined);
    partOf(this, 'take').addEventListener('click', () => this.#save());
  }

  async #lookUp(): Promise<void> {
    const words = this.#words;
    const asked = ++this.#asked;
    const text = this.querySelector('textarea')?.value ?? '';
    const pasted = readPasted(text, MOST_LINES + 1);
    if (pasted.length === 0) return this.#say(words.nothing);
    const lines = pasted.slice(0, MOST_LINES);
    const hasMore = pasted.length > MOST_LINES;
    try {
      const places = await this.#open();
      const byNames = indexByNames(places.sources.all(), words.locale);
      const found: Line[] = [];
      let since = performance.now();
      let lastSpokenAt = 0;
      for (const { shown, query } of lines) {
        const exact = byNames(query);
        const judged = judgeHits(
          exact.length > 0
            ? exact.map((place) => withStatus(place, places.sources.newest))
            : await places.find(query, NAMESAKES),
        );
        found.push({
          shown,
          found: judged,
          chosen: judged.outcome === 'found' ? judged.choices[0] : undefined,
        });
        if (performance.now() - since < TURN) continue;
        const counts = { done: String(found.length), total: String(lines.length) };
        if (since - lastSpokenAt > SAY_EVERY) {
          lastSpokenAt = since;
          this.#say(fill(words.working, counts));
        }
        await new Promise((done) => setTimeout(done));
        if (asked !== this.#asked) return;
        since = performance.now();
      }
      this.#lines = found;
      const more = hasMore ? ` · ${fill(words.most, { most: String(MOST_LINES) })}` : '';
      this.#say(`${this.#counts()}${more}`);
      await this.#show(asked);
    } catch {
      this.#say(words.failed);
    }
  }

  /** The lists, fetched once; again after a failure. */
  #open(): Promise<Places> {
    this.#opening ??= this.#fetchLists().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #fetchLists(): Promise<Places> {
    const [places, named] = await Promise.all([
      openPlaces(this.dataset['texts'] ?? '', this.#words.locale),
      fetch(this.dataset['named'] ?? '').then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json() as Promise<NamingAnnouncements>;
      }),
    ]);
    this.#named = named;
    return places;
  }

  /** Adds the rows in slices, the first at once: thousands of rows together would block the page for seconds. */
  async #show(asked: number): Promise<void> {
    const rows = partOf(this, 'rows');
    rows.replaceChildren();
    partOf(this, 'result').hidden = false;
    for (let first = 0; first < this.#lines.length && asked === this.#asked; first += SLICE) {
      const lines = this.#lines.slice(first, first + SLICE);
      rows.append(...lines.map((line, at) => this.#rowOf(line, first + at)));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  }

  #rowOf(line: Line, at: number): HTMLTableRowElement {
    const row = make('tr', {});
    this.#fillRow(row, line, at);
    return row;
  }

  #counts(): string {
    const none = this.#lines.filter(({ found }) => found.outcome === 'none').length;
    const found = this.#lines.filter(({ chosen }) => chosen !== undefined).length;
    const choose = this.#lines.length - none - found;
    const counts = { found: String(found), choose: String(choose), none: String(none) };
    return fill(this.#words.done, counts);
  }

  #fillRow(row: HTMLTableRowElement, line: Line, at: number): void {
    const { columns } = this.#words;
    const [code, tambon, amphoe, province, status, year] = this.#cellsOf(line);
    const cell = (label: string, ...inside: (Node | string)[]) =>
      make('td', { 'data-label': label }, ...inside);
    row.replaceChildren(
      make('th', { scope: 'row' }, line.shown),
      cell(columns.code, code ?? ''),
      cell(columns.tambon, ...this.#placeCell(line, at, row), tambon ?? ''),
      cell(columns.amphoe, amphoe ?? ''),
      cell(columns.province, province ?? ''),
      cell(columns.status, status ?? ''),
      cell(columns.year, year ?? ''),
      cell(columns.announcement, ...this.#announcementCell(line)),
    );
  }

  /** The choices where several tambons may be meant, or the name is only similar. */
  #placeCell(line: Line, at: number, row: HTMLTableRowElement): Node[] {
    const words = this.#words;
    const { outcome, choices } = line.found;
    if (outcome === 'found') return [];
    if (outcome === 'none') return [make('span', { class: 'note' }, words.none)];
    const first =
      outcome === 'several' ? fill(words.several, { count: String(choices.length) }) : words.near;
    const label = fill(words.chooseOf, { typed: line.shown });
    const box = make('select', { id: `choose-${at}`, 'aria-label': label });
    box.append(make('option', { value: '' }, first));
    for (const [index, hit] of choices.entries()) {
      const option = make('option', { value: String(index) }, this.#nameOf(hit));
      option.selected = hit === line.chosen;
      box.append(option);
    }
    box.addEventListener('change', () => {
      line.chosen = box.value === '' ? undefined : choices[Number(box.value)];
      this.#fillRow(row, line, at);
      document.getElementById(`choose-${at}`)?.focus();
      this.#say(this.#counts());
    });
    return [box];
  }

  #nameOf({ tambon, amphoe, province, status, year }: PlaceHit): string {
    const { locale, sample, sampleYears, statuses } = this.#words;
    const names = [tambon, amphoe, province].map((part) => part?.[locale] ?? '');
    const mark = sampleYears.includes(year) ? sample : '';
    return `${names.join(' · ')} (${statuses[status]})${mark}`;
  }

  #announcementCell({ chosen }: Line): Node[] {
    const named = chosen && this.#announcementOf(chosen);
    if (!named) return [];
    const base = this.dataset['base'] ?? '';
    return [make('a', { href: `${base}/announcements/#${named.id}` }, named.name)];
  }

  #announcementOf({ code }: PlaceHit) {
    const at = this.#named.tambons[code];
    return at && this.#named.announcements[at[1]];
  }

  #cellsOf({ chosen }: Line): string[] {
    if (!chosen) return [];
    const { locale, sample, sampleYears, statuses } = this.#words;
    const { code, tambon, amphoe, province, status, year } = chosen;
    const statusText = `${statuses[status]}${sampleYears.includes(year) ? sample : ''}`;
    const names = [tambon, amphoe, province].map((part) => part?.[locale] ?? '');
    return [code, ...names, statusText, year === 0 ? '' : String(year)];
  }

  #save(): void {
    const words = this.#words;
    const head = Object.values(words.columns);
    const rows = this.#lines.map((line) =>
      [
        line.shown,
        ...(line.chosen
          ? [...this.#cellsOf(line), this.#announcementOf(line.chosen)?.name ?? '']
          : Array<string>(7).fill('')),
      ].map(asTextCell),
    );
    // A spreadsheet must not run anything that was pasted.
    const text = Papa.unparse([head, ...rows], { newline: '\r\n' });
    saveFile(textFile(`\uFEFF${text}\r\n`, 'text/csv'), words.file);
  }

  #say(text: string): void {
    partOf(this, 'status').textContent = text;
  }
}

if (!customElements.get('place-lookup')) customElements.define('place-lookup', PlaceLookup);
