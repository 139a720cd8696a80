import type { SiteSettings } from '../../domain/site-settings.ts';
import { type Locale, words } from '../../i18n/locale.ts';

/** Sentences of texts about the keeper of the register: each is true both with an owner and a contact, and without. */
export type OwnerSentence = 'keeper' | 'controller' | 'tell' | 'account';

/** The foot of every page names the owner and the contact: a text refers to it only where they are set. */
export function ownerSentence(
  locale: Locale,
  of: OwnerSentence,
  settings: Pick<SiteSettings, 'owner_th' | 'owner_en' | 'contact_office' | 'contact_url'>,
): string {
  const { keeper } = words(locale).owner;
  const hasOwner = (settings.owner_th ?? settings.owner_en) !== undefined;
  const hasContact = (settings.contact_office ?? settings.contact_url) !== undefined;
  if (of === 'keeper') return hasOwner ? (hasContact ? keeper.set : keeper.named) : keeper.unset;
  const say = words(locale).owner[of];
  return (of === 'controller' ? hasOwner : hasContact) ? say.set : say.unset;
}
