/** The parts of the report's style: the site's fonts and tokens, and its own style sheet. */
export interface StyleParts {
  readonly fonts: string;
  readonly tokens: string;
  readonly report: string;
  /** A font file, in base64. */
  readonly font: (name: string) => string;
}

/**
 * The style as one text with its fonts embedded: the report looks and prints the same on any machine, without a
 * network.
 */
export const reportStyle = ({ fonts, tokens, report, font }: StyleParts): string =>
  [
    fonts.replace(
      /url\(\.\/fonts\/([\w-]+\.woff2)\)/g,
      (_, name: string) => `url(data:font/woff2;base64,${font(name)})`,
    ),
    tokens,
    report,
  ].join('\n');
