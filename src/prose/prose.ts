import type { Root } from 'mdast';
import type { Fault } from './fault.ts';

/** The lines between `---` at the top of a text: every value is text, as it was written. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, string>>;
  /** `figure.value` and its kin. */
  readonly figure: Readonly<Record<string, string>>;
  /** Offset of each key in the file, `figure.value` too. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Lines of the file that it takes, its marks too. */
  readonly end: number;
  readonly faults: readonly Fault[];
}

/** That of a text that begins with its first sentence. */
export const NO_FRONT_MATTER: FrontMatter = {
  values: {},
  figure: {},
  offsets: new Map(),
  end: 0,
  faults: [],
};

/** A text of `content/` as it is judged and as it is rendered: there is no other tree. */
export interface Prose {
  /** The file without what no writer means: control characters, a byte-order mark, overrides of the direction. */
  readonly text: string;
  readonly front: FrontMatter;
  /** Absent where a tag is broken or the text is too large to be read. */
  readonly tree?: Root;
  /** What is wrong with the front matter, and why there is no tree. */
  readonly faults: readonly Fault[];
}

/** A text with nothing in it, for one that is only known to be there. */
export const NO_PROSE: Prose = {
  text: '',
  front: NO_FRONT_MATTER,
  tree: { type: 'root', children: [] },
  faults: [],
};
