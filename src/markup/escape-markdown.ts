import { escapeHtml } from './html.ts';

/** Escapes text from a cell for a Markdown table: no markup, no HTML, no mention, no new line. */
export function escapeMarkdown(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[\\`*_[\]|#~!]/g, '\\$&');
  return escapeHtml(plain).replaceAll('@', '@\u2060');
}
