import { generationOf } from '../../site/kept-pages/offline-stores.ts';

/**
 * `<kept-pages>`: lists the pages of this site that the browser has stored, the last read first. Hidden while there
 * are none. Attributes: `data-root` (the site's root), `data-lang`. Inside: a `ul`.
 */
class KeptPages extends HTMLElement {
  async connectedCallback() {
    const list = this.querySelector('ul');
    const root = this.dataset['root'] ?? '/';
    if (!list || !('caches' in window)) return;
    const seen = new Map<string, string>();
    const names = (await caches.keys()).filter((name) => name.startsWith(`${root} `));
    // The stores of the newest turn belong to the active worker, which shows nothing of earlier turns.
    const last = Math.max(1, ...names.map(generationOf));
    for (const name of names.filter((name) => generationOf(name) === last)) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        const { pathname } = new URL(request.url);
        const path = pathname.slice(root.length);
        const english = path.startsWith('en/');
        if (!/(?:^|\/)$/.test(path) || /(?:^|\/)offline\/$/.test(path)) continue;
        if (english !== (this.dataset['lang'] === 'en')) continue;
        const page = await (await store.match(request))?.text();
        const [titled = ''] = /<title>[^<]*<\/title>/.exec(page ?? '') ?? [];
        const { title } = new DOMParser().parseFromString(titled, 'text/html');
        // The page's own part of the title; the name of the programme follows it.
        if (title) seen.set(pathname, title.split(' – ')[0] ?? title);
      }
    }
    list.replaceChildren(
      ...[...seen].reverse().map(([path, title]) => {
        const line = document.createElement('li');
        const link = document.createElement('a');
        link.href = path;
        link.textContent = title;
        line.append(link);
        return line;
      }),
    );
    this.hidden = seen.size === 0;
  }
}

if (!customElements.get('kept-pages')) customElements.define('kept-pages', KeptPages);
