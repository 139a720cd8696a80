/** Pages of one structure, as their common text and the fields of each. */
export interface Derived {
  /** One more than there are fields: a page is these with its fields in between. */
  readonly shared: readonly string[];
  /** The fields of each page, in the order of the pages. */
  readonly records: readonly (readonly string[])[];
}

/**
 * Splits pages that differ only in texts and attributes, so that any generator can make the same bytes from a
 * template and records.
 *
 * @throws when the pages do not have the same tags in the same order
 */
export function deriveTemplate(pages: readonly string[]): Derived {
  const split = pages.map(tokensOf);
  const [first = []] = split;
  if (split.some((tokens) => tokens.length !== first.length))
    throw new Error('The pages are of several shapes.');
  const shared: string[] = [''];
  const records: string[][] = pages.map(() => []);
  first.forEach((token, at) => {
    const same = split.map((tokens) => tokens[at] ?? '');
    const last = shared.length - 1;
    if (same.every((other) => other === token)) {
      shared[last] += token;
      return;
    }
    const start = commonStart(same);
    const end = commonStart(same.map((text) => reversed(text.slice(start)))) * -1 || undefined;
    same.forEach((text, page) => records[page]?.push(text.slice(start, end)));
    shared[last] += token.slice(0, start);
    shared.push(end === undefined ? '' : token.slice(end));
  });
  return { shared, records };
}

/** Those of the pages that have the most frequent structure. */
export function ofOneShape(pages: readonly string[]): readonly string[] {
  const shapes = Map.groupBy(pages, (page) => (page.match(/<\/?[a-z][a-z\d]*/g) ?? []).join(''));
  return [...shapes.values()].reduce((most, some) => (some.length > most.length ? some : most), []);
}

/** The common text with something in between: a template where that names the fields. */
export const withFields = ({ shared }: Pick<Derived, 'shared'>, field: (at: number) => string) =>
  shared.map((text, at) => (at === 0 ? text : `${field(at - 1)}${text}`)).join('');

/** A page made from its fields. */
export const fill = (derived: Derived, fields: readonly string[]): string =>
  withFields(derived, (at) => fields[at] ?? '');

/** Tags and the texts between them, alternating. */
const tokensOf = (html: string): string[] => html.split(/(<[^>]*>)/);

const reversed = (text: string): string => [...text].reverse().join('');

function commonStart(texts: readonly string[]): number {
  const [first = ''] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length]))
    length += 1;
  return length;
}
