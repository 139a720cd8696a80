import type { EmbedChoices } from '../../site/embed/choices.ts';
import {
  EMBED_SIZE,
  frameCode,
  snippetCode,
  type Embeddable,
} from '../../site/embed/embed-code.ts';

const CHOICE_FIELDS = ['province', 'tambon', 'year', 'lang', 'kind', 'edition'] as const;
type Field = (typeof CHOICE_FIELDS)[number];

/**
 * `<embed-builder>`: makes the code of a card from what is chosen, keeps the choice in the address, and
 * shows the card. Title and sentence are read from the card itself, so that the two cannot disagree.
 */
class EmbedBuilder extends HTMLElement {
  /** Increases with each choice: an answer to an older one is dropped. */
  private turn = 0;

  connectedCallback() {
    const choices = this.piece('choices');
    if (!choices) return;
    choices.removeAttribute('hidden');
    this.piece('by-hand')?.setAttribute('hidden', '');
    choices.addEventListener('change', (event) => {
      const { name } = event.target as HTMLSelectElement;
      void this.show(name === 'province' ? '' : this.value('tambon'), true);
    });
    void this.open();
  }

  /** Reads the choice from the address. */
  private async open() {
    const asked = new URLSearchParams(location.search);
    for (const field of CHOICE_FIELDS) {
      const value = asked.get(field);
      const select = this.select(field);
      if (value && select && [...select.options].some((option) => option.value === value))
        select.value = value;
    }
    await this.show(asked.get('tambon') ?? '', false);
  }

  private async show(tambon: string, changed: boolean) {
    const turn = ++this.turn;
    const choices = await this.choices(this.value('province'));
    if (turn !== this.turn) return;
    if (!choices) return this.offerNothing(this.dataset['unreachable'] ?? '');
    this.offer(choices, tambon);
    if (changed) this.remember();
    const embeddable = await this.embeddable();
    if (turn !== this.turn) return;
    if (typeof embeddable === 'string') return this.offerNothing(embeddable);
    this.say('');
    const snippet = this.value('kind') === 'snippet';
    const code = this.querySelector('[data-copy]');
    if (code) code.textContent = snippet ? snippetCode(embeddable) : frameCode(embeddable);
    this.piece('shown')?.replaceChildren(snippet ? quoted(embeddable) : framed(embeddable));
    this.piece('preview')?.removeAttribute('hidden');
    this.querySelector('copy-text')?.removeAttribute('hidden');
  }

  /** Shows why there is no card, and no code, which would belong to another choice. */
  private offerNothing(why: string) {
    this.piece('preview')?.setAttribute('hidden', '');
    this.querySelector('copy-text')?.setAttribute('hidden', '');
    this.say(why);
  }

  /** Offers only years in which the province has something, and the tambons that the chosen year names. */
  private offer(choices: EmbedChoices, tambon: string) {
    const year = this.select('year');
    const tambons = this.select('tambon');
    if (!year || !tambons) return;
    for (const option of year.options) {
      option.disabled = !choices.some((choice) => String(choice.year) === option.value);
      option.hidden = option.disabled;
    }
    if (year.selectedOptions[0]?.disabled) year.value = String(choices[0]?.year ?? '');
    const named = choices.find((choice) => String(choice.year) === year.value)?.tambons ?? [];
    const locale = this.dataset['locale'] === 'en' ? 'en' : 'th';
    tambons.replaceChildren(
      new Option(this.dataset['whole'], ''),
      ...named.map((place) => new Option(place[locale], place.code)),
    );
    tambons.value = named.some(({ code }) => code === tambon) ? tambon : '';
  }

  private remember() {
    const query = new URLSearchParams();
    for (const field of CHOICE_FIELDS) if (this.value(field)) query.set(field, this.value(field));
    history.replaceState(null, '', `?${query.toString()}#embed`);
  }

  /** The chosen subject, or why there is nothing to show. */
  private async embeddable(): Promise<Embeddable | string> {
    const newest = await this.newest();
    const edition = this.value('edition');
    if (!newest) return this.dataset['none'] ?? '';
    if (edition === '') return newest;
    // Only a visitor who pins a card needs the log and its reader.
    const { pinned } = await import('./pinned-embeddable.ts');
    return pinned(newest, this.dataset['log'] ?? '', {
      edition: Number(edition),
      fiscalYear: Number(this.value('year')),
      slug: this.value('province'),
      tambonCode: this.value('tambon'),
    });
  }

  private async newest(): Promise<Embeddable | undefined> {
    if (!this.value('year')) return undefined;
    const locale = this.value('lang') === 'en' ? 'en' : 'th';
    const base = `${this.dataset['base'] ?? ''}${locale === 'en' ? '/en' : ''}/embed`;
    const card = await this.read(`${base}/${this.value('year')}/${this.value('province')}/`);
    const canonical = card?.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    if (!card || !canonical) return undefined;
    const frame = canonical.replace(/\/(?=\d+\/[a-z-]+\/$)/, '/embed/');
    const code = this.value('tambon');
    const part = code ? card.querySelector<HTMLElement>(`#t${code}`) : null;
    const path = part?.querySelector('a')?.getAttribute('href');
    if (!part || !path)
      return {
        kind: 'province',
        locale,
        frame,
        page: canonical,
        title: card.title,
        sentence: card.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
      };
    return {
      kind: 'tambon',
      locale,
      frame: `${frame}#t${code}`,
      page: new URL(path, canonical).href,
      title: titleOf(card, part),
      sentence: sentenceOf(card, part, locale === 'th' ? ' ' : ' · '),
    };
  }

  private async read(address: string): Promise<Document | undefined> {
    const answer = await fetch(address).catch(() => undefined);
    if (!answer?.ok) return undefined;
    // Its styles are not used here, and the policy of this page does not allow them.
    const html = (await answer.text()).replace(/<style>[\s\S]*?<\/style>/g, '');
    return new DOMParser().parseFromString(html, 'text/html');
  }

  private async choices(slug: string): Promise<EmbedChoices | undefined> {
    const path = (this.dataset['choices'] ?? '').replace('*', slug);
    const answer = await fetch(`${this.dataset['base'] ?? ''}${path}`).catch(() => undefined);
    return answer?.ok ? ((await answer.json()) as EmbedChoices) : undefined;
  }

  private say(text: string) {
    const status = this.piece('status');
    if (status) status.textContent = text;
  }
  private piece(name: string) {
    return this.querySelector(`[data-part="${name}"]`);
  }
  private select(name: Field) {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  }
  private value(name: Field) {
    return this.select(name)?.value ?? '';
  }
}

const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The title of a tambon's card, in the words of its page: tambon, amphoe and province, programme. */
const titleOf = (card: Document, part: HTMLElement): string =>
  (card.querySelector('main')?.dataset['title'] ?? '')
    .replace('{tambon}', textOf(part.querySelector('h2')))
    .replace('{where}', textOf(part.querySelector('h2 + p')));

/** The text of a tambon's card as one sentence: stamp, name and place, status, credit. */
function sentenceOf(card: Document, part: HTMLElement, between: string): string {
  const [status, ...facts] = [...part.querySelectorAll('p:not(.onward)')].map(textOf);
  const stamp = textOf(card.querySelector('.stamp'));
  const name = [textOf(part.querySelector('h2')), facts.shift()].join(' ');
  const sentence = [name, status, ...facts].filter(Boolean).join(between);
  return stamp ? `[${stamp}] ${sentence}` : sentence;
}

/** The address of the card on this site, whatever its public address will be. */
function framed({ kind, frame, title }: Embeddable): HTMLIFrameElement {
  const card = document.createElement('iframe');
  const { pathname, search, hash } = new URL(frame);
  card.src = pathname + search + hash;
  card.title = title;
  card.height = String(EMBED_SIZE[kind].height);
  return card;
}

function quoted({ locale, page, title, sentence }: Embeddable): HTMLQuoteElement {
  const quote = document.createElement('blockquote');
  quote.lang = locale;
  const text = document.createElement('p');
  text.textContent = sentence;
  const link = document.createElement('a');
  link.href = new URL(page).pathname;
  link.textContent = title;
  quote.append(text, link);
  return quote;
}

customElements.define('embed-builder', EmbedBuilder);
