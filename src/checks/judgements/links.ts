import { addressOf, type BuiltSite } from '../built-site.ts';
import type { Element } from '../read-html.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** Link relations that name a page without fetching it. */
const NAMED = /^(?:canonical|alternate|license|author|next|prev|help|search|me)$/;
/** Files whose text may contain an address of the machine they were built on. */
const WORDS = /\.(?:xml|txt|json|webmanifest|css|js)$/;
const OWN_MACHINE = /\/\/(?:localhost|127\.0\.0\.1)/;

interface Address {
  readonly address: string;
  /** Whether the browser fetches it without a click. */
  readonly fetched: boolean;
}

const addresses = new WeakMap<Element, readonly Address[]>();

function addressesOf(element: Element): readonly Address[] {
  const known = addresses.get(element) ?? readAddresses(element);
  addresses.set(element, known);
  return known;
}

function readAddresses({ name, attributes }: Element): Address[] {
  const found: Address[] = [];
  const add = (address: string | undefined, fetched: boolean) => {
    if (address !== undefined) found.push({ address, fetched });
  };
  const relations = (attributes.rel ?? '').split(/\s+/);
  const onlyNamed =
    name === 'a' ||
    name === 'area' ||
    (name === 'link' && relations.some((relation) => NAMED.test(relation)));
  add(attributes.href, !onlyNamed);
  add(attributes.src, true);
  add(attributes.poster, true);
  if (name === 'object') add(attributes.data, true);
  if (name === 'form') add(attributes.action, false);
  add(attributes['data-href'], false);
  for (const candidate of attributes.srcset?.split(',') ?? [])
    add(candidate.trim().split(/\s+/)[0], true);
  if (
    name === 'meta' &&
    /^(?:og|twitter):(?:image|url)$/.test(attributes.property ?? attributes.name ?? '')
  )
    add(attributes.content, false);
  return found;
}

/** Addresses in a style sheet, a sitemap or a web manifest; empty for other files. */
function addressesInFile(path: string, text: string): Address[] {
  if (path.endsWith('.css'))
    return [...text.matchAll(/url\((["']?)([^"')]+)\1\)/g)].map(([, , address = '']) => ({
      address,
      fetched: true,
    }));
  if (/(?:^|\/)sitemap[^/]*\.xml$/.test(path))
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => ({
      address,
      fetched: false,
    }));
  if (!path.endsWith('.webmanifest')) return [];
  const { icons, start_url: start } = JSON.parse(text) as {
    icons: { src: string }[];
    start_url: string;
  };
  return [start, ...icons.map(({ src }) => src)].map((address) => ({ address, fetched: true }));
}

/** Ids in a page that a fragment may name. */
const idsOf = (elements: readonly Element[]): ReadonlySet<string> =>
  new Set(elements.flatMap(({ attributes: { id, name } }) => [id ?? [], name ?? []].flat()));

/** The file of the site that an address of the same site leads to. */
function fileOf({ files, site }: BuiltSite, url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(`${site.basePath}/`)) return undefined;
  const inside = path.slice(site.basePath.length + 1);
  const file = path.endsWith('/') ? `${inside}index.html` : inside;
  return files.has(file) ? file : undefined;
}

/** Every link, picture and fragment leads somewhere, and no other host is asked for anything. */
export function judgeLinks({ built }: Case): Judge {
  const { site } = built;
  const notebook = new Notebook('links');
  // A site built for this machine only: reported once, not at every link.
  const local = OWN_MACHINE.test(site.origin);
  if (local) notebook.remark('local-site', 'robots.txt', site.origin);
  const namesMachine = (text: string) => !local && OWN_MACHINE.test(text);
  const ids = new Map<string, ReadonlySet<string>>();
  /** Addresses with a fragment, by the file they lead into: judged when all pages are read. */
  const fragments: { file: string; page: string; address: string; fragment: string }[] = [];
  const alive = new Set<string>();

  const check = (page: string, { address, fetched }: Address) => {
    // Most addresses are on thousands of pages, and lead to the same file from each.
    if (alive.has(address)) {
      notebook.looked += 1;
      return;
    }
    if (/^(?:data|mailto|tel|blob|javascript):/i.test(address)) return;
    const url = URL.parse(address, `${site.origin}${addressOf(site, page)}`);
    if (!url) return notebook.expect(false, 'dead-link', page, address);
    if (url.origin !== site.origin) {
      notebook.expect(!namesMachine(address), 'local-address', page, address);
      return notebook.expect(!fetched, 'foreign-request', page, address);
    }
    const file = fileOf(built, url);
    notebook.expect(file !== undefined, 'dead-link', page, address);
    if (!file) return;
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment !== '' && fragment !== 'top' && file.endsWith('.html'))
      fragments.push({ file, page, address, fragment });
    if (/^(?:https?:|\/)/.test(address)) alive.add(address);
  };

  return {
    judgement: 'links',
    look: ({ path, elements, html }) => {
      ids.set(path, idsOf(elements));
      for (const address of elements.flatMap(addressesOf)) check(path, address);
      if (namesMachine(html)) notebook.expect(false, 'local-address', path);
    },
    end: () => {
      for (const [file, leading] of Map.groupBy(fragments, (fragment) => fragment.file))
        for (const { page, address, fragment } of leading)
          notebook.expect(ids.get(file)?.has(fragment) ?? false, 'dead-link', page, address);
      for (const path of built.files) {
        if (!WORDS.test(path)) continue;
        const text = built.text(path);
        notebook.expect(!namesMachine(text), 'local-address', path);
        for (const address of addressesInFile(path, text)) check(path, address);
      }
      return notebook.verdict();
    },
  };
}
