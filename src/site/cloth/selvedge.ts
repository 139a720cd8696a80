/** The striped edge of a page: two dashed lines along a strip, 8 units wide. Decoration only. */
export interface Selvedge {
  /** Height of the strip, in the units of its drawing. */
  readonly height: number;
  /** The indigo stripes, as a `stroke-dasharray`. */
  readonly stripes: string;
  /** The turmeric threads between them, as a `stroke-dasharray`. */
  readonly threads: string;
}

interface Stripe {
  readonly y: number;
  readonly height: number;
  readonly thread: boolean;
}

/**
 * ริมผ้า (selvedge), drawn from the code of a place of 2, 4 or 6 digits: each digit is the width of a stripe, with a
 * turmeric thread after province and amphoe, so that each tambon has a permanent pattern of its own.
 */
export function selvedge(code: string): Selvedge {
  const isProvince = code.length === 2;
  const stripes: Stripe[] = [];
  let y = 0;
  for (const [at, digit] of [...code].entries()) {
    const height = Math.max(1, Math.round((Number(digit) + 1) * 0.6));
    stripes.push({ y, height, thread: false });
    y += height + 1.5;
    if (at % 2 === 1 && (at < code.length - 1 || isProvince)) {
      stripes.push({ y, height: 2.5, thread: true });
      y += 4;
    }
  }
  if (isProvince) {
    stripes.push({ y, height: 2, thread: false });
    y += 3.5;
  }
  const height = y - 1.5;
  const line = (thread: boolean) =>
    dashes(
      stripes.filter((stripe) => stripe.thread === thread),
      height,
    );
  return { height, stripes: line(false), threads: line(true) };
}

/** Stripes as the dashes of one line: the length of a stripe, then the gap after it, to the end of the strip. */
function dashes(stripes: readonly Stripe[], end: number): string {
  let drawn = 0;
  return stripes
    .flatMap(({ y, height }, at) => {
      const gap = y - drawn;
      drawn = y + height;
      if (at > 0) return [gap, height];
      return gap === 0 ? [height] : [0, gap, height];
    })
    .concat(end)
    .join(' ');
}
