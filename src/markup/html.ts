const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for HTML, SVG and XML, in an element and in a quoted attribute alike: the only escaper of the
 * project.
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/**
 * The inside of a tag whose attributes are quoted and escaped already; also escapes characters that HTML permits
 * there but other parsers take for the end of the tag.
 */
export const escapeTagSigns = (insideTag: string): string =>
  insideTag.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
