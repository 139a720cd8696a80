import { toChristian } from '../../domain/fiscal-year.ts';
import type { Answer } from '../../search/query/answer.ts';
import { stamp } from '../search/place-line.ts';
import { fill, type SearchWords } from '../search/search-words.ts';

/** The answer as a sentence, linked to the page that proves it. */
export function answerCard(answer: Answer, words: SearchWords, root: string): HTMLElement {
  const card = document.createElement('p');
  card.className = 'answer';
  const link = document.createElement('a');
  link.href = `${root}${answer.path}`;
  link.textContent = sentence(answer, words);
  card.append(link);
  if (answer.sample) card.append(' ', stamp(words));
  return card;
}

function sentence(
  { key, province, year, count, tambons = [] }: Answer,
  words: SearchWords,
): string {
  const { locale, patterns } = words;
  const named = tambons.map(({ tambon, amphoe }) =>
    [
      fill(patterns.tambon, { name: tambon?.[locale] ?? '' }),
      fill(patterns.amphoe, { name: amphoe?.[locale] ?? '' }),
    ].join(patterns.between),
  );
  return fill(words.answers[key], {
    province: province ? fill(patterns.province, { name: province[locale] }) : '',
    year:
      year === undefined
        ? ''
        : fill(words.yearPattern, { year: String(year), christian: String(toChristian(year)) }),
    count: count === undefined ? '' : count.toLocaleString(locale),
    tambons: named.join(words.and),
  });
}
