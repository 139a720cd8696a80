import { editions as english } from '../../i18n/en/editions.ts';
import { receiptInWords } from '../../i18n/receipt-in-words.ts';
import { editions as thai } from '../../i18n/th/editions.ts';
import type { Log } from '../../log/entry.ts';
import { checkReceipt, parseReceipt } from '../../log/receipt.ts';
import { make } from '../parts/make.ts';
import { partOf } from '../parts/part-of.ts';
import { withLang } from '../parts/with-lang.ts';
import { pastRegister } from './past-register.ts';
import { readSiteLog } from './read-site-log.ts';

/** The most bytes of a receipt's file. */
const MOST_BYTES = 5_000_000;

/**
 * `<register-editions>`: the register as of an edition, and the answer to a receipt, both from the log, which is
 * fetched when the page is opened; from then on it works without a connection. Attributes: `data-log` (address) and
 * `data-locale`. `data-part` names the parts that it fills.
 */
export class RegisterEditions extends HTMLElement {
  readonly #locale = this.dataset['locale'] === 'en' ? 'en' : 'th';
  readonly #say = this.#locale === 'en' ? english : thai;
  #log: ReturnType<typeof readSiteLog> | undefined;

  connectedCallback(): void {
    for (const desk of this.querySelectorAll<HTMLElement>('[data-part="desk"]'))
      desk.hidden = false;
    const isSaving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
    if (!isSaving) void this.#read();
    partOf(this, 'past').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#showPast();
    });
    const input = this.querySelector<HTMLInputElement>('input[type="file"]')!;
    input.addEventListener('click', () => (input.value = ''));
    input.addEventListener('change', () => void this.#answer(input.files?.[0]));
    const zone = partOf(this, 'zone');
    zone.addEventListener('dragover', (event) => event.preventDefault());
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#answer(event.dataTransfer?.files[0]);
    });
  }

  /** The log, or undefined after a message in the part; after a failure the next call tries again. */
  async #read(part?: string): Promise<Log | undefined> {
    const reading = (this.#log ??= readSiteLog(this.dataset['log'] ?? ''));
    const read = await reading.catch(() => undefined);
    if (read && 'log' in read) return read.log;
    if (this.#log === reading) this.#log = undefined;
    const { broken, failed } = this.#say.past;
    if (part) this.#show(part, [read ? broken(String(read.refusal.line)) : failed]);
    return undefined;
  }

  async #showPast(): Promise<void> {
    const log = await this.#read('register');
    if (!log) return;
    const chosen = Number(this.querySelector('select')?.value);
    partOf(this, 'register').replaceChildren(...pastRegister(log, chosen, this.#say, this.#locale));
  }

  async #answer(file: File | undefined): Promise<void> {
    if (!file) return;
    const receipt = file.size > MOST_BYTES ? undefined : parseReceipt(await file.text());
    if (!receipt) return this.#show('answer', [this.#say.answers.noReceipt]);
    const log = await this.#read('answer');
    if (!log) return;
    const answer = await checkReceipt(log, receipt);
    const edition = log.at(-1)?.edition ?? 0;
    this.#show('answer', receiptInWords({ answer, receipt, edition }, this.#say, this.#locale));
  }

  #show(part: string, sentences: readonly string[]): void {
    partOf(this, part).replaceChildren(
      ...sentences.map((sentence) => make('p', {}, ...withLang(sentence, this.#locale))),
    );
  }
}

if (!customElements.get('register-editions'))
  customElements.define('register-editions', RegisterEditions);
