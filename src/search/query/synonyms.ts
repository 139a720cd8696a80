import { MOSTLY_A_SYNONYM } from '../tuning.ts';
import { STORY_TOPICS } from './topic-words.ts';

/** Other words for what was typed; none unless it is, or mostly is, a word of the list. */
export function synonymsIn(text: string, locale: 'th' | 'en'): string[] {
  const typed = text.trim().toLowerCase();
  const letters = (word: string) => word.replace(/\s/g, '').length;
  const isIn = (word: string) => typed.includes(word) && (isThai(word) || isWord(word, typed));
  const found = STORY_TOPICS.filter((group) => {
    const own = group.filter(isIn).sort((a, b) => b.length - a.length);
    const left = own.reduce((text, word) => text.replaceAll(word, ''), typed);
    return own.length > 0 && letters(left) <= letters(typed) * (1 - MOSTLY_A_SYNONYM);
  }).flat();
  return [...new Set(found)]
    .filter((word) => word !== typed && (locale === 'en' || isThai(word)))
    .sort((a, b) => Number(isThai(b) === isThai(typed)) - Number(isThai(a) === isThai(typed)));
}

/** What was typed with one of its words in the other words of its line, whatever stands around it. */
export function variantsOf(text: string): string[] {
  const typed = text.trim().toLowerCase();
  return STORY_TOPICS.flatMap((group) => {
    const [own, ...same] = ownWords(group, typed);
    if (!own || own === typed) return [];
    const once = same.reduce(
      (now, word) => now.replace(word, ' '),
      typed.replace(own, ` ${SUBJECT} `),
    );
    return group
      .filter((word) => word !== own && isThai(word))
      .map((word) => once.replace(SUBJECT, word).replace(/\s+/g, ' ').trim());
  });
}
/** Keeps the place of a word while the others of its line are taken out: they may be parts of what replaces it. */
const SUBJECT = '\u0001';

/** A topic that a text names. */
export interface Topic {
  /** The words of its line that stand in the text, and then the others. */
  readonly words: readonly string[];
}

/** The topics a text names, with `share`, the part of its letters that are words of them; of a Thai text only Thai words are given. */
export function topicsIn(text: string): { topics: readonly Topic[]; share: number } {
  const typed = text.trim().toLowerCase();
  let left = typed;
  const topics = STORY_TOPICS.flatMap((group): Topic[] => {
    const thai = group.filter(
      (word) => isThai(word) && lettersOf(word) > 2 && typed.includes(word),
    );
    const latin = group.filter((word) => !isThai(word) && isWord(word, typed));
    const own = longestFirst([...thai, ...latin]);
    if (own.length === 0) return [];
    for (const word of own) left = left.replaceAll(word, ' ');
    const others = group.filter((word) => !own.includes(word));
    return [{ words: [...own, ...(latin.length > 0 ? others : others.filter(isThai))] }];
  });
  return { topics, share: 1 - lettersOf(left) / Math.max(1, lettersOf(typed)) };
}

const lettersOf = (text: string) => text.replace(/\s/g, '').length;
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);

/** The words of a line that a text has, the longest first; Latin ones only beside Thai: `homestay เชียงคาน`. */
const ownWords = (group: readonly string[], typed: string) =>
  group
    .filter((word) => word.length > 3)
    .filter((word) => (isThai(word) ? typed.includes(word) : isThai(typed) && isWord(word, typed)))
    .sort((a, b) => b.length - a.length);

const isThai = (word: string) => /[\u0e01-\u0e4e]/.test(word);
const isWord = (word: string, text: string) => ` ${text} `.includes(` ${word} `);
