import { forms as en } from './en/forms.ts';
import type { Locale } from './language.ts';
import { forms as th, type FormWords } from './th/forms.ts';

export type { FormWords };

/** The words inside forms to fill in, and of the story's questions: a script carries them when one is asked for. */
export const formWords = (locale: Locale): FormWords => (locale === 'en' ? en : th);
