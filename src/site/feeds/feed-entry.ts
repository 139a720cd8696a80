import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { Place, ProvinceCode } from '../../domain/place.ts';
import { escapeHtml } from '../../markup/html.ts';
import { runsOf } from '../../thai/runs.ts';
import type { Locale } from '../routes.ts';

export const ENTRY_KINDS = ['correction', 'announcement', 'honour', 'story', 'edition'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One piece of news, in one language. */
export interface FeedEntry {
  readonly kind: EntryKind;
  /** Permanent, whatever the address of the site's pages: the end of a `tag:` URI. */
  readonly id: string;
  /** The page with more about it, absolute. */
  readonly address: string;
  readonly title: string;
  /** The language of title and content, where it differs from the feed's: stories are in Thai. */
  readonly lang: Locale;
  /** What readers show below the title, which it does not repeat. */
  readonly html: string;
  /** One plain sentence. */
  readonly summary: string;
  readonly published: IsoDate;
  readonly updated: IsoDate;
  /** The author, never a person: the office of an announcement or a story, else the owner of the register. */
  readonly author: string;
  readonly sample: boolean;
  /** Absent for news about all provinces. */
  readonly province?: ProvinceCode;
  /** In its province's feed only: in the national one the department's announcement covers it. */
  readonly ofProvinceOnly?: boolean;
  /** A file for download. */
  readonly enclosure?: {
    readonly address: string;
    readonly mediaType: string;
    readonly bytes: number;
  };
}

/** Title and summary of a story's long text, by its id in `content/stories` (`id`, `id.en`). */
export type StoryTexts = ReadonlyMap<
  string,
  { readonly title?: string; readonly summary?: string }
>;

/** Verbatim Thai within the language of an entry. */
export const thai = (text: string, within: Locale): string =>
  within === 'th' ? escapeHtml(text) : `<span lang="th">${escapeHtml(text)}</span>`;

/** A sentence with Thai names, each marked as Thai where the sentence is not. */
export const withThaiNames = (sentence: string, within: Locale): string =>
  within === 'th'
    ? escapeHtml(sentence)
    : runsOf(sentence)
        .map(({ text, isThai }) => (isThai ? thai(text, within) : escapeHtml(text)))
        .join('');

/** A link; its content is finished HTML. */
export const link = (address: string, html: string): string =>
  `<a href="${escapeHtml(address)}">${html}</a>`;

/** Returns whether a fact is about a place in the province. */
export const inProvince =
  (code: ProvinceCode) =>
  ({ place }: { readonly place: Place }): boolean =>
    place.province.code === code;
