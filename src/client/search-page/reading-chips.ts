import { toChristian } from '../../domain/fiscal-year.ts';
import type { ReadingKind } from '../../search/query/reading-kinds.ts';
import type { SearchOutcome } from '../search/ask-search.ts';
import { fill, type SearchWords } from '../search/search-words.ts';

/** A recognised part of a query, in the words of the site. */
export interface PartRead {
  readonly kind: ReadingKind;
  readonly text: string;
}

/**
 * The recognised parts, in the order of a sentence. A place alone needs no mention, because it is shown as it was
 * typed.
 */
export function partsRead({ reading, sought }: SearchOutcome, words: SearchWords): PartRead[] {
  const { status, year, region, page, day, number, code, place, list } = reading;
  const parts: PartRead[] = [];
  const add = (kind: ReadingKind, text: string | 0 | undefined) => {
    if (text) parts.push({ kind, text });
  };
  add('page', page && words.ownPages[page]?.title);
  add('status', status && words.statuses[status]);
  add(
    'year',
    year && fill(words.yearPattern, { year: String(year), christian: String(toChristian(year)) }),
  );
  add('region', region && words.regions[region]);
  add('day', day && fill(words.dayPattern, { day: dayOf(day, words.locale) }));
  add('number', number && fill(words.numberPattern, { number }));
  add('code', code && fill(words.codePattern, { code }));
  const isAlone = parts.length === 0 && !list;
  const name = sought?.[sought.kind]?.[words.locale];
  if (place && name && sought && !isAlone)
    add('place', fill(words.patterns[sought.kind], { name }));
  return parts;
}

const dayOf = (day: string, locale: 'th' | 'en') =>
  new Intl.DateTimeFormat(locale === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00Z`));

/** A label, and a button for each part that removes it from the reading. */
export function readingChips(
  parts: readonly PartRead[],
  words: SearchWords,
  undo: (kind: ReadingKind) => void,
): HTMLElement[] {
  if (parts.length === 0) return [];
  const label = document.createElement('span');
  label.textContent = words.readLabel;
  const list = document.createElement('ul');
  for (const { kind, text } of parts) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.setAttribute('aria-label', fill(words.undo, { text }));
    const cross = document.createElement('span');
    cross.setAttribute('aria-hidden', 'true');
    cross.textContent = '×';
    button.append(text, ' ', cross);
    button.addEventListener('click', () => undo(kind));
    item.append(button);
    list.append(item);
  }
  return [label, list];
}
