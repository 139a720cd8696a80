/*
 * Fetches the element of the lookup page when somebody comes to it: lists of places and
 * their finder weigh more than a first visit should.
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
