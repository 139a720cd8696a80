import type { SiteSettings } from '../../domain/site-settings.ts';
import { type Locale, words } from '../../i18n/locale.ts';

/** What texts say of who keeps the register: each true with an owner and a contact, and without. */
export type OwnerSentence = 'keeper' | 'controller' | 'tell' | 'account';

/** Whoever is named is named at the foot of every page: what is not there is not promised. */
export function ownerSentence(
  locale: Locale,
  of: OwnerSentence,
  settings: Pick<SiteSettings, 'owner_th' | 'owner_en' | 'contact_office' | 'contact_url'>,
): string {
  const say = words(locale).owner[of];
  const hasOwner = (settings.owner_th ?? settings.owner_en) !== undefined;
  const hasContact = (settings.contact_office ?? settings.contact_url) !== undefined;
  const isSet =
    of === 'controller' ? hasOwner : of === 'keeper' ? hasOwner && hasContact : hasContact;
  return isSet ? say.set : say.unset;
}
