/** What a progress line is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const TO_START = '\r\u001B[K';
/** Milliseconds: often enough to show movement, seldom enough to be read. */
const EVERY = 500;

/**
 * Shows the progress of long work in one line that is overwritten; on a terminal only, so that no log contains it.
 *
 * @returns removes the line when the work has ended
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

/**
 * Cuts the text to the terminal: a wrapped line could not be overwritten. Marks above and below a letter take no
 * room, so it may come out shorter.
 */
const fit = (line: string, { columns }: Screen): string => line.slice(0, (columns || 80) - 1);

/** Seconds until the end at the present pace, in steps of five; undefined before a twentieth is done. */
export function secondsLeft(done: number, all: number, seconds: number): number | undefined {
  if (done * 20 < all || all <= done) return undefined;
  return Math.ceil((seconds / done) * ((all - done) / 5)) * 5;
}
