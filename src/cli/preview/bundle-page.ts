import type { th } from '../../i18n/th.ts';
import type { ComparedPage } from './take-pictures.ts';

type Say = (typeof th)['cli']['preview'];

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const picture = (bytes: Buffer | undefined, words: string, none: string): string =>
  bytes
    ? `<figure><figcaption>${escape(words)}</figcaption><img alt="${escape(words)}" src="data:image/jpeg;base64,${bytes.toString('base64')}"></figure>`
    : `<figure><figcaption>${escape(words)}</figcaption><p>${escape(none)}</p></figure>`;

const STYLE =
  'body{font-family:Sarabun,"Noto Sans Thai",sans-serif;line-height:1.7;max-width:80rem;margin:0 auto;padding:1rem}pre{white-space:pre-wrap;font:inherit;border-inline-start:.25rem solid;padding-inline-start:1rem}.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;align-items:start}figure{margin:0}img{max-width:100%;border:1px solid}';

/** One page that needs nothing beside it: what changes in words, then the pages, old and new side by side. */
export function bundlePage(text: string, pages: readonly ComparedPage[], say: Say): string {
  const sections = pages.map(({ path, pictures }) => {
    const address = `/${path.replace(/index\.html$/, '')}`;
    const pairs = pictures.map(
      ({ view, before, after }) =>
        `<div class="pair">${picture(before, `${say.before} · ${say[view]}`, say.noPage)}${picture(after, `${say.after} · ${say[view]}`, say.noPage)}</div>`,
    );
    return `<section><h2>${escape(address)}</h2>${pairs.join('')}</section>`;
  });
  return `<!doctype html><html lang="${say.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"><title>${escape(say.title)}</title><style>${STYLE}</style></head><body><h1>${escape(say.title)}</h1><pre>${escape(text.trim() || say.noWords)}</pre>${sections.join('') || `<p>${escape(say.noPictures)}</p>`}</body></html>\n`;
}
