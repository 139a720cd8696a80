import type { TextHit } from '../search/full-text.ts';
import { placeLine, stamp } from '../search/place-line.ts';
import type { PlaceHit } from '../search/places.ts';
import type { SearchWords } from '../search/search-words.ts';

const THAI = /[\u0e01-\u0e4e]/;

/** A place: its names with the typed letters marked, its status, and why it is among the results. */
export function placeCard(
  hit: PlaceHit,
  address: string,
  words: SearchWords,
  typed: string,
): HTMLElement {
  const { name, rest, status } = placeLine(hit, words, typed);
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.append(...name, ...rest);
  line.append(link, status);
  if (hit.why && hit.why !== 'name') line.append(paragraph(words.why[hit.why], 'why'));
  return line;
}

/** Whether a tambon without a page links to its province's page, which the group's heading mentions once. */
export const isOnProvincePage = (hit: PlaceHit): boolean =>
  hit.kind === 'tambon' && !hit.path.startsWith('/tambon/');

/**
 * A page or story: its kind, and the found words within their sentence.
 * @param label the text for a value of a facet in the page's language
 */
export function pageCard(
  hit: TextHit,
  words: SearchWords,
  label: (facet: string, value: string) => string | undefined,
): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title || hit.url;
  const excerpt = document.createElement('p');
  for (const { text, found } of hit.excerpt) {
    const part = document.createElement(found ? 'mark' : 'span');
    part.textContent = text;
    excerpt.append(part);
  }
  // A story without a translation is on the English page in Thai.
  const text = hit.excerpt.map((piece) => piece.text).join('');
  if (words.locale === 'en' && THAI.test(hit.title)) link.lang = 'th';
  if (words.locale === 'en' && isMostlyThai(text)) excerpt.lang = 'th';
  line.append(link);
  const labels = ['kind', 'province', 'year'].flatMap((facet) => {
    const value = hit.facets[facet]?.[0];
    return (value && label(facet, value)) || [];
  });
  if (labels.length > 0) {
    const statusText = document.createElement('span');
    statusText.className = 'status no';
    statusText.textContent = labels.join(' · ');
    if (hit.sample) statusText.append(' ', stamp(words));
    line.append(statusText);
  }
  line.append(excerpt);
  return line;
}

const isMostlyThai = (text: string) =>
  (text.match(/[\u0e01-\u0e4e]/g)?.length ?? 0) > (text.match(/[a-z]/gi)?.length ?? 0);

/** A paragraph with a class. */
export function paragraph(text: string, name: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}

/** The heading of a group of cards; a folded group shows only its heading until it is opened. */
export interface GroupHeading {
  readonly title: string;
  readonly showMore: string;
  readonly isFolded: boolean;
  /** A note about several of the group. */
  readonly note?: string | undefined;
}

/** Cards under a heading, at first `most` of them; a button adds the others, so that a page stays light. */
export function cardGroup<Hit>(
  { title, showMore, isFolded, note }: GroupHeading,
  hits: readonly Hit[],
  most: number,
  card: (hit: Hit) => HTMLElement,
): HTMLElement[] {
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  const cards = (from: number) => hits.slice(from, from + most).map(card);
  list.append(...cards(0));
  const group: HTMLElement[] = [...(note ? [paragraph(note, 'why')] : []), list];
  if (hits.length > most) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn';
    button.textContent = showMore;
    button.addEventListener('click', () => {
      const from = list.childElementCount;
      list.append(...cards(from));
      list.children[from]?.querySelector('a')?.focus();
      if (list.childElementCount >= hits.length) button.remove();
    });
    group.push(button);
  }
  if (!isFolded) return [heading, ...group];
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append(heading);
  details.append(summary, ...group);
  return [details];
}
