import { describe, expect, it } from 'vitest';
import { statesRegister } from '../../fixtures/load-states.ts';
import { words } from '../../i18n/locale.ts';
import { ledgerEntry } from './ledger-entry.ts';

const announcements = statesRegister.model.years.flatMap((year) => year.announcements);
const say = words('en').announcements;

describe('an announcement in the ledger', () => {
  it('an announcement in the ledger of a province says its province and leads to its list', () => {
    const own = announcements.find(({ level }) => level === 'province')!;
    const { name, named, list } = ledgerEntry('en', own, 3);
    expect(name).toBe(say.ofProvince(own.province!.en));
    expect(named).toBe(say.passed('3'));
    expect(list.endsWith(`/en/${own.fiscalYear}/${own.province!.slug}/`)).toBe(true);
  });
  it('an announcement in the ledger of the department leads to the year', () => {
    const own = announcements.find(({ level }) => level === 'department')!;
    const { name, named, list } = ledgerEntry('en', own, 1);
    expect(name).toBe(say.byDepartment);
    expect(named).toBe(say.excellent('1'));
    expect(list.endsWith(`/en/${own.fiscalYear}/`)).toBe(true);
  });
  it('an announcement in the ledger does not count names where it has none', () => {
    const own = announcements.find(({ kind, withdrawn }) => kind === 'list' && !withdrawn.length)!;
    expect(ledgerEntry('en', own, 0).says).toBe('');
  });
});
