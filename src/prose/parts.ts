/**
 * The content of an attribute of a part: a picture below `public/`, a table in the story's folder, a word of a list,
 * or text.
 */
export type AttributeKind = 'picture' | 'table' | 'text' | readonly string[];

/** The attributes of each named part; those that end in `?` are optional. */
export type Parts = Readonly<Record<string, Readonly<Record<string, AttributeKind>>>>;

/** The parts that the writer of a long story may use, besides Markdown: see `content/README.md`. */
export const STORY_PARTS = {
  BeforeAfter: {
    before: 'picture',
    beforeAlt: 'text',
    after: 'picture',
    afterAlt: 'text',
    credit: 'text',
  },
  ChartFromCsv: { file: 'table', title: 'text', unit: 'text', source: 'text' },
  Fact: { value: 'text', year: 'text', source: 'text' },
  Figure: { src: 'picture', alt: 'text', credit: 'text' },
  Partners: { names: 'text' },
  Quote: { 'by?': 'text' },
} as const satisfies Parts;

/** Screens of which the guide has a picture. */
const GUIDE_PICTURES = [
  'choose',
  'good',
  'prepared',
  'changes',
  'faults',
  'preview',
  'announcement',
  'corrections',
] as const;

/** The parts that the site's own pages may use. */
export const PAGE_PARTS = {
  Anchor: { id: 'text' },
  GuidePicture: { name: GUIDE_PICTURES },
  Label: {
    of: [
      'ready',
      'choose',
      'chooseFolder',
      'good',
      'bad',
      'asked',
      'prepared',
      'take',
      'upload',
      'changes',
      'copy',
      'machineShow',
    ],
    'name?': 'text',
  },
  /** The keeper of the register, from site.csv: a sentence, or part of one. */
  Owner: { of: ['keeper', 'controller', 'tell', 'account'] },
  Programme: { 'locale?': ['th', 'en'] },
  Ui: { 'lang?': ['th', 'en'] },
} as const satisfies Parts;

/** The names of a part's attributes, and whether each is optional. */
export function attributesOf(
  parts: Parts,
  part: string,
): readonly { name: string; kind: AttributeKind; isOptional: boolean }[] {
  return Object.entries(parts[part] ?? {}).map(([key, kind]) => ({
    name: key.replace('?', ''),
    kind,
    isOptional: key.endsWith('?'),
  }));
}
