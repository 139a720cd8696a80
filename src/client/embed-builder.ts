import type { EmbedChoices } from '../site/embed/choices.ts';
import { EMBED_SIZE, frameCode, snippetCode, type Embeddable } from '../site/embed/embed-code.ts';

const FIELDS = ['province', 'tambon', 'year', 'lang', 'kind'] as const;
type Field = (typeof FIELDS)[number];

/**
 * `<embed-builder>`: makes the code of a card from what is chosen, keeps the choice in the address, and
 * shows the card. Title and sentence are read from the card itself, so that the two cannot disagree.
 */
class EmbedBuilder extends HTMLElement {
  /** Counts the choices made: an answer to an older one is dropped. */
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

  /** Takes what the address says; the province of a tambon is that of its code's first two digits. */
  private async open() {
    const asked = new URLSearchParams(location.search);
    for (const field of FIELDS) {
      const value = asked.get(field);
      const select = this.select(field);
      if (value && select && [...select.options].some((one) => one.value === value))
        select.value = value;
    }
    const tambon = asked.get('tambon') ?? '';
    if (/^\d{6}$/.test(tambon) && !asked.has('province')) {
      const page = await this.read(`${this.dataset['base'] ?? ''}/embed/tambon/${tambon}/`);
      const slug = page?.querySelector<HTMLMetaElement>('meta[name="province"]')?.content;
      const select = this.select('province');
      if (slug && select) select.value = slug;
    }
    await this.show(tambon, false);
  }

  private async show(tambon: string, changed: boolean) {
    const turn = ++this.turn;
    const choices = await this.choices(this.value('province'));
    if (turn !== this.turn) return;
    if (!choices) return this.say(this.dataset['unreachable'] ?? '');
    this.offer(choices, tambon);
    if (changed) this.remember();
    const one = await this.embeddable();
    if (turn !== this.turn) return;
    const preview = this.piece('preview');
    if (!one) {
      preview?.setAttribute('hidden', '');
      return this.say(this.dataset['none'] ?? '');
    }
    this.say('');
    const snippet = this.value('kind') === 'snippet';
    const code = this.querySelector('[data-copy]');
    if (code) code.textContent = snippet ? snippetCode(one) : frameCode(one);
    this.piece('shown')?.replaceChildren(snippet ? quoted(one) : framed(one));
    preview?.removeAttribute('hidden');
  }

  /** The tambons of the province, and only years in which it has something. */
  private offer({ years, tambons }: EmbedChoices, tambon: string) {
    const select = this.select('tambon');
    const locale = this.dataset['locale'] === 'en' ? 'en' : 'th';
    select?.replaceChildren(
      new Option(this.dataset['whole'], ''),
      ...tambons.map((one) => new Option(one[locale], one.code)),
    );
    if (select) select.value = tambons.some(({ code }) => code === tambon) ? tambon : '';
    const year = this.select('year');
    if (!year) return;
    // A tambon's card tells of all its years.
    year.disabled = select?.value !== '';
    for (const option of year.options) option.disabled = !years.includes(Number(option.value));
    if (year.selectedOptions[0]?.disabled) year.value = String(years[0] ?? '');
  }

  private remember() {
    const query = new URLSearchParams();
    for (const field of FIELDS) if (this.value(field)) query.set(field, this.value(field));
    history.replaceState(null, '', `?${query.toString()}#embed`);
  }

  private async embeddable(): Promise<Embeddable | undefined> {
    const code = this.value('tambon');
    if (!code && !this.value('year')) return undefined;
    const locale = this.value('lang') === 'en' ? 'en' : 'th';
    const base = `${this.dataset['base'] ?? ''}${locale === 'en' ? '/en' : ''}/embed`;
    const path = code ? `tambon/${code}` : `${this.value('year')}/${this.value('province')}`;
    const card = await this.read(`${base}/${path}/`);
    const canonical = card?.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    if (!card || !canonical) return undefined;
    return {
      kind: code ? 'tambon' : 'province',
      locale,
      frame: canonical.replace(/\/(?=(?:tambon\/)?\d+\/(?:[a-z-]+\/)?$)/, '/embed/'),
      page: canonical,
      title: card.title,
      sentence: card.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    };
  }

  private async read(address: string): Promise<Document | undefined> {
    const answer = await fetch(address).catch(() => undefined);
    if (!answer?.ok) return undefined;
    // Its styles are read by nobody here, and the policy of this page does not know them.
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

/** The card from this very site, whatever its public address will be. */
function framed({ kind, frame, title }: Embeddable): HTMLIFrameElement {
  const card = document.createElement('iframe');
  card.src = new URL(frame).pathname;
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
