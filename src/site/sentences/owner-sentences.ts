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
  const { keeper } = words(locale).owner;
  const hasOwner = (settings.owner_th ?? settings.owner_en) !== undefined;
  const hasContact = (settings.contact_office ?? settings.contact_url) !== undefined;
  if (of === 'keeper') return hasOwner ? (hasContact ? keeper.set : keeper.named) : keeper.unset;
  const say = words(locale).owner[of];
  return (of === 'controller' ? hasOwner : hasContact) ? say.set : say.unset;
}
