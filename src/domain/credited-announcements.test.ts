import { describe, expect, it } from 'vitest';
import type { Announcement, AnnouncementKind, Passed } from './announcement.ts';
import { creditedAnnouncements } from './credited-announcements.ts';
import type { Place } from './place.ts';

const announcement = (id: string, kind: AnnouncementKind): Announcement => ({
  id,
  fiscalYear: 2567,
  level: 'province',
  kind,
  announcedOn: '2024-08-28',
  withdrawn: [],
});
const list = announcement('a', 'list');
const another = announcement('b', 'list');
const amended = announcement('c', 'amended');
const withdrawal = announcement('d', 'withdrawn');
const under = (announcement: Announcement): Passed => ({
  fiscalYear: 2567,
  place: {} as Place,
  announcement,
});
const credited = (announcements: readonly Announcement[], ...passed: readonly Announcement[]) =>
  creditedAnnouncements({ announcements, passed: passed.map(under) }).map(
    (creditedAnnouncement) => creditedAnnouncement.id,
  );

describe('the announcements that a list rests on', () => {
  it('the announcements that a list is based on are those that name its tambons', () => {
    expect(credited([list], list)).toEqual(['a']);
    expect(credited([list, another], list, another)).toEqual(['a', 'b']);
  });

  it('the announcements that a list is based on include those that changed it, though they name nobody now', () => {
    expect(credited([list, amended], list)).toEqual(['a', 'c']);
    expect(credited([list, withdrawal], list)).toEqual(['a', 'd']);
  });

  it('the announcements that a list is based on leave out a list whose every name a later one gives', () => {
    expect(credited([list, amended], amended)).toEqual(['c']);
    expect(credited([list, another], another)).toEqual(['b']);
  });

  it('the announcements that a list is based on are all of them where no names are known yet', () => {
    expect(credited([list, amended])).toEqual(['a', 'c']);
  });
});
