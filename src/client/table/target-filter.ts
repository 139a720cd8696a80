const CHOICES = ['province', 'amphoe', 'batch'] as const;

/**
 * `<target-filter>`: limits the register of targets to the choices in its `[role=group]`, and keeps them in the
 * address (`?province=surat-thani&amphoe=8404&batch=main`). Its texts come from the page.
 */
class TargetFilter extends HTMLElement {
  readonly #choices = this.querySelector('[role=group]');
  readonly #provinces = [...this.querySelectorAll<HTMLDetailsElement>('details[data-province]')];
  #amphoesOf = '';

  connectedCallback() {
    const choices = this.#choices;
    if (!choices) return;
    choices.addEventListener('change', () => this.#choose());
    choices.querySelector('button')?.addEventListener('click', () => {
      for (const select of choices.querySelectorAll('select')) select.value = '';
      this.#choose();
    });
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #select(name: string): HTMLSelectElement | null {
    return this.#choices?.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? null;
  }

  /** Reads the choices from the address; a value that matches nothing is ignored. */
  #read() {
    const asked = new URLSearchParams(location.search);
    for (const name of CHOICES) {
      if (name === 'amphoe') this.#offerAmphoes();
      const select = this.#select(name);
      const value = asked.get(name) ?? '';
      if (select && [...select.options].some((option) => option.value === value))
        select.value = value;
      else if (select) select.value = '';
    }
    this.#show();
  }

  #choose() {
    this.#offerAmphoes();
    const address = new URL(location.href);
    for (const name of CHOICES) {
      const value = this.#select(name)?.value;
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    address.hash = '';
    history.replaceState(null, '', address);
    this.#show();
  }

  /** The amphoes of the chosen province, with the names on the page. */
  #offerAmphoes() {
    const select = this.#select('amphoe');
    const province = this.#select('province')?.value ?? '';
    if (!select || province === this.#amphoesOf) return;
    this.#amphoesOf = province;
    while (select.options.length > 1) select.remove(1);
    const frames = province
      ? this.querySelectorAll<HTMLElement>(`[data-province="${province}"] [data-amphoe]`)
      : [];
    for (const frame of frames) {
      const name = frame.querySelector('b')?.textContent.trim() ?? '';
      select.add(new Option(name, frame.dataset['amphoe']));
    }
    select.disabled = select.options.length < 2;
  }

  #show() {
    const [province, amphoe, batch] = CHOICES.map((name) => this.#select(name)?.value ?? '');
    const chosen = Boolean(province || amphoe || batch);
    this.toggleAttribute('data-chosen', chosen);
    let count = 0;
    for (const details of this.#provinces) {
      let here = 0;
      for (const frame of details.querySelectorAll<HTMLElement>('[data-amphoe]')) {
        const rightAmphoe = !amphoe || frame.dataset['amphoe'] === amphoe;
        const targets = [...frame.querySelectorAll<HTMLElement>('[data-batch]')];
        for (const target of targets)
          target.hidden = Boolean(batch) && target.dataset['batch'] !== batch;
        const left = targets.filter((target) => !target.hidden).length;
        frame.hidden = !rightAmphoe || (Boolean(batch) && left === 0);
        if (rightAmphoe) here += left;
      }
      details.hidden =
        (Boolean(province) && details.dataset['province'] !== province) || (chosen && here === 0);
      if (!details.hidden) count += here;
      if (chosen) details.open = Boolean(province);
    }
    for (const region of this.querySelectorAll<HTMLElement>('[data-region]')) {
      region.hidden = !region.querySelector('details:not([hidden])');
    }
    const status = this.querySelector('[role=status]');
    if (!status) return;
    const { shown = '{n}', none = '' } = this.dataset;
    const countText = count > 0 ? shown.replace('{n}', count.toLocaleString('en')) : none;
    status.textContent = chosen ? countText : '';
  }
}
customElements.define('target-filter', TargetFilter);
