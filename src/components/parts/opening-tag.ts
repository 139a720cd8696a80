import { escapeHtml } from '../../markup/html.ts';

/** The opening tag of an element; attributes that are undefined are left out. */
export function openingTag(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) tag += ` ${key}="${escapeHtml(String(value))}"`;
  return `${tag}>`;
}
