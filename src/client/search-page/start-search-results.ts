/*
 * Fetches the element of the search page when its address has a query or somebody reaches for its form: without a
 * query the page has nothing to show.
 */
for (const results of document.querySelectorAll('search-results')) {
  const form = results.ownerDocument.querySelector<HTMLFormElement>('main form[role="search"]');
  const come = () => import('./search-results.ts');
  const comeOnce = () => void come().catch(() => undefined);
  if (location.search || form?.contains(document.activeElement)) comeOnce();
  form?.addEventListener('focusin', comeOnce, { once: true });
}
