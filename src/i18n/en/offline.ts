import type { Words } from '../words.ts';

/** English for `i18n/th/offline.ts`, which says where its words stand. */
export const offline: Words['offline'] = {
  title: 'You are offline',
  description: 'Pages of the register that open without a connection.',
  lede: 'This page has not been opened on this device before, so it needs a connection.',
  search: 'If you have searched on this device before, you can still find places and stories.',
  kept: 'Pages you can open now',
  keptNote:
    'They are as they were when you last opened them. Once you are connected, the register shows what is current.',
};
