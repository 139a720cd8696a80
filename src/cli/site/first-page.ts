import { Worker } from 'node:worker_threads';
import type { FirstPage } from './first-page-worker.ts';

/** Milliseconds after which a file is given up: a scan of an office takes less than a second. */
const PATIENCE = 20_000;

/** Draws first pages of PDF files, one after another, in a thread that is stopped when a file takes too long. */
export class FirstPages {
  #worker: Worker | undefined;

  /**
   * @param across pixels of the longer side
   * @returns undefined for a file that is no PDF, is locked, or takes too long
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

  /** Stops the thread; the next drawing starts another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
