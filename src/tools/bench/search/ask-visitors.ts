import { join } from 'node:path';
import type { Answer } from './score.ts';
import { type Browser, runInBrowser } from './browser-run.ts';
import type { Lists, PageAnswers, Work } from './page.ts';
import { misses, type VisitorQuery, visitorTables, wordsOf } from './visitors.ts';

/**
 * Asks only the search page of a built site what visitors type, in each browser; prints a table of each set and, for
 * the sets that may be read, the queries whose right answer was not the first.
 */
export async function askVisitors(
  visitors: readonly VisitorQuery[],
  { site, lists, browsers }: { site: string; lists: Lists; browsers: readonly Browser[] },
  printProgress: (text: string) => void,
): Promise<void> {
  const work: Work = {
    places: { lists, rows: [], queries: [] },
    texts: {
      pages: [],
      queries: [],
      whole: visitors.map(({ query, locale }) => ({ query, locale, wants: 'anything' })),
      words: { th: wordsOf(site, 'search'), en: wordsOf(site, 'en/search') },
    },
    cold: { queries: [], folders: [] },
  };
  const folders = {
    'site-th': site,
    'site-en': site,
    'plain-th': join(site, 'pagefind'),
    'plain-en': join(site, 'pagefind'),
  };
  for (const browser of browsers) {
    const { texts } = await runInBrowser<PageAnswers>(browser, work, folders, printProgress);
    console.log(`\n${browser.name}, median ${median(texts.whole)} ms`);
    console.log(visitorTables(visitors, texts.whole));
    if (visitors.some(({ set }) => set === 'given')) {
      console.log('\nof these by the suggestions of the box alone');
      console.log(visitorTables(visitors, texts.suggested));
    }
    for (const line of misses(visitors, texts.whole)) console.log(line);
  }
}

function median(answers: readonly Answer[]): string {
  const times = answers.map((answer) => answer.milliseconds).sort((a, b) => a - b);
  return (times[Math.floor(times.length / 2)] ?? 0).toFixed(1);
}
