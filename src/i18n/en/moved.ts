import type { moved as words } from '../th/moved.ts';

export const moved: typeof words = {
  movedTitle: 'This page has moved',
  movedText:
    'This page has moved to a new address. You are being taken there. If the page does not change, follow this link:',
  goneTitle: 'This page is no longer here',
  goneText: 'This page was once published, and no other page replaces it.',
  reason: 'Reason',
  day: 'Date',
  search: 'Search for a tambon or a story',
};
