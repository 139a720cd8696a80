/** What a page tells the service worker of itself. */
export interface PageNotice {
  /** The page and all it was made of, as addresses. */
  readonly files: readonly string[];
  readonly language: string;
  /** The visitor searches: all that a search may need is stored, too. */
  readonly searched: boolean;
  /** The visitor asked for little traffic. */
  readonly savesData: boolean;
}

/** Tells the service worker, once there is one; elsewhere nothing happens. */
export function notifyWorker({ searched }: Pick<PageNotice, 'searched'>): void {
  const { serviceWorker, connection } = navigator as Navigator & {
    connection?: { saveData?: boolean };
  };
  void serviceWorker?.ready.then(({ active }) => {
    const notice: PageNotice = {
      files: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
      language: document.documentElement.lang,
      searched,
      savesData: connection?.saveData === true,
    };
    active?.postMessage(notice);
  });
}
