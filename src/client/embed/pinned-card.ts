import { PROVINCES } from '../../gazetteer/provinces.ts';
import type { Locale } from '../../i18n/language.ts';
import {
  pinnedCard,
  type PinnedCard as Card,
  type PinnedSubject,
  readPinnedQuery,
} from '../../site/embed/pinned-card.ts';
import { shortHash } from '../../log/editions.ts';
import { readSiteLog } from '../editions/read-site-log.ts';
import { make } from '../make.ts';
import { withLang } from '../with-lang.ts';
import { PINNED_WORDS } from './pinned-words.ts';

/**
 * `<pinned-card>`: what the register said in the edition that the address names, or why that cannot be shown.
 * Attributes: `data-log` (address; none where there is no edition), `data-locale` and `data-home`.
 */
class PinnedCard extends HTMLElement {
  readonly #locale: Locale = this.dataset['locale'] === 'en' ? 'en' : 'th';
  readonly #words = PINNED_WORDS[this.#locale];
  readonly #say = this.#words.embed.pinned;

  connectedCallback(): void {
    this.#tell(this.#say.waiting);
    void this.#show();
  }

  async #show(): Promise<void> {
    const { log: address } = this.dataset;
    const subject = readPinnedQuery(location.search, PROVINCES);
    if (!subject) return this.#tell(this.#say.noQuestion);
    this.#leadTo(subject);
    if (!address) return this.#tell(this.#say.noLog);
    const read = await readSiteLog(address).catch(() => undefined);
    if (!read) return this.#tell(this.#say.failed);
    if ('refusal' in read) return this.#tell(this.#say.broken(String(read.refusal.line)));
    const answer = pinnedCard(read.log, subject, this.#words, this.#locale);
    if ('card' in answer) return this.#draw(answer.card);
    this.#tell(
      answer.code === 'no-edition'
        ? this.#say.noEdition(subject.edition, answer.newest)
        : this.#say.noName(subject.edition),
    );
  }

  #draw(card: Card): void {
    const { rank, status, heading, facts, pinned, head, since } = card;
    document.title = card.title;
    const line = (text: string, looks?: string) =>
      make('p', { class: looks }, ...this.#withLang(text));
    this.#part('card').className = rank;
    this.#part('card').replaceChildren(
      make('p', { class: 'status' }, mark(rank), make('span', {}, status)),
      make('h1', {}, ...this.#withLang(heading)),
      ...facts.map((fact) => line(fact)),
      line(pinned, 'count'),
      make('p', { class: 'soft', title: head }, this.#say.hash(shortHash(head))),
      ...(since === '' ? [] : [line(since)]),
    );
  }

  /** To the page that tells the newest of the same. */
  #leadTo({ fiscalYear, province, tambonCode }: PinnedSubject): void {
    const page = tambonCode === '' ? `${fiscalYear}/${province.slug}/` : `tambon/${tambonCode}/`;
    this.#part('onward').setAttribute('href', `${this.dataset['home'] ?? '/'}${page}`);
    this.#part('label').textContent = this.#say.toNewest;
  }

  #tell(sentence: string): void {
    this.#part('card').replaceChildren(
      make('h1', {}, this.#say.title),
      make('p', {}, ...this.#withLang(sentence)),
    );
  }

  #withLang(text: string): (Node | string)[] {
    return withLang(text, this.#locale);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

/** The mark of a status, drawn once in the page; hidden, for words stand beside it. */
function mark(rank: Card['rank']): SVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  drawing.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#${rank}`);
  drawing.append(use);
  return drawing;
}

customElements.define('pinned-card', PinnedCard);
