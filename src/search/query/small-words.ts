import { MOST_OFF_TOPIC } from '../tuning.ts';
import { COURTESY, PROGRAMME, SMALL_AFTER, SMALL_BEFORE, TOPIC_WORDS } from './phrases.ts';

/** Letters and digits of a text, without signs. */
export const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Without the programme's name, politeness and doubled spaces. */
export const tidy = (text: string) =>
  text.replace(PROGRAMME, ' ').replace(COURTESY, ' ').replace(/\s+/g, ' ').trim();

/** The same without words of the register, wherever they stand. */
export const withoutTopic = (text: string) => tidy(text.replace(TOPIC_WORDS, ' '));
/** Whether a text is about something else than the register. */
export const isOffTopic = (text: string) => letters(withoutTopic(text)) > MOST_OFF_TOPIC;

/** Small words off both ends. */
export function bareEnds(text: string): string {
  let now = text;
  for (;;) {
    const next = now.replace(SMALL_BEFORE, '').replace(SMALL_AFTER, '').trim();
    if (next === now || isRemnant(next)) return now;
    now = next;
  }
}

/** So little is left of a word that ends like a small one: เพ of เพลง. */
export const isRemnant = (text: string) => text !== '' && letters(text) < 3;
