import { describe, expect, it } from 'vitest';
import { words } from '../../i18n/locale.ts';
import { type OwnerSentence, ownerSentence } from './owner-sentences.ts';

const FOOT = /ท้าย(ทุก)?หน้า|foot of/;
const OFFICE = /สำนักงานพัฒนาชุมชนจังหวัด|Provincial Community Development Office/;
const CONTACT = /ติดต่อ|contact/;
const SENTENCES = Object.keys(words('th').owner) as OwnerSentence[];

describe.each(['th', 'en'] as const)('what is said of the owner in %s', (locale) => {
  it.each(SENTENCES)(
    'what is said of the owner leads to the foot of the page only where something is there: %s',
    (of) => {
      const whole = { owner_th: 'ก', contact_office: 'ข' };
      expect(ownerSentence(locale, of, whole)).toMatch(FOOT);
      expect(ownerSentence(locale, of, {})).not.toMatch(FOOT);
      expect(ownerSentence(locale, of, {})).toMatch(OFFICE);
    },
  );

  it('what is said of the owner says of the keeper only what is set: the owner, the contact, both, or neither', () => {
    const { keeper } = words(locale).owner;
    const said = (settings: object) => ownerSentence(locale, 'keeper', settings);
    expect(said({ owner_th: 'ก', contact_office: 'ข' })).toBe(keeper.set);
    for (const owner of ['owner_th', 'owner_en']) expect(said({ [owner]: 'ก' })).toBe(keeper.named);
    expect(said({ contact_office: 'ข' })).toBe(keeper.unset);
    expect(said({})).toBe(keeper.unset);
    expect(keeper.named).toMatch(FOOT);
    expect(keeper.named).toMatch(OFFICE);
    for (const text of [keeper.named, keeper.unset]) expect(text).not.toMatch(CONTACT);
    expect(keeper.named).not.toMatch(/ยังไม่|not been/);
  });

  it('what is said of the owner names the controller by the owner alone, and whom to write to by the contact alone', () => {
    const { controller, tell } = words(locale).owner;
    expect(ownerSentence(locale, 'controller', { owner_th: 'ก' })).toBe(controller.set);
    expect(ownerSentence(locale, 'tell', { owner_th: 'ก' })).toBe(tell.unset);
    expect(ownerSentence(locale, 'tell', { contact_url: 'https://x.example/' })).toBe(tell.set);
  });
});
