/** A design token as `styles/tokens.css` sets it, by day and by night. */
export interface Token {
  /** Without its dashes: `indigo`. */
  readonly name: string;
  readonly day: string;
  /** As by day where the night sets nothing else. */
  readonly night: string;
}

/** All tokens of the style sheet in its order: a new one shows itself in the style guide. */
export function readTokens(css: string): readonly Token[] {
  const [byDay = '', byNight = ''] = css.split('@media');
  const atNight = valuesIn(byNight);
  return [...valuesIn(byDay)].map(([name, day]) => ({
    name,
    day,
    night: atNight.get(name) ?? day,
  }));
}

const valuesIn = (css: string) =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

export const isColour = ({ day }: Token): boolean => day.startsWith('#');

/** A colour by day, as designers write it: `#1F3B73`; empty where no token has the name. */
export const colourCode = (tokens: readonly Token[], name: string): string =>
  tokens.find((token) => token.name === name && isColour(token))?.day.toUpperCase() ?? '';
