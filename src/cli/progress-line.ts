/** What a progress line is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const TO_START = '\r\u001B[K';
/** Often enough to be seen moving, seldom enough to be read. */
const EVERY = 500;

/**
 * Tells in one line how far long work is, written over itself; on a terminal alone, so that a log holds none of it.
 *
 * @returns what takes the line away when the work has ended
 */
export function progressLine(tell: () => string, screen: Screen = process.stdout): () => void {
  if (!screen.isTTY) return () => {};
  const timer = setInterval(() => screen.write(`${TO_START}${fit(tell(), screen)}`), EVERY);
  timer.unref();
  return () => {
    clearInterval(timer);
    screen.write(TO_START);
  };
}

/** A line that wraps could not be written over. Marks above and below a letter take no room, so it is short at most. */
const fit = (line: string, { columns }: Screen): string => line.slice(0, (columns || 80) - 1);

/** Seconds until all is done at the pace so far, in steps of five; nothing before a twentieth is done. */
export function secondsLeft(done: number, all: number, seconds: number): number | undefined {
  if (done * 20 < all || all <= done) return undefined;
  return Math.ceil((seconds / done) * ((all - done) / 5)) * 5;
}
