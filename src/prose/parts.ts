/** What an attribute of a part holds: a picture below `public/`, a table beside the story, one of a few words, or text. */
export type AttributeKind = 'picture' | 'table' | 'text' | readonly string[];

/** The attributes of each part that may be named in a text; those that end in `?` may be left out. */
export type Parts = Readonly<Record<string, Readonly<Record<string, AttributeKind>>>>;

/** What the writer of a long story may use by name, besides Markdown: see `content/README.md`. */
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

/** What the site's own pages may use by name. */
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
  /** Who keeps the register, as site.csv says it: a sentence, or part of one. */
  Owner: { of: ['keeper', 'controller', 'tell', 'account'] },
  Programme: { 'locale?': ['th', 'en'] },
  Ui: { 'lang?': ['th', 'en'] },
} as const satisfies Parts;

/** The names of a part's attributes; `isOptional` where the part is whole without it. */
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
