import { refOf } from '../table/sheet-cell.ts';

// The library reports fonts of an `.xlsx`, and of an `.ods` everything but struck-through text, which is read here.

const TAG = /<(\/?)([a-z]+:[a-z-]+)([^<>]*)>/g;
const TEXT_STYLE = 'text:style-name';
/** The most repetitions that are read: only blank cells and rows are repeated more often. */
const MOST_REPEATED = 500;

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** The tag closes itself. */
  readonly isEmpty: boolean;
  readonly attribute: (name: string) => string | undefined;
}

function* tagsOf(xml: string): Generator<Tag> {
  for (const [, slash, name = '', attributes = ''] of xml.matchAll(TAG))
    yield {
      name,
      isEnd: slash === '/',
      isEmpty: attributes.endsWith('/'),
      attribute: (wanted) => new RegExp(`${wanted}=["']([^"']*)["']`).exec(attributes)?.[1],
    };
}

/** The names of styles that strike their text through, directly or by a parent style. */
function struckStyles(...parts: readonly string[]): ReadonlySet<string> {
  const parents = new Map<string, string>();
  const own = new Map<string, boolean>();
  for (const part of parts) {
    let style = '';
    for (const { name, isEnd, attribute } of tagsOf(part)) {
      if (name === 'style:style') {
        style = isEnd ? '' : (attribute('style:name') ?? '');
        if (!isEnd) parents.set(style, attribute('style:parent-style-name') ?? '');
      }
      const line =
        attribute('style:text-line-through-style') ?? attribute('style:text-line-through-type');
      if (style !== '' && name === 'style:text-properties' && line !== undefined)
        own.set(style, line !== 'none');
    }
  }
  const isStruck = (style: string, depth = 0): boolean =>
    own.get(style) ??
    (depth < 20 && parents.has(style) && isStruck(parents.get(style)!, depth + 1));
  return new Set([...parents.keys()].filter((style) => isStruck(style)));
}

/** The cells (`D2`) of each sheet of an `.ods` with struck-through text, in the whole cell or in a part of it. */
export function struckInOds(content: string, styles: string): readonly ReadonlySet<string>[] {
  const struck = struckStyles(styles, content);
  if (struck.size === 0) return [];
  const walk = new OdsWalk(struck);
  for (const tag of tagsOf(content)) walk.take(tag);
  return walk.sheets;
}

/** Reads the tables of a content.xml tag by tag, and knows the cell of each tag. */
class OdsWalk {
  readonly sheets: Set<string>[] = [];
  readonly #struck: ReadonlySet<string>;
  /** The style of each column, for cells without a style. */
  #columns: string[] = [];
  #rowStyle = '';
  #row = 0;
  #rows = 1;
  #column = 0;
  #cells = 0;

  constructor(struck: ReadonlySet<string>) {
    this.#struck = struck;
  }

  take(tag: Tag): void {
    const { name, isEnd, isEmpty, attribute } = tag;
    if (name === 'table:table' && !isEnd) {
      this.sheets.push(new Set());
      [this.#columns, this.#row] = [[], 0];
    } else if (name === 'table:table-column' && !isEnd) {
      const style = attribute('table:default-cell-style-name') ?? '';
      const count = Math.min(repeated(tag, 'columns'), MOST_REPEATED);
      this.#columns.push(...Array<string>(count).fill(style));
    } else if (name === 'table:table-row') {
      if (!isEnd) this.#beginRow(tag);
      if (isEnd || isEmpty) this.#row += this.#rows;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (!isEnd) this.#beginCell(tag);
      if (isEnd || isEmpty) this.#column += this.#cells;
    } else if (name === 'text:span' && !isEnd && this.#struck.has(attribute(TEXT_STYLE) ?? '')) {
      this.#mark();
    }
  }

  #beginRow(tag: Tag): void {
    this.#rows = repeated(tag, 'rows');
    this.#rowStyle = tag.attribute('table:default-cell-style-name') ?? '';
    this.#column = 0;
  }

  #beginCell(tag: Tag): void {
    this.#cells = repeated(tag, 'columns');
    const style =
      tag.attribute('table:style-name') ?? (this.#rowStyle || this.#columns[this.#column]);
    if (style !== undefined && this.#struck.has(style)) this.#mark();
  }

  /** Adds the cell, and those that only repeat it. */
  #mark(): void {
    for (let row = 0; row < Math.min(this.#rows, MOST_REPEATED); row++)
      for (let column = 0; column < Math.min(this.#cells, MOST_REPEATED); column++)
        this.sheets.at(-1)?.add(refOf(this.#row + row, this.#column + column));
  }
}

const repeated = (tag: Tag, what: 'rows' | 'columns'): number =>
  Number(tag.attribute(`table:number-${what}-repeated`) ?? 1) || 1;
