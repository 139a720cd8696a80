declare module 'subset-font' {
  /** Cuts a font to the characters of `text`; takes and gives any of the usual formats. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      targetFormat?: 'woff2' | 'woff' | 'sfnt';
      /** Leaves out the instructions for coarse screens. */
      noHinting?: boolean;
      /** OpenType features to keep, by tag; all without it. */
      keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
