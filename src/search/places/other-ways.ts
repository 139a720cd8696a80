/**
 * Ways to find a place that a finder learns after its first answer (`PlaceFinder.learn`), so that the
 * first suggestion need not wait for their code: the other keyboard layout, nicknames, two scripts in one query, sounds,
 * names in a part of what was typed, and places that running text names.
 */
export { otherLayout } from '../../thai/keyboard.ts';
export { findBySound, indexBySound } from './find-by-sound.ts';
export { findParts } from './find-parts.ts';
export { findMentioned } from './mentioned.ts';
export { withNicknames } from './nicknames.ts';
export { makeTranslator } from './two-scripts.ts';
