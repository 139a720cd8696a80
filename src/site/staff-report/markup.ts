import { escapeHtml } from '../../markup/html.ts';

/** HTML that is ready: it is not escaped again. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markup | string | number | false | undefined | readonly Content[];

/** A template of HTML; every value in it is escaped, unless it is itself the work of this function. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, part, at) => text + textOf(values[at - 1]) + part));
}

function textOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(textOf).join('');
  return escapeHtml(String(content));
}

/** What officers wrote, marked as Thai where it is, so that it is read and shaped as Thai in an English report too. */
export const inThai = (text: string | undefined): Content =>
  text !== undefined && /[\u0e01-\u0e5b]/.test(text)
    ? markup`<span lang="th">${text}</span>`
    : text;
