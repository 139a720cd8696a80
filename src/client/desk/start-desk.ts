/*
 * The parts of the check page that few visitors use: their code is fetched on request. Each is a form with
 * `data-desk`; its status line is the `role=status` inside.
 */
type Part = { readonly run: (form: HTMLFormElement) => Promise<void> };

const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  forms: () => import('./form-desk.ts'),
  report: () => import('./report-desk.ts'),
  story: () => import('./story-desk.ts'),
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-desk]')) {
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  const come = PARTS[form.dataset['desk'] ?? ''];
  if (!button || !come) continue;
  button.disabled = false;
  const say = (text: string): void => {
    const status = form.querySelector('[role="status"]');
    if (status) status.textContent = text;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.setAttribute('aria-busy', 'true');
    say(form.dataset['working'] ?? '');
    void come()
      .then(({ run }) => run(form))
      .catch(() => say(form.dataset['failed'] ?? ''))
      .finally(() => button.removeAttribute('aria-busy'));
  });
}

/** Shown with the check's own desk above them, so that nothing that a visitor reads moves. */
void customElements.whenDefined('check-files').then(() => {
  for (const parts of document.querySelectorAll<HTMLElement>('[data-desk-parts]')) {
    parts.hidden = false;
    const named = document.getElementById(location.hash.slice(1));
    if (parts.contains(named)) named?.scrollIntoView();
  }
});

/** The files that the department keeps for the country have no province to choose. */
for (const kind of document.querySelectorAll<HTMLSelectElement>('form[data-desk] [name="kind"]')) {
  const province = kind.form?.elements.namedItem('province');
  const settle = (): void => {
    if (province instanceof HTMLSelectElement) province.disabled = kind.value === 'honours';
  };
  kind.addEventListener('change', settle);
  settle();
}
