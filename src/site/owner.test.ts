import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Model } from '../domain/model.ts';
import { BEGUN } from '../fixtures/fixture.ts';
import { words } from '../i18n/locale.ts';
import { loadFolder } from '../ingest/read-folder.ts';

// The creator, publisher or contact of the register in any format, while site.csv of a
// new register names nobody, and after it does.

const OWNER = { OWNER_TH: 'หน่วยงานเจ้าของ', OWNER_EN: 'The owner' };
const ROLES =
  /^(?:dct:|schema:|foaf:)?(?:authors?|publisher|creator|contributors?|maintainer|provider(?:_name)?|contact|organizer|source_organization)$|contactPoint$/i;

let model: Model;
beforeAll(async () => {
  ({ model } = await loadFolder({ ...BEGUN }));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The fields for those roles in each format, as its own objects. */
async function formats(env: Readonly<Record<string, string>>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const th = words('th');
  const { publishedFiles } = await import('./open-data/published.ts');
  const { catalog } = await import('./open-data/catalog.ts');
  const { dataPackageText } = await import('./open-data/data-package.ts');
  const { portalSheet } = await import('./open-data/portal-sheet.ts');
  const { yearWorkbook, registerWorkbook } = await import('./open-data/year-workbook.ts');
  const { openApi } = await import('./open-data/schema/openapi.ts');
  const published = await publishedFiles(model, th);
  return {
    catalog: catalog(model, th, published),
    package: JSON.parse(dataPackageText(model, th, published)) as object,
    portal: portalSheet(model, th, published),
    workbook: registerWorkbook(model, th),
    year: yearWorkbook(model.years[0]!, th),
    openApi: openApi(th),
    ...(await feeds()),
    ...(await graphs()),
  };
}

/** Read from the modules in their present state. */
async function feeds() {
  const { entriesOf } = await import('./feeds/entries.ts');
  const { feedOf } = await import('./feeds/feed.ts');
  const { editionsFeed } = await import('./feeds/editions-feed.ts');
  const { jsonFeedText } = await import('./feeds/json-feed.ts');
  const feed = (locale: 'th' | 'en') => feedOf(locale, model, entriesOf(locale, model, new Map()));
  return {
    feed: JSON.parse(jsonFeedText(feed('th'))) as object,
    feedEn: JSON.parse(jsonFeedText(feed('en'))) as object,
    editions: editionsFeed('th'),
  };
}

async function graphs() {
  const { siteGraph } = await import('./metadata/site-graph.ts');
  const { registerDataset } = await import('./metadata/dataset-graph.ts');
  const { citedProvinceYear } = await import('./citation/cited-province-year.ts');
  const year = model.years[0]!;
  const cited = [...year.provinces.values()].flatMap(
    (provinceYear) => citedProvinceYear('th', year, provinceYear) ?? [],
  );
  return {
    site: siteGraph('th', model),
    dataset: registerDataset('th', model, true),
    citation: cited,
  };
}

/** A node of the catalogue that refers to the node that names the publisher. */
const isSaidElsewhere = (part: unknown): boolean =>
  /^\{"@id":"[^"]*#publisher"\}$/.test(JSON.stringify(part));

/** Each value of a role, with its path. */
function rolesIn(value: unknown, path: string): [path: string, said: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const said = Object.entries(value).filter(
    ([, part]) => part !== undefined && !isSaidElsewhere(part),
  );
  return said.flatMap(([key, part]): [string, string][] =>
    ROLES.test(key)
      ? [[`${path}.${key}`, JSON.stringify(part)]]
      : rolesIn(part, Array.isArray(value) ? path : `${path}.${key}`),
  );
}

describe('who speaks for the register', () => {
  it('the author of the register is nobody but the register itself, in any format, while no owner is set', async () => {
    const roles = Object.entries(await formats({})).flatMap(([name, said]) => rolesIn(said, name));
    expect(roles.length).toBeGreaterThan(10);
    for (const [path, said] of roles)
      expect(said, path).not.toMatch(/กรม|สำนักงาน|[Dd]epartment|Office/);
  });

  it('the author of the register is the owner in every format once it is set', async () => {
    const roles = Object.entries(await formats(OWNER)).flatMap(([name, said]) =>
      rolesIn(said, name),
    );
    const said = new Map(roles);
    const owned = [...said.keys()].filter((path) =>
      /หน่วยงานเจ้าของ|The owner|#owner/.test(said.get(path)!),
    );
    expect([...said.keys()].filter((path) => !owned.includes(path))).toEqual([
      'openApi.info.contact',
    ]);
    expect(new Set(owned.map((path) => path.split('.')[0]))).toEqual(
      new Set([
        'catalog',
        'package',
        'workbook',
        'year',
        'feed',
        'feedEn',
        'editions',
        'site',
        'dataset',
        'citation',
      ]),
    );
  });
});
