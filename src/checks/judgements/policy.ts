import { createHash } from 'node:crypto';
import { Notebook, type Case, type Judge, type ReadPage } from './judgement.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const SCRIPTS = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** Script types that the browser does not run, and scripts with an address. */
const NOT_INLINE = /\ssrc=|type="(?:application\/(?:ld\+)?json|speculationrules)"/;

/** Every page has a Content-Security-Policy that allows everything the page does, and no inline code in general. */
export function judgePolicy(_: Case): Judge {
  const notebook = new Notebook('policy');
  const allowed = new Map<string, string>();
  const hashOf = (text: string) => {
    const known = allowed.get(text) ?? hash(text);
    allowed.set(text, known);
    return known;
  };
  const judge = ({ path, html, elements }: ReadPage) => {
    const policy =
      elements.find(
        ({ name, attributes }) =>
          name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
      )?.attributes.content ?? '';
    if (!/default-src '(?:self|none)'/.test(policy))
      return notebook.expect(false, 'no-policy', path);
    notebook.expect(!/'unsafe-(?:inline|eval)'/.test(policy), 'loose-policy', path);
    for (const { name, attributes } of elements)
      for (const key of Object.keys(attributes))
        if (key === 'style' || /^on[a-z]/.test(key))
          notebook.expect(false, 'refused-by-policy', path, `<${name} ${key}>`);
    for (const [, kind, attributes = '', text = ''] of html.matchAll(SCRIPTS))
      if (!NOT_INLINE.test(attributes) && !policy.includes(hashOf(text)))
        notebook.expect(false, 'refused-by-policy', path, `<${kind}> ${text.slice(0, 60)}`);
  };
  return { judgement: 'policy', look: judge, end: () => notebook.verdict() };
}
