import type { Locale } from '../../i18n/locale.ts';
import { escapeHtml } from '../../markup/html.ts';

/** The size of a framed card, in CSS pixels; any width from 280 is possible. */
export const EMBED_SIZE = {
  tambon: { width: 480, height: 400 },
  province: { width: 480, height: 480 },
  /** A card of either kind as of an edition. */
  pinned: { width: 480, height: 480 },
} as const;
type EmbedKind = keyof typeof EMBED_SIZE;

/** The facts that both forms of the code need. Used at build time and in the builder. */
export interface Embeddable {
  readonly kind: EmbedKind;
  readonly locale: Locale;
  /** Absolute address of the framed card. */
  readonly frame: string;
  /** Absolute address of the page itself. */
  readonly page: string;
  readonly title: string;
  /** The most important sentence, for sites where frames are not permitted. */
  readonly sentence: string;
}

/** The framed card: no script, loaded when it comes into view. */
export function frameCode({ kind, frame, title }: Embeddable): string {
  const { width, height } = EMBED_SIZE[kind];
  return `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;width:100%;max-width:600px"></iframe>`;
}

/** Plain HTML for sites that allow no frame. */
export function snippetCode({ locale, page, title, sentence }: Embeddable): string {
  return `<blockquote lang="${locale}" cite="${escapeHtml(page)}"><p>${escapeHtml(sentence)}</p><p><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></p></blockquote>`;
}
