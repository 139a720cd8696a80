import type { CheckSurroundings } from '../../site/check/check-surroundings.ts';
import type { CheckWords } from '../../site/check/check-words.ts';
import { fill } from '../search-words.ts';
import { fileList } from './file-list.ts';
import type { Answered, Asked, Checked, Choice } from './messages.ts';
import { problemTable } from './problem-table.ts';
import { chosenOf, droppedOf, readGiven, UnreadableFile } from './read-given.ts';
import type { Chosen } from './read-given.ts';
import { make } from './make.ts';
import { sheetPreview } from './sheet-preview.ts';

/** Years before the newest known that a file may be of, and after it. */
const YEARS_BACK = 6;
const YEARS_AHEAD = 1;
/** Characters of the JSON that are shown; it can always be copied whole. */
const LONGEST_SHOWN = 2_000_000;

/**
 * `<check-files>`: checks chosen files in a worker and shows the report. Everything it needs is
 * fetched when the page is opened; from then on it works without a connection. Attributes:
 * `data-words`, `data-surroundings` (address). The parts it fills are named by `data-part`.
 */
export class CheckFiles extends HTMLElement {
  #worker: Worker | undefined;
  #years: readonly number[] = [];
  #choices: (Choice | undefined)[] = [];
  #words!: CheckWords;
  #asked = 0;
  #text = '';
  #ready: Promise<void> = Promise.resolve();
  /** Focus goes back to the control that asked for the check. */
  #focused = '';

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as CheckWords;
    this.#ready = this.#prepare();
    this.#ready.then(
      () => this.#say(this.#words.ready),
      () => this.#say(this.#words.failed),
    );
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
      const choose = (): void => void this.#check(Promise.resolve(chosenOf(input.files ?? [])));
      // The same file, mended, must be a change too.
      input.addEventListener('click', () => (input.value = ''));
      input.addEventListener('change', choose);
      if (input.files?.length) choose();
    }
    this.#listenForDrops();
    this.#copies('copy', () => this.#text);
    this.#copies('copy-json', () => this.#part('json').textContent);
    this.#part('desk').hidden = false;
  }

  disconnectedCallback(): void {
    this.#worker?.terminate();
  }

  async #prepare(): Promise<void> {
    this.#say(this.#words.loading);
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const broken = new Promise<never>((_, fail) => {
      this.#worker!.addEventListener('error', () => fail(new Error('worker')));
    });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answered>) =>
      this.#heed(data),
    );
    // A face that is first needed by the report could not be fetched any more without a connection.
    const faces = Promise.allSettled([...document.fonts].map((face) => face.load()));
    const answer = await fetch(this.dataset['surroundings'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    const surroundings = (await answer.json()) as CheckSurroundings;
    const newest = surroundings.years[0] ?? 0;
    this.#years = Array.from(
      { length: YEARS_BACK + YEARS_AHEAD + 1 },
      (_, index) => newest + YEARS_AHEAD - index,
    );
    // Waits until the worker itself has come, not only its list: the connection may go now.
    const ready = new Promise<void>((done) => {
      this.#worker!.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
        if (data.type === 'ready') done();
      });
    });
    this.#ask({ type: 'surroundings', surroundings });
    await Promise.race([ready, broken]);
    await faces;
  }

  #ask(question: Asked): void {
    this.#worker?.postMessage(question);
  }

  async #check(choosing: Promise<readonly Chosen[]>): Promise<void> {
    const id = ++this.#asked;
    this.#clear();
    const words = this.#words;
    try {
      await this.#ready;
      const files = await readGiven(await choosing, (path, done, total) =>
        this.#progress(words.reading, path, done, total),
      );
      if (id !== this.#asked) return;
      if (files.length === 0) {
        this.#say(words.nothing);
        return;
      }
      this.#choices = [];
      this.#focused = '';
      this.#progress(words.checking, files[0]?.path ?? files[0]?.name ?? '', 0, files.length);
      this.#ask({ type: 'check', id, locale: words.locale, files, choices: [] });
    } catch (cause) {
      if (id !== this.#asked) return;
      const name = cause instanceof UnreadableFile ? cause.message : undefined;
      this.#say(name ? fill(words.unreadable, { name }) : words.failed);
    }
  }

  #choose(file: number, choice: Choice, control: string): void {
    this.#choices[file] = choice;
    this.#focused = control;
    const id = ++this.#asked;
    const choices = Array.from(this.#choices);
    this.#ask({ type: 'check', id, locale: this.#words.locale, choices });
  }

  #heed(answer: Answered): void {
    if (answer.type === 'ready' || answer.id !== this.#asked) return;
    const words = this.#words;
    if (answer.type === 'progress') {
      this.#progress(words.checking, answer.path, answer.done, answer.total);
    } else if (answer.type === 'checked') this.#show(answer);
    else if (answer.bytes) {
      save(answer.name, answer.bytes);
      const cells = String(answer.cells);
      this.#say(fill(words.downloaded, { name: answer.name, cells }));
    } else this.#say(fill(words.noDownload, { name: answer.name }));
  }

  #show(checked: Checked): void {
    const words = this.#words;
    const { errors, warnings, notes } = checked.counts;
    const counts = { errors: String(errors), warnings: String(warnings), notes: String(notes) };
    const verdict = errors === 0 ? words.good : words.bad;
    this.#say(`${verdict} · ${fill(words.counts, counts)}`);
    this.#part('progress').hidden = true;
    this.#part('verdict').textContent = verdict;
    this.#part('verdict').dataset['good'] = String(errors === 0);
    this.#part('counts').textContent = fill(words.counts, counts);
    this.#part('files').replaceChildren(
      ...fileList(checked.files, this.#years, words, {
        choose: (...chosen) => this.#choose(...chosen),
        repair: (file) => this.#ask({ type: 'repair', id: this.#asked, file }),
      }),
    );
    this.#part('download-note').hidden = !checked.files.some((one) => one.isRepairable);
    const more = checked.more.map((line) => make('p', { class: 'note' }, line));
    const problems = problemTable(checked.problems, checked.files, words, words.result);
    this.#part('problems').replaceChildren(
      ...(checked.problems.length > 0 ? [problems] : []),
      ...more,
    );
    this.#part('previews').replaceChildren(
      ...checked.files.flatMap((file, index) => sheetPreview(file, index, words)),
    );
    this.#showWaiting(checked);
    // Laying out tens of megabytes takes a minute; such a report is for copying only.
    this.#part('json').hidden = checked.json.length > LONGEST_SHOWN;
    this.#part('json').textContent = checked.json;
    this.#text = checked.text;
    this.#part('report').hidden = false;
    if (this.#focused) document.getElementById(this.#focused)?.focus();
  }

  #showWaiting({ waiting, waitingMore, files }: Checked): void {
    const words = this.#words;
    const part = this.#part('waiting');
    part.hidden = waiting.length === 0;
    if (part.hidden) return;
    const title = fill(words.waiting, { count: String(waiting.length + waitingMore) });
    const more = fill(words.more, { count: String(waitingMore) });
    part.replaceChildren(
      make('summary', {}, title),
      make('p', { class: 'note' }, words.waitingNote),
      problemTable(waiting, files, words, title),
      ...(waitingMore > 0 ? [make('p', { class: 'note' }, more)] : []),
    );
  }

  #clear(): void {
    this.#part('report').hidden = true;
    this.#part('json').textContent = '';
  }

  #progress(pattern: string, path: string, done: number, total: number): void {
    const bar = this.#part('progress') as HTMLProgressElement;
    bar.hidden = false;
    bar.max = total;
    // One file has no middle to show: the bar then only says that work goes on.
    if (total > 1) bar.value = done;
    else bar.removeAttribute('value');
    this.#say(fill(pattern, { path, done: String(done + 1), total: String(total) }));
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #listenForDrops(): void {
    const zone = this.#part('zone');
    const over = (isOver: boolean) => (event: DragEvent) => {
      event.preventDefault();
      zone.classList.toggle('over', isOver);
    };
    zone.addEventListener('dragenter', over(true));
    zone.addEventListener('dragover', over(true));
    zone.addEventListener('dragleave', over(false));
    zone.addEventListener('drop', (event) => {
      over(false)(event);
      if (event.dataTransfer) void this.#check(droppedOf(event.dataTransfer));
    });
  }

  #copies(name: string, text: () => string): void {
    const button = this.#part(name);
    // The clipboard is withheld from pages that are not served safely.
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text()).then(() => this.#say(this.#words.copied));
    });
  }
}

function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'text/csv;charset=utf-8' }));
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

if (!customElements.get('check-files')) customElements.define('check-files', CheckFiles);
