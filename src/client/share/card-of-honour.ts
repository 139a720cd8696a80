import type { CardWords } from '../../site/cards/card-words.ts';

/**
 * The card of a tambon from the panel of honour on its page (`HonourPanel.astro`), which has the same words: so
 * thousands of pages need not say them twice.
 *
 * @param page the permanent address of the page
 */
export function cardOfHonour(panel: Element, page: string): CardWords {
  const texts = (selector: string) =>
    Array.from(panel.querySelectorAll(selector), (element) => wordsOf(element)).filter(Boolean);
  const [year = '', programme = ''] = [...texts('.by > .n:first-child'), ...texts('.of')];
  const [, ...credits] = texts('.by');
  const [stamp = ''] = texts('.stamp');
  const passed = panel.classList.contains('passed');
  return {
    ground: passed ? 'cotton' : 'cloth',
    seal: passed ? 'passed' : 'excellent',
    eyebrow: texts('.rank').join(''),
    name: texts('.name').join(''),
    place: texts('.place').join(''),
    lines: [programme, year],
    figures: [],
    credits,
    address: page.replace(/^https?:\/\//, ''),
    sample: stamp !== '',
    code: /\/(\d{6})\/$/.exec(page)?.[1] ?? '',
    stamp,
  };
}

/** The text of an element without its links, which lead away from the card. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) link.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
