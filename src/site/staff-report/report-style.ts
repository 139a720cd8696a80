/** The parts of the report's style: the site's faces and tokens, and its own sheet. */
export interface StyleParts {
  readonly fonts: string;
  readonly tokens: string;
  readonly report: string;
  /** A file of a face, in base64. */
  readonly font: (name: string) => string;
}

/** The style as one text with its faces inside: the report opens and prints alike on any machine, without a network. */
export const reportStyle = ({ fonts, tokens, report, font }: StyleParts): string =>
  [
    fonts.replace(
      /url\(\.\/fonts\/([\w-]+\.woff2)\)/g,
      (_, name: string) => `url(data:font/woff2;base64,${font(name)})`,
    ),
    tokens,
    report,
  ].join('\n');
