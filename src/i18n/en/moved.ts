import type { moved as words } from '../th/moved.ts';

export const moved: typeof words = {
  movedTitle: 'This page has moved',
  movedText:
    'What stood at this address now stands at a new one. You are being taken there; otherwise open',
  goneTitle: 'This page is no longer here',
  goneText: 'This address was once published, and nothing has taken its place.',
  reason: 'Reason',
  day: 'Date',
  search: 'Search for a tambon or a story',
};
