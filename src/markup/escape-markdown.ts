import { escapeHtml } from './html.ts';

/** Text from a cell, made harmless: no markup, no HTML, no mention, no new line of the table. */
export function escapeMarkdown(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[\\`*_[\]|#~!]/g, '\\$&');
  return escapeHtml(plain).replaceAll('@', '@\u2060');
}
