import type { Locale } from '../../i18n/locale.ts';
import { escapeHtml } from '../../markup/html.ts';

/** The room a framed card asks for, in CSS pixels; it may be any width from 280 up. */
export const EMBED_SIZE = {
  tambon: { width: 480, height: 400 },
  province: { width: 480, height: 480 },
  /** Of either, as of an edition. */
  pinned: { width: 480, height: 480 },
} as const;
type EmbedKind = keyof typeof EMBED_SIZE;

/** What both forms of the code need. Runs at build and in the builder alike. */
export interface Embeddable {
  readonly kind: EmbedKind;
  readonly locale: Locale;
  /** Absolute address of the framed card. */
  readonly frame: string;
  /** Absolute address of the page itself. */
  readonly page: string;
  readonly title: string;
  /** The essential sentence, which stands for the card where nothing may be framed. */
  readonly sentence: string;
}

/** The framed card: no script, loaded when it comes into sight. */
export function frameCode({ kind, frame, title }: Embeddable): string {
  const { width, height } = EMBED_SIZE[kind];
  return `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;width:100%;max-width:600px"></iframe>`;
}

/** Plain HTML for sites that allow no frame. */
export function snippetCode({ locale, page, title, sentence }: Embeddable): string {
  return `<blockquote lang="${locale}" cite="${escapeHtml(page)}"><p>${escapeHtml(sentence)}</p><p><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></p></blockquote>`;
}
