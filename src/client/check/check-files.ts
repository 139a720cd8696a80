import type { CheckContext } from '../../site/check/check-context.ts';
import type { CheckWords } from '../../site/check/check-words.ts';
import type { LiveRegister } from '../../site/check/live-register.ts';
import { fill } from '../search/search-words.ts';
import { changeCounts, changeList } from './change-list.ts';
import { fileList, questionsOf } from './file-list.ts';
import type {
  Answered,
  Asked,
  Checked,
  CheckedFile,
  TableChoice,
  TableChoices,
  PublicComparison,
} from './messages.ts';
import { preparedList } from './prepared-list.ts';
import { problemTable } from './problem-table.ts';
import { chosenOf, droppedOf, readGiven, UnreadableFile } from './read-given.ts';
import type { ChosenFile } from './read-given.ts';
import { make } from '../parts/make.ts';
import { partOf } from '../parts/part-of.ts';
import { sheetPreview } from './sheet-preview.ts';

/** How many years before and after the newest known year a file may be of. */
const YEARS_BACK = 6;
const YEARS_AHEAD = 1;
/** The most characters of the JSON that are shown; the button copies all of it. */
const LONGEST_SHOWN = 2_000_000;

/**
 * `<check-files>`: checks and prepares chosen files in a worker, and shows the report and the files to hand in.
 * Everything it needs is fetched when the page is opened; from then on it works without a connection. Attributes:
 * `data-words`, `data-context` and `data-register` (addresses), `data-upload` (a pattern). `data-part` names the
 * parts that it fills.
 */
export class CheckFiles extends HTMLElement {
  #worker: Worker | undefined;
  #years: readonly number[] = [];
  #choices: TableChoices = {};
  #checked: Checked | undefined;
  #hasRegister = false;
  #words!: CheckWords;
  #asked = 0;
  /** The id of the last question whose report is shown. */
  #answered = 0;
  #ready: Promise<void> = Promise.resolve();
  /** Id of the control that asked for the check and gets the focus back. */
  #focused = '';

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as CheckWords;
    this.#ready = this.#prepare();
    this.#ready
      .then(() => this.#fetchAhead())
      .then(
        () => {
          // A visitor who has chosen files meanwhile sees their state instead.
          if (this.#asked === 0) this.#say(this.#words.ready);
        },
        () => this.#say(this.#words.failed),
      );
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
      const choose = (): void => void this.#check(Promise.resolve(chosenOf(input.files ?? [])));
      // The same file, after an edit, must count as a change.
      input.addEventListener('click', () => (input.value = ''));
      input.addEventListener('change', choose);
      if (input.files?.length) choose();
    }
    this.#listenForDrops();
    this.#expectTexts();
    this.#togglesDetails();
    this.#copies('copy', () => this.#checked?.text ?? '');
    this.#copies('copy-json', () => this.#checked?.json ?? '');
    partOf(this, 'desk').hidden = false;
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
    // A font that only the report uses could not be fetched later without a connection.
    const faces = Promise.allSettled([...document.fonts].map((face) => face.load()));
    const answer = await fetch(this.dataset['context'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    const context = (await answer.json()) as CheckContext;
    const newest = context.years[0] ?? 0;
    this.#years = Array.from(
      { length: YEARS_BACK + YEARS_AHEAD + 1 },
      (_, index) => newest + YEARS_AHEAD - index,
    );
    // Waits until the worker itself is loaded, not only its list: then the connection may go.
    const ready = new Promise<void>((done) => {
      this.#worker!.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
        if (data.type === 'ready') done();
      });
    });
    this.#ask({ type: 'context', context, locale: this.#words.locale });
    await Promise.race([ready, broken]);
    await faces;
  }

  /** Fetches what only some files need; the page does not say that it is ready before all of it is there. */
  async #fetchAhead(): Promise<void> {
    await Promise.all([this.#loadRegister(), this.#expectWorkbooks()]);
  }

  /** Without the register only the comparison is missing. */
  async #loadRegister(): Promise<void> {
    try {
      const answer = await fetch(this.dataset['register'] ?? '');
      if (!answer.ok) return;
      this.#ask({ type: 'register', register: (await answer.json()) as LiveRegister });
      this.#hasRegister = true;
    } catch {
      // Shown in the place of the comparison.
    }
  }

  /** The library is fetched before a file is chosen, because nothing is fetched afterwards. */
  #expectWorkbooks(): Promise<void> {
    const come = new Promise<void>((done) => {
      this.#worker!.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
        if (data.type === 'expected' && data.what === 'workbooks') done();
      });
    });
    this.#ask({ type: 'expect', what: 'workbooks' });
    return come;
  }

  /** Stories are rare: the reader of Markdown is fetched only when somebody reaches for a file. */
  #expectTexts(): void {
    const expect = () => this.#ask({ type: 'expect', what: 'texts' });
    const zone = partOf(this, 'zone');
    for (const sign of ['pointerdown', 'focusin', 'dragenter'])
      zone.addEventListener(sign, expect, { once: true });
  }

  #ask(question: Asked): void {
    this.#worker?.postMessage(question);
  }

  async #check(choosing: Promise<readonly ChosenFile[]>): Promise<void> {
    const id = ++this.#asked;
    this.#clear();
    const words = this.#words;
    try {
      await this.#ready;
      const files = await readGiven(await choosing, (path, done, total) =>
        this.#progress(words.reading, { path, done, total }),
      );
      if (id !== this.#asked) return;
      if (files.length === 0) {
        this.#say(words.nothing);
        return;
      }
      this.#choices = {};
      this.#focused = '';
      const path = files[0]?.path ?? files[0]?.name ?? '';
      this.#progress(words.checking, { path, done: 0, total: files.length });
      this.#ask({ type: 'check', id, locale: words.locale, files, choices: {} });
    } catch (cause) {
      if (id !== this.#asked) return;
      const name = cause instanceof UnreadableFile ? cause.message : undefined;
      this.#say(name ? fill(words.unreadable, { name }) : words.failed);
    }
  }

  #choose(name: string, choice: TableChoice, control: string): void {
    this.#choices = { ...this.#choices, [name]: { ...this.#choices[name], ...choice } };
    this.#focused = control;
    const id = ++this.#asked;
    this.#ask({ type: 'check', id, locale: this.#words.locale, choices: this.#choices });
  }

  #heed(answer: Answered): void {
    if (!('id' in answer) || answer.id !== this.#asked) return;
    const words = this.#words;
    if (answer.type === 'progress') this.#progress(words.checking, answer);
    else if (answer.type === 'checked') {
      this.#answered = answer.id;
      this.#show(answer);
    } else if (answer.type === 'compared') this.#showChanges(answer);
    else this.#showFailure();
  }

  /** Where the report is shown already, the comparison failed; otherwise the check itself. */
  #showFailure(): void {
    const words = this.#words;
    if (this.#answered === this.#asked) this.#compare(words.incomparable);
    else {
      partOf(this, 'progress').hidden = true;
      this.#say(words.failed);
    }
  }

  #show(checked: Checked): void {
    this.#checked = checked;
    const words = this.#words;
    const { errors, warnings, notes } = checked.counts;
    const counts = { errors: String(errors), warnings: String(warnings), notes: String(notes) };
    const isAsked = checked.files.some((file) => questionsOf(file).length > 0);
    const verdict = errors > 0 ? words.bad : isAsked ? words.asked : words.good;
    this.#say('');
    partOf(this, 'progress').hidden = true;
    partOf(this, 'verdict').textContent = verdict;
    partOf(this, 'verdict').dataset['good'] = String(errors === 0 && !isAsked);
    partOf(this, 'counts').textContent = fill(words.counts, counts);
    partOf(this, 'files').replaceChildren(
      ...fileList(checked.files, {
        years: this.#years,
        words,
        choose: (...chosen) => this.#choose(...chosen),
      }),
    );
    this.#showProblems(checked);
    this.#showPrepared(checked);
    this.#showWaiting(checked);
    // The layout of tens of megabytes takes a minute; such a report can only be copied.
    partOf(this, 'json').textContent = checked.json.length > LONGEST_SHOWN ? '' : checked.json;
    partOf(this, 'report').hidden = false;
    const control = document.getElementById(this.#focused);
    control?.closest('details')?.setAttribute('open', '');
    (control ?? partOf(this, 'verdict')).focus();
  }

  /** Errors are shown, all others are folded with the sheets they are in. */
  #showProblems({ problems, files, counts, more, waiting }: Checked): void {
    const words = this.#words;
    const errors = problems.filter(({ severity }) => severity === 'error');
    const minor = problems.filter(({ severity }) => severity !== 'error');
    const pointedAt = ({ path }: CheckedFile) =>
      new Set(waiting.flatMap(({ file, cell }) => (cell && file === path ? [cell] : [])));
    const previews = files.flatMap((file, index) =>
      sheetPreview(file, index, pointedAt(file), words),
    );
    const rest = more.map((line) => make('p', { class: 'note' }, line));
    partOf(this, 'problems').replaceChildren(
      ...(errors.length > 0 ? [problemTable(errors, files, words, words.result), ...rest] : []),
    );
    const fold = partOf(this, 'minor');
    fold.hidden = minor.length === 0;
    const { warnings, notes } = counts;
    const title = fill(words.minor, { warnings: String(warnings), notes: String(notes) });
    const hasErrors = errors.length > 0;
    fold.replaceChildren(
      make('summary', {}, title),
      ...(minor.length > 0 ? [problemTable(minor, files, words, title)] : []),
      ...(hasErrors ? [] : rest),
      ...(hasErrors ? [] : [make('div', { 'data-part': 'previews' }, ...previews)]),
    );
    partOf(this, 'sheets').replaceChildren(
      ...(hasErrors ? [make('div', { 'data-part': 'previews' }, ...previews)] : []),
    );
  }

  #showPrepared({ prepared }: Checked): void {
    const words = this.#words;
    const list = partOf(this, 'prepared');
    for (const { href } of list.querySelectorAll<HTMLAnchorElement>('a[data-prepared]'))
      URL.revokeObjectURL(href);
    list.replaceChildren(
      ...preparedList(prepared, this.dataset['upload'] ?? '', words, (line) => this.#say(line)),
    );
    partOf(this, 'to-hand-in').hidden = prepared.length === 0;
    partOf(this, 'changed').hidden = prepared.length === 0;
    this.#compare(this.#hasRegister ? words.comparing : words.incomparable);
  }

  /** Shows a sentence in the place of the list of changes. */
  #compare(note: string): void {
    partOf(this, 'compared').replaceChildren(make('p', { class: 'note' }, note));
    partOf(this, 'change-list').replaceChildren();
  }

  /** The counts are announced when they come; the list, which may be long, is not. */
  #showChanges(compared: PublicComparison): void {
    const files = this.#checked?.files ?? [];
    partOf(this, 'compared').replaceChildren(...changeCounts(compared));
    partOf(this, 'change-list').replaceChildren(...changeList(compared, files, this.#words));
  }

  #showWaiting({ waiting, waitingMore, files }: Checked): void {
    const words = this.#words;
    const part = partOf(this, 'waiting');
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
    this.#checked = undefined;
    partOf(this, 'report').hidden = true;
    partOf(this, 'json').textContent = '';
  }

  #progress(
    pattern: string,
    { path, done, total }: { readonly path: string; readonly done: number; readonly total: number },
  ): void {
    const bar = partOf(this, 'progress') as HTMLProgressElement;
    bar.hidden = false;
    bar.max = total;
    // A single file has no intermediate progress: the bar then only shows activity.
    if (total > 1) bar.value = done;
    else bar.removeAttribute('value');
    this.#say(fill(pattern, { path, done: String(done + 1), total: String(total) }));
  }

  #say(text: string): void {
    partOf(this, 'status').textContent = text;
  }

  #listenForDrops(): void {
    const zone = partOf(this, 'zone');
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

  /** Codes and JSON are for the people who maintain the site; officers see them only on request. */
  #togglesDetails(): void {
    const button = partOf(this, 'machine');
    const report = partOf(this, 'report');
    button.addEventListener('click', () => {
      const isShown = report.classList.toggle('with-codes');
      button.setAttribute('aria-expanded', String(isShown));
      button.textContent = isShown ? this.#words.machineHide : this.#words.machineShow;
      const json = partOf(this, 'json');
      json.tabIndex = isShown ? 0 : -1;
      json.ariaHidden = String(!isShown);
    });
  }

  #copies(name: string, text: () => string): void {
    const button = partOf(this, name);
    // Browsers provide no clipboard on pages without HTTPS.
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text()).then(() => this.#say(this.#words.copied));
    });
  }
}

if (!customElements.get('check-files')) customElements.define('check-files', CheckFiles);
