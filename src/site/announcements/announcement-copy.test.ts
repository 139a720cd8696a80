import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../domain/announcement.ts';
import { announcementCopy } from './announcement-copy.ts';

const announcement = (document: Announcement['document']) => ({ document }) as Announcement;

describe('the copy of an announcement', () => {
  it('the copy of an announcement is described by its address, type, size and hash in groups of eight', () => {
    const sha256 = `01234567${'a'.repeat(56)}`;
    const path = 'documents/2567/84.first.pdf';
    const copy = announcementCopy(announcement({ kind: 'file', path, bytes: 2048, sha256 }));
    expect(copy?.address.endsWith('/documents/2567/84.first.pdf')).toBe(true);
    expect(copy?.type).toBe('PDF');
    expect(copy?.hash.slice(0, 2)).toEqual(['01234567', 'aaaaaaaa']);
    expect(copy?.hash.join('')).toBe(sha256);
  });
  it('the copy of an announcement is undefined where the document is on another site, or there is none', () => {
    expect(
      announcementCopy(announcement({ kind: 'link', url: 'https://x.go.th/' })),
    ).toBeUndefined();
    expect(announcementCopy(announcement(undefined))).toBeUndefined();
  });
});
