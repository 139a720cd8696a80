declare module 'subset-font' {
  /** Cuts a font to the characters of `text`; takes and gives any of the usual formats. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'sfnt' },
  ): Promise<Uint8Array>;
}
