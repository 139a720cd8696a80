/*
 * Fetches the element of the look-up page when somebody reaches for its form: the lists of places and their finder
 * are too heavy for a first visit.
 */
for (const element of document.querySelectorAll<HTMLElement>('place-lookup')) {
  const form = element.querySelector('form');
  const come = () => import('./place-lookup.ts');
  form?.addEventListener('focusin', () => void come().catch(() => undefined), { once: true });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!customElements.get('place-lookup')) void come().then(() => form.requestSubmit());
  });
}
