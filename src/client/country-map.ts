/** `<country-map>`: while a province is touched or focused, a hairline leads from it to its name and what is said of it. */
class CountryMap extends HTMLElement {
  connectedCallback() {
    this.addEventListener('pointerover', this);
    this.addEventListener('pointerleave', this);
    this.addEventListener('focusin', this);
    this.addEventListener('focusout', this);
  }

  handleEvent(event: Event) {
    const leaves = event.type === 'pointerleave' || event.type === 'focusout';
    const target = event.target instanceof Element ? event.target : undefined;
    const province = leaves ? undefined : (target?.closest<SVGAElement>('a[data-at]') ?? undefined);
    this.show(province ?? this.querySelector<SVGAElement>('a[data-at]:focus-visible') ?? undefined);
  }

  private show(province: SVGAElement | undefined) {
    const tag = this.querySelector('.tag');
    const lead = this.querySelector('.lead');
    const svg = this.querySelector('svg');
    if (!tag || !lead || !svg) return;
    const name = document.createElement('b');
    name.textContent = province?.dataset['name'] ?? '';
    tag.replaceChildren(...(province ? [name, province.dataset['says'] ?? ''] : []));
    lead.setAttribute('d', province ? this.line(svg, tag, province) : '');
  }

  /** From the middle of a province to the line over the tag, in units of the map. */
  private line(svg: SVGSVGElement, tag: Element, province: SVGAElement): string {
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
