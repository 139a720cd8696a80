/** Pixels between the middle of a province and its label, and between the label and the edge of the window. */
const AWAY = 28;
const EDGE = 8;

/**
 * `<country-map>`: while a province is touched or focused, a thin line leads from it to a label beside it with its
 * name, its facts, and the names on its list; the chosen view of the map is kept in the address (`?map=stories`) and
 * announced to screen readers.
 *
 * Attributes: `data-label` (how a link is called, with `{name}` and `{says}`), `data-nothing` (JSON: what is said of
 * a province that has not what a view shows), `data-again` (said after a first tap). Inside: `input[name=map]` with
 * `data-chosen`, and links with `data-name`, `data-at` and an attribute for each view they have something for, but
 * for `announced`: their label says it already;
 * `data-lists` and `data-tambons` are addresses with `{slug}` and `{code}` (without them, or without `data-listed`
 * at a link, no names are fetched). What `announced` says ends with what `excellent` says. A mouse and a key open a
 * province at once; a finger, at the second tap.
 */
class CountryMap extends HTMLElement {
  #tapped: SVGAElement | undefined;
  #shown: SVGAElement | undefined;
  #nothing: Record<string, string> = {};

  connectedCallback() {
    this.#nothing = JSON.parse(this.dataset['nothing'] ?? '{}') as Record<string, string>;
    for (const link of this.querySelectorAll<SVGAElement>('a.announced'))
      link.dataset['announced'] = this.#saidByLabel(link);
    for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout', 'keydown', 'click'])
      this.addEventListener(type, this);
    this.addEventListener('change', () => this.#choose(true));
    const asked = new URLSearchParams(location.search).get('map');
    const first = this.#inputs().find(({ value }) => value === asked) ?? this.#inputs()[0];
    if (!first) return;
    first.checked = true;
    if (first.value === asked) this.#choose(false);
  }

  handleEvent(event: Event) {
    const target = event.target instanceof Element ? event.target : undefined;
    const province = target?.closest<SVGAElement>('a[data-at]') ?? undefined;
    if (event.type === 'click') this.#click(event as PointerEvent, province);
    else if (event.type === 'keydown') {
      if ((event as KeyboardEvent).key === 'Escape') this.#show(undefined);
    } else if (event.type === 'pointerleave' || event.type === 'focusout') {
      if ((event as PointerEvent).pointerType !== 'touch')
        this.#show(this.querySelector<SVGAElement>('a[data-at]:focus-visible') ?? undefined);
    } else if (province && (event as PointerEvent).pointerType !== 'touch') this.#show(province);
  }

  #click(event: PointerEvent, province: SVGAElement | undefined) {
    const target = event.target as Element;
    if (target.closest('.tag a')) return;
    if (target.closest('.tag') && this.#tapped) location.assign(this.#tapped.href.baseVal);
    else if (province && event.pointerType === 'touch' && province !== this.#tapped) {
      event.preventDefault();
      this.#show(province, true);
    } else if (!province && event.pointerType === 'touch') this.#show(undefined);
  }

  /** What the label of a link, as the page has it, says besides the name. */
  #saidByLabel(link: SVGAElement): string {
    const label = link.ariaLabel ?? '';
    const frame = (this.dataset['label'] ?? '').replace('{name}', link.dataset['name'] ?? '');
    const [before = '', after = ''] = frame.split('{says}');
    return label.slice(before.length, label.length - after.length);
  }

  #inputs() {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="map"]')];
  }

  /** Gives links their names in the chosen view, and writes the choice into the address. */
  #choose(isAnnounced: boolean) {
    const [first] = this.#inputs();
    const chosen = this.#inputs().find(({ checked }) => checked) ?? first;
    if (!chosen) return;
    for (const link of this.querySelectorAll<SVGAElement>('a[data-at]')) {
      const says = this.#says(link, chosen.value).split('\n');
      const line = chosen === first ? says[0] : says.join(' ');
      link.setAttribute(
        'aria-label',
        (this.dataset['label'] ?? '')
          .replace('{name}', link.dataset['name'] ?? '')
          .replace('{says}', line ?? ''),
      );
    }
    const withChoice = (address: string) => {
      const url = new URL(address);
      if (chosen === first) url.searchParams.delete('map');
      else url.searchParams.set('map', chosen.value);
      return url.href;
    };
    for (const year of this.querySelectorAll<HTMLAnchorElement>('nav a'))
      year.href = withChoice(year.href);
    if (!isAnnounced) return;
    history.replaceState(history.state, '', withChoice(location.href));
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = chosen.dataset['chosen'] ?? '';
    this.#show(undefined);
  }

  #says(link: SVGAElement, view: string): string {
    const says = link.dataset[view] ?? this.#nothing[view] ?? '';
    const best = view === 'announced' ? link.dataset['excellent'] : undefined;
    return best ? `${says}\n${best}` : says;
  }

  #show(province: SVGAElement | undefined, tapped = false) {
    const tag = this.querySelector<HTMLElement>('.tag');
    if (!tag || (province === this.#shown && !tapped)) return;
    this.#shown = province;
    this.#tapped?.classList.remove('touched');
    this.#tapped = tapped ? province : undefined;
    this.#tapped?.classList.add('touched');
    const view = this.#inputs().find(({ checked }) => checked)?.value ?? 'announced';
    const name = document.createElement('b');
    name.textContent = province?.dataset['name'] ?? '';
    const says = province ? this.#says(province, view) : '';
    const words = document.createElement('span');
    words.textContent = tapped ? `${says}\n${this.dataset['again'] ?? ''}` : says;
    tag.replaceChildren(...(province ? [name, words] : []));
    tag.classList.toggle('open', tapped);
    // A label that can be tapped is announced; otherwise the name of the link has all of it.
    tag.ariaHidden = tapped ? null : 'true';
    this.#lead(province, tag);
    if (province && view === 'announced') void this.#names(tag, province, tapped);
  }

  #lead(province: SVGAElement | undefined, tag: HTMLElement) {
    const svg = this.querySelector('svg');
    const line = svg && province ? this.#place(svg, tag, province) : '';
    this.querySelector('.lead')?.setAttribute('d', line);
  }

  /**
   * Places the label beside the province, over the map and inside the window: above the province where there is
   * room, else below; and draws the line from its middle to the label.
   */
  #place(svg: SVGSVGElement, tag: HTMLElement, province: SVGAElement): string {
    const [x = 0, y = 0] = (province.dataset['at'] ?? '').split(' ').map(Number);
    const drawn = svg.getBoundingClientRect();
    const unit = svg.viewBox.baseVal.width / drawn.width;
    const [left, top] = [x / unit, y / unit];
    const { offsetWidth: wide, offsetHeight: high } = tag;
    const above = drawn.top + top - AWAY - high >= EDGE;
    const at = {
      left: Math.round(Math.max(0, Math.min(left - wide / 2, drawn.width - wide))),
      top: Math.round(above ? top - AWAY - high : top + AWAY),
    };
    tag.style.left = `${at.left}px`;
    tag.style.top = `${at.top}px`;
    const line = Math.round((above ? at.top + high : at.top) * unit);
    const [from, to] = [at.left, at.left + wide].map((side) => Math.round(side * unit));
    return `M${x} ${y}V${line}M${from} ${line}H${to}`;
  }

  /** The names of a province on the list, fetched after a short stay on it: on a touch screen they are links. */
  async #names(tag: HTMLElement, province: SVGAElement, tapped: boolean) {
    const lists = this.dataset['lists'];
    if (!lists || province.dataset['listed'] === undefined) return;
    await new Promise((later) => setTimeout(later, tapped ? 0 : 200));
    if (this.#shown !== province) return;
    const slug = province.href.baseVal.split('/').filter(Boolean).at(-1) ?? '';
    const read = await fetch(lists.replace('{slug}', slug)).catch(() => undefined);
    const names = read?.ok ? namesOf(await read.text()) : [];
    if (this.#shown !== province || names.length === 0) return;
    const list = document.createElement('ul');
    list.append(
      ...names.map(({ code, th, en }) => {
        const line = document.createElement('li');
        const link = document.createElement(tapped ? 'a' : 'span');
        link.textContent = document.documentElement.lang === 'en' ? en : th;
        if (link instanceof HTMLAnchorElement)
          link.href = (this.dataset['tambons'] ?? '').replace('{code}', code);
        line.append(link);
        return line;
      }),
    );
    tag.append(list);
    this.#lead(province, tag);
  }
}

interface Listed {
  readonly code: string;
  readonly th: string;
  readonly en: string;
}

/**
 * The rows of a province's announced list (`/data/2567/announced/….csv`): number, code and names are its first
 * columns.
 */
function namesOf(csv: string): readonly Listed[] {
  const row = /^\d{4},\d*,"(\d{6})","?([^",]*)"?,[^,]*,[^,]*,"?([^",]*)"?,/gm;
  return [...csv.matchAll(row)].map(([, code = '', th = '', en = '']) => ({ code, th, en }));
}
customElements.define('country-map', CountryMap);
