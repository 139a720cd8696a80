/** What a page tells the service worker of itself. */
export interface PageNotice {
  /** The page and all it was made of, as addresses. */
  readonly made: readonly string[];
  readonly language: string;
  /** The visitor searches: all that a search may need is stored, too. */
  readonly searched: boolean;
  /** The visitor asked for little traffic. */
  readonly lean: boolean;
}

/** Tells the service worker, once there is one; elsewhere nothing happens. */
export function notifyWorker(searched: boolean): void {
  const { serviceWorker, connection } = navigator as Navigator & {
    connection?: { saveData?: boolean };
  };
  void serviceWorker?.ready.then(({ active }) => {
    const told: PageNotice = {
      made: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
      language: document.documentElement.lang,
      searched,
      lean: connection?.saveData === true,
    };
    active?.postMessage(told);
  });
}
