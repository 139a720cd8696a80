import { Worker } from 'node:worker_threads';
import type { FirstPage } from './first-page-worker.ts';

/** Milliseconds after which a file is given up: none that an office scans takes one second. */
const PATIENCE = 20_000;

/** Draws first pages of PDF files, one after another, in a thread that is ended when a file keeps it too long. */
export class FirstPages {
  #worker: Worker | undefined;

  /**
   * @param across pixels of the longer side
   * @returns nothing for what is no PDF, is locked, or takes too long
   */
  draw(bytes: Uint8Array, across: number): Promise<FirstPage | undefined> {
    const worker = (this.#worker ??= new Worker(
      new URL('./first-page-worker.ts', import.meta.url),
      { execArgv: [] },
    ));
    return new Promise((done) => {
      const answer = (page?: FirstPage) => {
        clearTimeout(timer);
        worker.off('message', answer).off('error', giveUp).off('exit', giveUp);
        done(page);
      };
      const giveUp = () => {
        answer();
        void this.close();
      };
      const timer = setTimeout(giveUp, PATIENCE);
      worker.on('message', answer).on('error', giveUp).on('exit', giveUp);
      worker.postMessage({ bytes, across });
    });
  }

  /** Ends the thread; the next drawing begins another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
