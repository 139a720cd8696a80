import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../cli/site/settings.ts';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { addressOf, localeOf, readBuiltSite } from './built-site.ts';

/** The type of an action that says what it asks for. */
const ACTION = 'WithActionConstraints<SearchAction>';

interface LinkedNode {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

const site = SITES.main;
const built = readBuiltSite(site);
const SCRIPT = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

const pages = built.pages
  .filter((path) => !/(?:^|\/)404(?:\/index)?\.html$|(?:^|\/)embed\//.test(path))
  .flatMap((path) => {
    const html = built.text(path);
    if (/http-equiv="refresh"/.test(html)) return [];
    const scripts = [...html.matchAll(SCRIPT)].map((hit) => hit[1] ?? '');
    return [
      {
        path,
        scripts,
        crumbs: html.includes('class="crumbs"'),
        noindex: /<meta name="robots" content="noindex"/.test(html),
      },
    ];
  });
const graphOf = (script: string | undefined) =>
  (JSON.parse(script ?? '{}') as { '@context'?: string; '@graph'?: LinkedNode[] })['@graph'] ?? [];
const page = (path: string) => graphOf(pages.find((page) => page.path === path)?.scripts[0]);
const node = (graph: readonly LinkedNode[], type: string) =>
  graph.find((linkedNode) => linkedNode['@type'] === type);

/** A page's kind: its address without names and numbers. */
const kindOf = (path: string) =>
  path
    .replace(/\d{6}/, '<code>')
    .replace(/\d{4}/, '<year>')
    .replace(/(stories\/|<year>\/)[a-z0-9-]+\//, '$1<name>/')
    .replace(
      /^(en\/)?(?!en\/|stories|search|announcements|corrections|editions|data|press|about|criteria|accessibility|privacy|check|guide|tambon)[a-z-]+\//,
      '$1<province>/',
    );

/**
 * The compiler's messages about graphs that are checked against schema.org's vocabulary (`schema-dts`), for each
 * graph; empty where it conforms.
 */
function judge(graphs: readonly { type: string; text: string }[]): string[][] {
  const name = join(projectRoot, 'graphs.ts');
  // One graph per line, so that the line of a message says which graph it is about.
  const source = [
    ...graphs.map(({ type, text }, i) => `export const graph${i}: ${type} = ${text};`),
    "import type { Graph, SearchAction, WithActionConstraints } from 'schema-dts';",
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  const said: string[][] = graphs.map(() => []);
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(
    ts.createProgram([name], options, host),
  )) {
    const line = file ? ts.getLineAndCharacterOfPosition(file, start).line : -1;
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    const of = said[line];
    if (!of) throw new Error(text);
    of.push(text);
  }
  return said;
}

describe('the linked data of every page', () => {
  it('the linked data of every page is one script that can be read', () => {
    expect(pages.length).toBeGreaterThan(500);
    const broken = pages.filter(({ scripts }) => {
      if (scripts.length !== 1 || scripts[0]?.includes('<')) return true;
      return graphOf(scripts[0]).length === 0;
    });
    expect(broken.map(({ path }) => path).slice(0, 20)).toEqual([]);
  });

  it('the linked data of every page names the page itself, and shows its crumbs where the page does', () => {
    const broken = pages.filter(({ path, scripts, crumbs }) => {
      const graph = graphOf(scripts[0]);
      const [self] = graph;
      const address = `${site.origin}${encodeURI(addressOf(site, path))}`;
      const list = self?.['breadcrumb'] as LinkedNode | undefined;
      return (
        new URL(self?.['@id'] ?? 'none', address).href !== address ||
        self?.['inLanguage'] !== localeOf(path) ||
        crumbs !== (list?.['@type'] === 'BreadcrumbList')
      );
    });
    expect(broken.map(({ path }) => path).slice(0, 20)).toEqual([]);
  });

  it('the linked data of every page refers only to things described on the page, or on another page of the site', () => {
    const broken: string[] = [];
    for (const { path, scripts } of pages) {
      const script = scripts[0] ?? '';
      for (const [, id = ''] of script.matchAll(/\{"@id":"([^"]+)"\}/g)) {
        const own = script.split(`"@id":"${id}",`).length > 1;
        const { origin, pathname } = new URL(id, `${site.origin}${addressOf(site, path)}`);
        const file = `${decodeURIComponent(pathname).slice(site.basePath.length + 1)}index.html`;
        if (origin !== site.origin || !(own || built.files.has(file)))
          broken.push(`${path}: ${id}`);
      }
    }
    expect(broken.slice(0, 20)).toEqual([]);
  });

  it('the linked data of every page marks what is invented, exactly where the page asks not to be indexed for it', () => {
    const broken = pages.filter(({ path, scripts, noindex }) => {
      const marked = String(graphOf(scripts[0])[0]?.['disambiguatingDescription']).startsWith(
        words(localeOf(path)).site.sample,
      );
      return /(?:^|\/)(?:search|offline|styleguide)\//.test(path) ? false : marked !== noindex;
    });
    expect(broken.map(({ path }) => path).slice(0, 20)).toEqual([]);
  });

  it("the linked data of every page is true to schema.org's own vocabulary on each kind of page, in both languages", () => {
    const kinds = new Map<string, { type: string; text: string; path: string }[]>();
    for (const { path, scripts } of pages) {
      const known = kinds.get(kindOf(path)) ?? [];
      if (known.length >= 2) continue;
      const whole = JSON.parse(scripts[0] ?? '') as { '@graph': LinkedNode[] };
      // Entries of long lists are alike: only the first twelve are checked.
      const graph = whole['@graph'].slice(0, 12).map((linkedNode) => {
        // The vocabulary has no type for the query input of an action; it is checked below.
        const { potentialAction, ...rest } = linkedNode;
        if (potentialAction)
          known.push({ type: ACTION, text: JSON.stringify(potentialAction), path });
        return rest;
      });
      known.push({ type: 'Graph', text: JSON.stringify({ ...whole, '@graph': graph }), path });
      kinds.set(kindOf(path), known);
    }
    expect(kinds.size).toBeGreaterThan(25);
    const graphs = [...kinds.values()].flat();
    expect(graphs.some(({ type }) => type === ACTION)).toBe(true);

    // The check must find a wrong word, a wrong place and a wrong type, else it proves nothing.
    const wrong = [
      { '@type': 'Dataset', name: 'x', temporalCoverag: '2024' },
      { '@type': 'AdministrativeArea', name: 'x', headline: 'x' },
      { '@type': 'AdministrativeAera', name: 'x' },
      { '@type': 'Article', headline: 'x', about: { '@type': 'Tambon', name: 'x' } },
    ].map((node) => ({
      type: 'Graph',
      text: JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] }),
    }));
    const said = judge([...graphs, ...wrong]);
    const refused = graphs.flatMap(({ path }, i) =>
      (said[i] ?? []).map((sentence) => `${path}: ${sentence}`),
    );
    expect(refused).toEqual([]);
    expect(said.slice(graphs.length).map((messages) => messages.length > 0)).toEqual(
      wrong.map(() => true),
    );
  });
});

describe('what a page is about', () => {
  it('what a page is about is the site and its search at home', () => {
    const home = page('index.html');
    const search = node(home, 'WebSite')?.['potentialAction'] as {
      target: { urlTemplate: string };
    };
    expect(search.target.urlTemplate).toBe(
      `${site.origin}${site.basePath}/search/?q={search_term_string}`,
    );
    expect(node(home, 'Dataset')).toBeDefined();
  });

  it('what a page is about is data with files that are there', () => {
    const set = node(page('data/index.html'), 'Dataset');
    expect(set).toMatchObject({ isAccessibleForFree: true, inLanguage: ['th', 'en'] });
    const addresses = [...JSON.stringify(set).matchAll(/"contentUrl":"([^"]+)"/g)].map(
      (hit) => hit[1] ?? '',
    );
    expect(addresses.length).toBeGreaterThan(20);
    const missing = addresses.filter(
      (address) => !built.files.has(new URL(address).pathname.slice(site.basePath.length + 1)),
    );
    expect(missing).toEqual([]);
    for (const end of ['.csv', '.json', '.xlsx'])
      expect(
        addresses.some((address) => address.endsWith(end)),
        end,
      ).toBe(true);
  });

  it('what a page is about is a tambon within its amphoe and its province, whose page names the country, each by its code', () => {
    const path = built.pages.find((page) => /^tambon\/\d{6}\//.test(page)) ?? '';
    const code = path.slice(7, 13);
    const chain = (from: LinkedNode | undefined): LinkedNode[] =>
      from ? [from, ...chain(from['containedInPlace'] as LinkedNode | undefined)] : [];
    const codeOf = ({ identifier }: LinkedNode) =>
      (identifier as { value?: string }).value ?? identifier;
    const within = chain(node(page(path), 'AdministrativeArea'));
    expect(within.map(codeOf)).toEqual([code, code.slice(0, 4), code.slice(0, 2)]);
    const province = within.at(-1)?.['@id'] ?? '';
    const file = `${new URL(province, site.origin).pathname.slice(site.basePath.length + 1)}index.html`;
    const told = page(file).find((node) => node['@id'] === province);
    expect(chain(told).map(codeOf)).toEqual([code.slice(0, 2), 'TH']);
  });

  it('what a page is about is one thing in both languages', () => {
    const path = built.pages.find((page) => /^tambon\/\d{6}\//.test(page)) ?? '';
    const ids = [path, `en/${path}`].map(
      (address) => node(page(address), 'AdministrativeArea')?.['@id'],
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('what a page is about is an announcement with the fingerprint of its scan', () => {
    const documents = page('announcements/2567/index.html').filter(
      (linkedNode) => linkedNode['@type'] === 'DigitalDocument',
    );
    expect(documents.length).toBeGreaterThan(0);
    for (const { encoding } of documents as Array<{ encoding?: { sha256: string } }>)
      if (encoding) expect(encoding.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(documents)).toContain('"sha256"');
  });

  it('what a page is about is a story in the language of its text', () => {
    const stories = pages.filter(({ path }) => /stories\/[^/]+\/index\.html$/.test(path));
    expect(stories.length).toBeGreaterThan(4);
    for (const { path, scripts } of stories) {
      const story = node(graphOf(scripts[0]), 'Article');
      const isThai = /[\u0e00-\u0e7f]/.test(String(story?.['headline']));
      expect(story?.['inLanguage'], path).toBe(isThai ? 'th' : 'en');
      expect(story?.['keywords']).toBe(words(localeOf(path)).site.programme);
    }
  });
});
