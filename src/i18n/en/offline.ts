import type { Words } from '../locale.ts';

export const offline: Words['offline'] = {
  title: 'You are offline',
  description: 'What can be read of the register without a connection.',
  lede: 'This page has not been opened on this device before, so it has to wait for a connection.',
  search: 'If you have searched on this device before, you can go on finding places and stories.',
  kept: 'Pages you can open now',
  keptNote:
    'They are as they were when you last opened them. Once you are connected, the register shows what is current.',
};
