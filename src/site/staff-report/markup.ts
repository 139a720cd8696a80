import { escapeHtml } from '../../markup/html.ts';

/** Finished HTML, which is not escaped again. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type MarkupContent = Markup | string | number | false | undefined | readonly MarkupContent[];

/** A template of HTML; every value in it is escaped, unless this function made it. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupContent[]): Markup {
  return new Markup(strings.reduce((text, part, at) => text + textOf(values[at - 1]) + part));
}

function textOf(content: MarkupContent): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(textOf).join('');
  return escapeHtml(String(content));
}

/** Text of officers, marked as Thai where it is, so that it is read and displayed as Thai in an English report too. */
export const inThai = (text: string | undefined): MarkupContent =>
  text !== undefined && /[\u0e01-\u0e5b]/.test(text)
    ? markup`<span lang="th">${text}</span>`
    : text;
