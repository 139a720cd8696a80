/** What a page reports to the service worker about itself. */
export interface PageNotice {
  /** The page and all the files it uses, as addresses. */
  readonly files: readonly string[];
  readonly language: string;
  /** The visitor searches: the worker then stores everything that a search may need. */
  readonly searched: boolean;
  /** The visitor's settings ask for little traffic. */
  readonly savesData: boolean;
}

/** Reports to the service worker, once there is one; without a worker nothing happens. */
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
