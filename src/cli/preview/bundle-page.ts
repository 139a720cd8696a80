import type { th } from '../../i18n/th.ts';
import { escapeHtml as escape } from '../../markup/html.ts';
import { changesHtml, MOST_ROWS } from './changes-html.ts';
import type { ComparedPage } from './take-pictures.ts';

type Say = (typeof th)['cli']['preview'];

const picture = (bytes: Buffer | undefined, words: string, none: string): string =>
  bytes
    ? `<figure><figcaption>${escape(words)}</figcaption><img alt="${escape(words)}" src="data:image/jpeg;base64,${bytes.toString('base64')}"></figure>`
    : `<figure><figcaption>${escape(words)}</figcaption><p>${escape(none)}</p></figure>`;

const STYLE =
  'body{font-family:Sarabun,"Noto Sans Thai",sans-serif;line-height:1.7;max-width:80rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}th,td{border-block-end:1px solid #999;padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top}summary{font-weight:bold}h2{margin-block-start:2rem}.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;align-items:start}figure{margin:0}img{max-width:100%;border:1px solid}';

/** One page without other files: the changes in few words, the pages, old and new side by side, and each change. */
export function bundlePage(text: string, pages: readonly ComparedPage[], say: Say): string {
  const { summary, table, rows } = changesHtml(text);
  const sections = pages.map(({ path, pictures }) => {
    const address = `/${path.replace(/index\.html$/, '')}`;
    const pairs = pictures.map(
      ({ view, before, after }) =>
        `<div class="pair">${picture(before, `${say.before} · ${say[view]}`, say.noPage)}${picture(after, `${say.after} · ${say[view]}`, say.noPage)}</div>`,
    );
    return `<section><h2>${escape(address)}</h2>${pairs.join('')}</section>`;
  });
  return `<!doctype html><html lang="${say.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"><title>${escape(say.title)}</title><style>${STYLE}</style></head><body><h1>${escape(say.title)}</h1>${summary || `<p>${escape(say.noWords)}</p>`}${sections.join('') || `<p>${escape(say.noPictures)}</p>`}${everyChange(table, rows, say)}</body></html>\n`;
}

/** Folded open where it is short enough to read at once. */
function everyChange(table: string, rows: number, say: Say): string {
  if (rows === 0) return '';
  const more = rows > MOST_ROWS ? `<p>${escape(say.moreRows(rows - MOST_ROWS))}</p>` : '';
  return `<details${rows > 40 ? '' : ' open'}><summary>${escape(say.everyChange(rows))}</summary>${table}${more}</details>`;
}
