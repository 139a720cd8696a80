import type { Announcement } from '../../domain/announcement.ts';
import { type Locale, words } from '../../i18n/locale.ts';

/** Who signed, by position: in the language of the page where the register knows the word, else as in the data. */
export function signerPosition(
  locale: Locale,
  { province, signedByPosition: given }: Pick<Announcement, 'province' | 'signedByPosition'>,
): { readonly text: string; readonly lang: Locale } | undefined {
  if (given === undefined) return undefined;
  const { positions } = words('th').announcements;
  const { positions: say } = words(locale).announcements;
  if (province && given === positions.governor(province.th))
    return { text: say.governor(province[locale]), lang: locale };
  if (given === positions.directorGeneral) return { text: say.directorGeneral, lang: locale };
  return { text: given, lang: 'th' };
}
