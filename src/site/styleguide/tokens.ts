/** A design token of `styles/tokens.css`, in the light and the dark theme. */
export interface Token {
  /** Without its dashes: `indigo`. */
  readonly name: string;
  readonly day: string;
  /** As in the light theme where the dark one sets nothing else. */
  readonly night: string;
}

/** All tokens of the style sheet in its order: a new one appears in the style guide without an edit. */
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

/** Whether a token is a colour. */
export const isColour = ({ day }: Token): boolean => day.startsWith('#');

/** A colour of the light theme, in the notation of designers: `#1F3B73`; empty where no token has the name. */
export const colourCode = (tokens: readonly Token[], name: string): string =>
  tokens.find((token) => token.name === name && isColour(token))?.day.toUpperCase() ?? '';
