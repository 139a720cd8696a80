import type { Root } from 'mdast';
import type { Fault } from './fault.ts';

/** The lines between `---` at the top of a text: every value is text, as it was written. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, string>>;
  /** `figure.value` and the other keys below `figure`. */
  readonly figure: Readonly<Record<string, string>>;
  /** Offset of each key in the file, also of `figure.value`. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Lines of the file that it takes, including its marks. */
  readonly end: number;
  readonly faults: readonly Fault[];
}

/** The front matter of a text without one. */
export const NO_FRONT_MATTER: FrontMatter = {
  values: {},
  figure: {},
  offsets: new Map(),
  end: 0,
  faults: [],
};

/** A text of `content/`: the tree that is judged is the tree that is rendered. */
export interface Prose {
  /** The file without unintended characters: control characters, a byte-order mark, overrides of the direction. */
  readonly text: string;
  readonly front: FrontMatter;
  /** Absent where a tag is broken or the text is too large to be read. */
  readonly tree?: Root;
  /** Faults of the front matter, and why there is no tree. */
  readonly faults: readonly Fault[];
}

/** An empty text, for a file whose content is not known. */
export const NO_PROSE: Prose = {
  text: '',
  front: NO_FRONT_MATTER,
  tree: { type: 'root', children: [] },
  faults: [],
};
