import { widthInEms } from '../../thai/text-width.ts';

/** Sizes of the name on a sign of A4, in points, largest first; each is a class of `styles/sign.css`. */
export const SIGN_SIZES = [54, 46, 40, 34, 27, 22] as const;

/** The width between the inner lines of the frame, in points. */
const ROOM = 430;
/** The largest size for two lines: more would push the foot out of the frame. */
const MOST_IN_TWO = 40;
/** The widest grapheme against the average one: measured over every tambon of the country. */
const WIDEST = 1.12;

/**
 * The largest size at which a name fits into the frame of a sign: in one line, or in two where it has words to break
 * between. The smallest where none fits.
 */
export function signSize(name: string): (typeof SIGN_SIZES)[number] {
  const parts = name.split(' ');
  const inOne = widthInEms(name);
  const breaks = parts.slice(1).map((_, at) => {
    const lines = [parts.slice(0, at + 1), parts.slice(at + 1)];
    return Math.max(...lines.map((line) => widthInEms(line.join(' '))));
  });
  const inTwo = Math.min(...breaks);
  return (
    SIGN_SIZES.find(
      (size) =>
        size * inOne * WIDEST <= ROOM || (size <= MOST_IN_TWO && size * inTwo * WIDEST <= ROOM),
    ) ?? SIGN_SIZES.at(-1)!
  );
}
