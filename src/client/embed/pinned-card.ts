import { PROVINCES } from '../../gazetteer/provinces.ts';
import type { Locale } from '../../i18n/language.ts';
import {
  pinnedCard,
  type PinnedCard as Card,
  type PinnedSubject,
  type PinnedWords,
  readPinnedQuery,
} from '../../site/embed/pinned-card.ts';
import { shortHash } from '../../log/editions.ts';
import { make } from '../parts/make.ts';
import { partOf } from '../parts/part-of.ts';
import { withLang } from '../parts/with-lang.ts';
import { pinnedWords } from './pinned-words.ts';

/**
 * `<pinned-card>`: shows what the register said in the edition that the address names, or why it cannot be shown.
 * Attributes: `data-log` (address; empty where there is no edition), `data-locale` and `data-home`.
 */
class PinnedCard extends HTMLElement {
  readonly #locale: Locale = this.dataset['locale'] === 'en' ? 'en' : 'th';

  connectedCallback(): void {
    // Where the words cannot be fetched, the page stays unchanged, with its link to all editions.
    void pinnedWords(this.#locale).then(
      (words) => this.#show(words),
      () => undefined,
    );
  }

  async #show(words: PinnedWords): Promise<void> {
    const { pinned: say } = words.embed;
    const showNotice = (sentence: string) => this.#showNotice(say.title, sentence);
    showNotice(say.waiting);
    const { log: address } = this.dataset;
    const subject = readPinnedQuery(location.search, PROVINCES);
    if (!subject) return showNotice(say.noQuestion);
    this.#leadTo(subject, say.toNewest);
    if (!address) return showNotice(say.noLog);
    const read = await readLog(address).catch(() => undefined);
    if (!read) return showNotice(say.failed);
    if ('refusal' in read) return showNotice(say.broken(String(read.refusal.line)));
    const answer = pinnedCard(read.log, subject, words, this.#locale);
    if ('card' in answer) return this.#draw(answer.card, say.hash);
    showNotice(
      answer.code === 'no-edition'
        ? say.noEdition(subject.edition, answer.newest)
        : say.noName(subject.edition),
    );
  }

  #draw(card: Card, hashInWords: (hash: string) => string): void {
    const { rank, status, heading, facts, pinned, head, since, cloth } = card;
    document.title = card.title;
    const line = (text: string, looks?: string) =>
      make('p', { class: looks }, ...this.#withLang(text));
    partOf(this, 'card').className = rank;
    partOf(this, 'card').replaceChildren(
      make('p', { class: 'status' }, mark(rank), make('span', {}, status)),
      make('h1', {}, ...this.#withLang(heading)),
      ...facts.map((fact) => line(fact)),
      line(pinned, 'count'),
      make('p', { class: 'soft', title: head }, hashInWords(shortHash(head))),
      ...(since === '' ? [] : [line(since)]),
    );
    if (cloth !== '') void this.#hang(cloth);
  }

  /**
   * The cloth of the excellent tambon is only decoration: where its code cannot be fetched, the card is shown
   * without it.
   */
  async #hang(cloth: string): Promise<void> {
    const drawn = await import('./cloth-hem.ts').catch(() => undefined);
    if (drawn) partOf(this, 'card').prepend(drawn.clothHem(cloth));
  }

  /** A link to the page with the newest data of the same subject. */
  #leadTo({ fiscalYear, province, tambonCode }: PinnedSubject, label: string): void {
    const page = tambonCode === '' ? `${fiscalYear}/${province.slug}/` : `tambon/${tambonCode}/`;
    partOf(this, 'onward').setAttribute('href', `${this.dataset['home'] ?? '/'}${page}`);
    partOf(this, 'label').textContent = label;
  }

  #showNotice(title: string, sentence: string): void {
    partOf(this, 'card').replaceChildren(
      make('h1', {}, title),
      make('p', {}, ...this.#withLang(sentence)),
    );
  }

  #withLang(text: string): (Node | string)[] {
    return withLang(text, this.#locale);
  }
}

/** Uses the reader of tables, which an address without a query does not need. */
async function readLog(address: string) {
  const { readSiteLog } = await import('../editions/read-site-log.ts');
  return readSiteLog(address);
}

/** The mark of a status, drawn once in the page; hidden from screen readers, because words are beside it. */
function mark(rank: Card['rank']): SVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  drawing.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#${rank}`);
  drawing.append(use);
  return drawing;
}

customElements.define('pinned-card', PinnedCard);
