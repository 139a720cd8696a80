/**
 * `<country-map>`: while a province is touched or focused, a hairline leads from it to its name and what
 * is said of it; the choice of what the map shows is kept in the address (`?map=stories`) and said aloud.
 *
 * Attributes: `data-label` (how a link is called, with `{name}` and `{says}`), `data-nothing` (JSON: what
 * is said of a province that has not what a view shows), `data-again` (said after a first tap). Inside:
 * `input[name=map]` with `data-chosen`, and links with `data-name`, `data-at` and an attribute for each
 * view they have something for. A mouse and a key open a province at once; a finger, at the second tap.
 */
class CountryMap extends HTMLElement {
  #tapped: SVGAElement | undefined;
  #nothing: Record<string, string> = {};

  connectedCallback() {
    this.#nothing = JSON.parse(this.dataset['nothing'] ?? '{}') as Record<string, string>;
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
    const tag = (event.target as Element).closest('.tag');
    if (tag && this.#tapped) location.assign(this.#tapped.href.baseVal);
    else if (province && event.pointerType === 'touch' && province !== this.#tapped) {
      event.preventDefault();
      this.#show(province, true);
    } else if (!province && event.pointerType === 'touch') this.#show(undefined);
  }

  #inputs() {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="map"]')];
  }

  /** Gives links their names in the chosen view, and the address its choice. */
  #choose(said: boolean) {
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
    if (!said) return;
    history.replaceState(history.state, '', withChoice(location.href));
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = chosen.dataset['chosen'] ?? '';
    this.#show(undefined);
  }

  #says(link: SVGAElement, view: string): string {
    return link.dataset[view] ?? this.#nothing[view] ?? '';
  }

  #show(province: SVGAElement | undefined, tapped = false) {
    const tag = this.querySelector('.tag');
    const lead = this.querySelector('.lead');
    const svg = this.querySelector('svg');
    if (!tag || !lead || !svg) return;
    this.#tapped?.classList.remove('touched');
    this.#tapped = tapped ? province : undefined;
    this.#tapped?.classList.add('touched');
    const view = this.#inputs().find(({ checked }) => checked)?.value ?? 'announced';
    const name = document.createElement('b');
    name.textContent = province?.dataset['name'] ?? '';
    const says = province ? this.#says(province, view) : '';
    tag.replaceChildren(
      ...(province ? [name, tapped ? `${says}\n${this.dataset['again'] ?? ''}` : says] : []),
    );
    tag.classList.toggle('open', tapped);
    lead.setAttribute('d', province ? this.#line(svg, tag, province) : '');
  }

  /** From the middle of a province to the line over the tag, in units of the map. */
  #line(svg: SVGSVGElement, tag: Element, province: SVGAElement): string {
    const [x = 0, y = 0] = (province.dataset['at'] ?? '').split(' ').map(Number);
    const drawn = svg.getBoundingClientRect();
    const box = tag.getBoundingClientRect();
    const unit = svg.viewBox.baseVal.width / drawn.width;
    const [left, right, top] = [
      (box.left - drawn.left) * unit,
      (box.right - drawn.left) * unit,
      (box.top - drawn.top) * unit,
    ].map(Math.round);
    return `M${x} ${y}L${left} ${top}H${right}`;
  }
}
customElements.define('country-map', CountryMap);
