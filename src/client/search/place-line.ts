import type { Mark } from '../../search/places/place-marks.ts';
import type { PlaceHit } from './places.ts';
import type { BoxWords } from './search-words.ts';

/** The line for a place as nodes: its names with the typed letters marked, and its status. */
export interface PlaceLine {
  readonly name: Node[];
  readonly rest: Node[];
  readonly status: HTMLElement;
}

/** The line for a place, with what was typed marked in its names. */
export function placeLine(hit: PlaceHit, words: BoxWords, typed: string): PlaceLine {
  const { locale, patterns } = words;
  // Positions of marks count letters of the name in the script of the query.
  const marked = /[\u0e01-\u0e4e]/.test(typed) === (locale === 'th');
  const part = (kind: 'tambon' | 'amphoe' | 'province') => {
    const name = hit[kind]?.[locale];
    return name ? namedNodes(patterns[kind], name, marked ? hit.marks[kind] : undefined) : [];
  };
  const rest = { tambon: ['amphoe', 'province'], amphoe: ['province'], province: [] } as const;
  return {
    name: part(hit.kind),
    rest: rest[hit.kind].flatMap((kind) => [
      document.createTextNode(patterns.between),
      ...part(kind),
    ]),
    status: statusOf(hit, words),
  };
}

/** `ตำบล{name}` with the name in it, the letters of `mark` marked. */
function namedNodes(pattern: string, name: string, mark: Mark | undefined): Node[] {
  const [before = '', after = ''] = pattern.split('{name}');
  if (!mark) return [document.createTextNode(before + name + after)];
  const found = document.createElement('mark');
  found.textContent = name.slice(...mark);
  return [
    document.createTextNode(before + name.slice(0, mark[0])),
    found,
    document.createTextNode(name.slice(mark[1]) + after),
  ];
}

const TONE = { none: 'no', target: 'no', passed: 'ok', excellent: 'exc' } as const;

/** The same mark and words as in `Status.astro`, and the stamp of an invented year. */
function statusOf(hit: PlaceHit, words: BoxWords): HTMLElement {
  const status = document.createElement('span');
  if (hit.outside || hit.kind !== 'tambon') {
    status.className = 'status no';
    status.textContent = hit.outside
      ? words.outside
      : hit.kind === 'tambon'
        ? ''
        : words.kinds[hit.kind];
    return status;
  }
  status.className = `status ${TONE[hit.status]}`;
  const mark = document.createElement('i');
  mark.className = `mk ${hit.status}`;
  const statusText = document.createElement('span');
  statusText.textContent = [words.status[hit.status], hit.year || ''].filter(Boolean).join(' ');
  status.append(mark, statusText);
  if (words.sampleYears.includes(hit.year)) status.append(' ', stamp(words));
  return status;
}

/** The stamp of invented data. */
export function stamp(words: BoxWords): HTMLElement {
  const stamped = document.createElement('span');
  stamped.className = 'stamp';
  stamped.textContent = words.sample;
  return stamped;
}
