import { usage as en } from './en/usage.ts';
import type { Locale } from './language.ts';
import { usage as th } from './th/usage.ts';

export const USAGE: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { th, en };

/** What `--help` prints of a command, by the name of its file (`check`); nothing where it has no help. */
export const usageOf = (command: string, locale: Locale): string | undefined =>
  Object.hasOwn(USAGE[locale], command) ? USAGE[locale][command] : undefined;
