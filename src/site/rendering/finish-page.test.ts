import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../markup/html.ts';
import { finishPage } from './finish-page.ts';
import { pageFiles, startedBy } from './page-files.ts';
import { learnScript, learnStyles } from './style-scopes.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) => /security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

type Node = DefaultTreeAdapterMap['node'];
/** Elements and the names of their attributes, in order and nested. */
const skeletonOf = (html: string) => {
  const walk = (node: Node): unknown => ({
    name: node.nodeName,
    keys: tree.isElementNode(node) ? node.attrs.map(({ name }) => name) : [],
    inside: 'childNodes' in node ? node.childNodes.map(walk) : [],
  });
  return walk(parse(html));
};
const valuesOf = (html: string) => {
  const walk = (node: Node): string[] => [
    ...(tree.isElementNode(node) ? node.attrs.map(({ value }) => value) : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(html));
};

describe('a finished page', () => {
  it('a finished page fetches no script by itself: a starter in a file of its kind takes them, in their order', () => {
    const withScripts = (body: string) =>
      finishPage(
        page(
          `${body}<script type="module" src="/_astro/a.js"></script><p>ข</p><script type="module" src="/_astro/b.js"></script>`,
        ),
      );
    const finished = withScripts('<p>ก</p>');
    const [, path = ''] = /<script src="\/([^"]+)" defer><\/script><\/body>/.exec(finished) ?? [];
    expect(finished.match(/<script/g)).toHaveLength(1);
    const starter = pageFiles().get(path) ?? '';
    expect(startedBy(starter)).toEqual(['/_astro/a.js', '/_astro/b.js']);
    expect(starter).toContain('import(');
    expect(withScripts('<h1>ค</h1>')).toContain(path);
  });

  it('a finished page has its styles in a file named by their bytes, and no script where it has none', () => {
    const finished = finishPage(page('<p>ก</p>', '<style>p{color:red}</style>'));
    const [, path = ''] = /<link rel="stylesheet" href="\/([^"]+)">/.exec(finished) ?? [];
    expect(pageFiles().get(path)).toBe('p{color:red}');
    expect(finished).not.toContain('<style');
    expect(finishPage(page('', '<style>p{color:red}</style>'))).toContain(path);
    expect(finishPage(page('', '<style>p{color:blue}</style>'))).not.toContain(path);
    expect(policyOf(finished)).toMatch(/style-src 'self'$/);
    expect(policyOf(finished)).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(finished).not.toContain('<script');
    expect(finished.indexOf('security-policy')).toBeLessThan(finished.indexOf('stylesheet'));
  });

  it('a finished page of ten thousand signs in a cell and in an attribute is finished in a moment', () => {
    const flood = '<'.repeat(10_000);
    const started = performance.now();
    const finished = finishPage(page(`<p title="${flood}">${escapeHtml(flood)}</p>`));
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(finished).toContain(escapeHtml(flood));
    expect(skeletonOf(finished)).toEqual(skeletonOf(finishPage(page('<p title="ก">ข</p>'))));
  });

  it('a finished page names the scopes of its styles shortly, in the page as in its styles, and only where one asks for them', () => {
    const scope = 'data-astro-cid-abcdefgh';
    const style = `p.a[${scope}]:hover b,a[href$='.pdf'][${scope}],li[${scope}].open{color:red}@media print{b.a:not(.b)[${scope}]{color:red}}`;
    learnStyles(style);
    learnScript("row.classList.toggle('open', isOpen)");
    const finished = finishPage(
      page(
        `<p class="c a" ${scope}>ก</p><p ${scope}>ข</p><a href="/ก.pdf" ${scope}>ฉ</a><ul><li ${scope}="true">ค</li></ul><pre><b class="a" ${scope}>ง</b></pre>`,
        `<style>${style}</style>`,
      ),
    );
    const [, short = ''] = /<p class="c a" (data-\w+)>/.exec(finished) ?? [];
    expect(short).toMatch(/^data-\w{1,2}$/);
    expect(finished).toContain(
      `<p>ข</p><a href="/ก.pdf" ${short}>ฉ</a><ul><li ${short}>ค</li></ul><pre><b class="a" ${short}>`,
    );
    expect([...pageFiles().values()]).toContain(style.replaceAll(scope, short));
  });

  it('a finished page leaves data alone, and refuses code inside the page', () => {
    const data = '<script type="application/ld+json">{"a":"$&"}</script>';
    expect(finishPage(page('', data))).toContain(data);
    expect(() => finishPage(page('<script type="module">go()</script>'))).toThrow(
      /inside the page/,
    );
  });

  it('a finished page takes no word of a page for its markup, wherever it stands', () => {
    const module = '<script type="module" src="/_astro/a.js"></script>';
    for (const hostile of [
      '</body><meta http-equiv=refresh content=0;url=https://evil.example>',
      '</body><style>*{display:none!important}</style><h1>ก</h1>',
      '<script type="module" src="/_astro/evil.js"></script>',
      '<head><style>p{color:red}</style>',
      '$& $1 $` <!-- ',
    ]) {
      // As Astro writes them: only `&` and `"` are escaped in an attribute.
      const attribute = hostile.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const html = page(
        `<p title="${attribute}">${escapeHtml(hostile)}</p>${module}`,
        `<meta name="description" content="${attribute}">`,
      );
      const finished = finishPage(html);
      const innocent = finishPage(
        page(`<p title="ก">ก</p>${module}`, '<meta name="description" content="ก">'),
      );
      expect(skeletonOf(finished), hostile).toEqual(skeletonOf(innocent));
      expect(policyOf(finished)).toBe(policyOf(innocent));
      expect(valuesOf(finished)).toContain(hostile);
      expect(finished.slice(finished.indexOf('<body>'))).toMatch(
        /^<body><p title="[^<>]*">[^<>]*<\/p><script src="\/_astro\/start\.[\w-]{8}\.js" defer><\/script><\/body>/,
      );
    }
  });

  it('a finished page is refused where it holds what no page may hold', () => {
    for (const [body, what] of [
      ['<style>p{}</style>', /<style> outside its head/],
      ['<p><svg><style>p{}</style></svg>', /<style> outside its head/],
      ['<template><iframe src="https://evil.example"></iframe></template>', /<iframe>/],
      ['<iframe srcdoc="ก" src="/embed/"></iframe>', /srcdoc/],
      ['<img src="/a.png" OnError="go()">', /onerror/],
      ['<p style="color:red">', /style/],
      ['<a href="java\nscript:go()">', /javascript:/],
      ['<a href="\u0001 JavaScript:go()">', /JavaScript:/],
      ['<form action="data:text/html,ก">', /data:/],
      ['<a download="a.json" href="data:text/html,ก">ก</a>', /data:/],
      ['<a href="data:application/json;charset=utf-8,%7B%7D">ก</a>', /data:/],
      ['<svg><a xlink:href="javascript:go()"></a></svg>', /javascript:/],
      ['<meta http-equiv="refresh" content="0">', /http-equiv/],
      ['<base href="https://evil.example/">', /<base>/],
      ['<plaintext>', /<plaintext>/],
      ['<head><style>p{}</style></head>', /<style> outside its head/],
      ['<p title="ก"onclick="go()">', /no plain tag/],
      ['1 < 2', /no plain tag/],
      ['<title><p></title>', /markup inside <title>/],
      ['<script src="https://evil.example/a.js"></script>', /a script inside/],
      ['<script type="module" src="/_astro.evil/a.js"></script>', /a script inside/],
    ] as const)
      expect(() => finishPage(page(body)), body).toThrow(what);
    expect(() => finishPage(page('<iframe src="/embed/2567/trat/"></iframe>'))).not.toThrow();
    const receipt = '<a download="a.json" href="data:application/json;charset=utf-8,%7B%7D">ก</a>';
    expect(() => finishPage(page(receipt))).not.toThrow();
    const refresh = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;
    expect(() => finishPage(page('', refresh('/2567/')))).not.toThrow();
    for (const to of ['https://evil.example/', '//evil.example/', '/\\evil.example/'])
      expect(() => finishPage(page('', refresh(to))), to).toThrow(/http-equiv/);
  });
});
