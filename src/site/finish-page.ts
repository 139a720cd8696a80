import { createHash } from 'node:crypto';

/**
 * Starts a page's scripts when everything else of it is there and has been drawn: until then they
 * would only take the line from the words and their fonts.
 */
const STARTER =
  `addEventListener("load",()=>{` +
  `const start=()=>JSON.parse(document.getElementById("later").textContent).forEach((one)=>import(one));` +
  `if(PerformanceObserver.supportedEntryTypes.includes("paint"))` +
  `new PerformanceObserver((_,painted)=>{painted.disconnect();start()}).observe({type:"paint",buffered:true});` +
  `else start()})`;

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * A rendered page as it is published: its scripts named in a list (`#later`) in place of being
 * fetched at once, and a Content-Security-Policy that allows what is in this page and nothing else.
 *
 * @param html a whole document; without `<head>` it comes back as it was
 * @throws when a script could not run under the policy: one inside the page
 */
export function finishPage(html: string): string {
  const scripts = [...html.matchAll(MODULE)].map(([, address = '']) => address);
  let page = html.replace(MODULE, '');
  if (/<script type="module"/.test(page)) throw new Error('A script is inside the page.');
  if (scripts.length > 0)
    page = page.replace(
      '</body>',
      () =>
        `<script type="application/json" id="later">${JSON.stringify(scripts)}</script>` +
        `<script>${STARTER}</script></body>`,
    );
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  const policy = [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    // Pagefind runs as WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...(scripts.length > 0 ? [hash(STARTER)] : [])],
    ["style-src 'self'", ...new Set(styles.map(hash))],
  ];
  const content = policy.map((one) => [one].flat().join(' ')).join('; ');
  // Before all that it is about.
  return page.replace(
    /<head[^>]*>/,
    (head) => `${head}<meta http-equiv="content-security-policy" content="${content}">`,
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
