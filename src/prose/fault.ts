/** Codes of what a writer may not write, or must write differently. They are those of the report. */
type FaultCode =
  | 'story-attribute-unknown'
  | 'story-code'
  | 'story-front-matter'
  | 'story-html'
  | 'story-link-odd'
  | 'story-part-unknown'
  | 'story-tag-broken'
  | 'story-too-large';

/** A fault of a text at an offset of it (UTF-16, from 0). It holds no sentences. */
export interface Fault {
  readonly code: FaultCode;
  readonly offset: number;
  /** The kind of fault, which chooses the sentences of a code. */
  readonly form: string;
  /** The tag, attribute, address or line with the fault. */
  readonly word?: string;
  /** The part that an attribute belongs to. */
  readonly part?: string;
  /** What may be written instead. */
  readonly known?: readonly string[];
}
