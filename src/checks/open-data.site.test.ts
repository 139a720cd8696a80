// Longer than most files: every file for machines, each judged by the usual reader of its format.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Package } from 'datapackage';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad } from 'n3';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { API_FILES } from '../site/open-data/api/files.ts';
import { SITES } from './test-sites.ts';
import { readBuiltSite } from './built-site.ts';

const built = readBuiltSite(SITES.main);
const root = `${SITES.main.origin}${SITES.main.basePath}/`;
const json = (path: string) => JSON.parse(built.text(path));
const below = (folder: string, ending: string) =>
  [...built.files].filter((path) => path.startsWith(folder) && path.endsWith(ending)).sort();
const sha256 = (path: string) => createHash('sha256').update(built.bytes(path)).digest('hex');

/** The same schema, but refusing fields that it does not describe: an undescribed field is a fault of this project. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const whole = Object.fromEntries(
    Object.entries(part).map(([keyword, value]) => [keyword, closed(value)]),
  );
  return whole.type === 'object' && 'required' in whole
    ? { ...whole, additionalProperties: false }
    : whole;
}

describe('the static API', () => {
  const files = below('api/v1/', '.json');
  const own = (path: string) => !/^api\/v1\/(?:schema\/|openapi)/.test(path);

  it('the static API is listed whole in its index', () => {
    const listed = json('api/v1/index.json').files.map(({ url }: { url: string }) =>
      url.replace(root, ''),
    );
    expect([...listed].sort()).toEqual(files.filter((path) => path !== 'api/v1/index.json'));
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('the static API holds to its published schemas, file by file, to the last field', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false });
    formats.default(ajv);
    const checks = new Map<string, ValidateFunction>();
    for (const path of below('api/v1/schema/', '.json')) {
      const schema = json(path);
      expect(schema.$id).toBe(root + path);
      expect(ajv.validateSchema(schema), path).toBe(true);
      checks.set(schema.$id, ajv.compile(closed(schema) as object));
    }
    const faults = files.filter(own).flatMap((path) => {
      const body = json(path);
      const check = checks.get(body.$schema);
      if (!check) return [`${path}: no schema`];
      return check(body) ? [] : [`${path}: ${ajv.errorsText(check.errors)}`];
    });
    expect(faults.slice(0, 10)).toEqual([]);
    expect(checks.size).toBe(11);
    expect(files.length).toBeGreaterThan(100);
  });

  it('the static API is what its types say, file by file and with no field beside them', () => {
    for (const path of files.filter(own)) {
      const body = json(path);
      const kind = body.$schema.match(/\/schema\/(\w+)\.json$/)[1] as keyof typeof API_FILES;
      // What a type does not name is left out of what was parsed.
      expect(API_FILES[kind].parse(body), path).toEqual(body);
    }
  });

  it('the static API brings what judges its types to no script of a page', () => {
    // The name of a property that zod gives to every type: no minifier may change it.
    const mark = '_zod';
    expect(API_FILES.index).toHaveProperty(mark);
    const scripts = below('', '.js');
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((path) => built.text(path).includes(mark))).toEqual([]);
  });

  it('the static API is described by an OpenAPI document: each path has files, each file a path', async () => {
    const document = json('api/v1/openapi.json');
    const result = await new Validator().validate(document);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(document.servers[0].url).toBe(`${root}api/v1`);
    const patterns = Object.keys(document.paths).map(
      (path) => new RegExp(`^api/v1${path.replaceAll(/\{\w+\}/g, '[^/]+').replace('.', '\\.')}$`),
    );
    for (const pattern of patterns)
      expect(
        files.some((path) => pattern.test(path)),
        String(pattern),
      ).toBe(true);
    expect(
      files.filter((path) => own(path) && !patterns.some((pattern) => pattern.test(path))),
    ).toEqual([]);
  });

  it('the static API says of everything of an invented year that it is invented', () => {
    const invented = new Set(
      json('api/v1/years.json')
        .years.filter((year: { sample: boolean }) => year.sample)
        .map((year: { fiscalYear: number }) => year.fiscalYear),
    );
    let seen = 0;
    const visit = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const { fiscalYear, sample } = part as { fiscalYear?: unknown; sample?: unknown };
      const isFact = typeof fiscalYear === 'number' && !('csv' in part) && !('xlsx' in part);
      if (isFact) {
        seen += 1;
        if (sample !== invented.has(fiscalYear)) throw new Error(`${path}: ${fiscalYear}`);
      }
      for (const value of Object.values(part)) visit(value, path);
    };
    for (const path of files.filter(own)) visit(json(path), path);
    expect(seen).toBeGreaterThan(100);
  });
});

describe('the tables', () => {
  const tables = below('data/', '.csv').filter((path) => !path.startsWith('data/charts/'));
  const cells = (path: string) => {
    const text = built.text(path);
    expect(text.startsWith('\u{feff}'), path).toBe(true);
    return Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  };

  it('the tables hold no cell that a spreadsheet could run, the lists of single provinces included', () => {
    expect(tables.some((path) => /\/announced\/[a-z-]+\.csv$/.test(path))).toBe(true);
    const found = tables.flatMap((path) =>
      cells(path)
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell))
        .map((cell) => `${path}: ${cell}`),
    );
    expect(found).toEqual([]);
  });

  it('the tables say the same as workbooks, cell by cell, where a code is a text', async () => {
    const { workbooks } = json('api/v1/index.json');
    for (const { xlsx, fiscalYear } of workbooks as { xlsx: string; fiscalYear: number | null }[]) {
      const [notes, ...sheets] = await readSheets(built.bytes(xlsx.replace(root, '')));
      expect(notes!.data.length).toBeGreaterThan(5);
      const year = (
        json('api/v1/years.json').years as { fiscalYear: number; sample: boolean }[]
      ).find((year) => year.fiscalYear === fiscalYear);
      if (year?.sample) expect(JSON.stringify(notes!.data)).toContain('ข้อมูลสมมติเพื่อสาธิต');
      const twins = tables.filter((path) =>
        fiscalYear === null
          ? path === 'data/register.csv'
          : new RegExp(`^data/${fiscalYear}/[a-z]+\\.csv$`).test(path),
      );
      expect(sheets).toHaveLength(twins.length);
      const text = (rows: readonly (readonly unknown[])[]) =>
        JSON.stringify(
          rows.map((row) =>
            row.map((cell) =>
              cell instanceof Date
                ? cell.toISOString().slice(0, 10)
                : String(cell ?? '').replace(/^'(?=[=+\-@])/, ''),
            ),
          ),
        );
      const byHeader = new Map(sheets.map((sheet) => [text(sheet.data), sheet]));
      for (const path of twins) {
        const sheet = byHeader.get(text(cells(path)));
        expect(sheet, `${path} in ${xlsx}`).toBeDefined();
        const code = sheet!.data[0]!.indexOf('รหัสตำบล');
        for (const row of sheet!.data.slice(1))
          if (code >= 0 && row[code] !== null) expect(row[code]).toMatch(/^\d{6}$/);
      }
    }
  });
});

describe('the data package', () => {
  const descriptor = json('data/datapackage.json');

  it('the data package is valid by Frictionless, and true of every row: types, keys and references', async () => {
    // Frictionless' reader for JavaScript alone does not know the byte-order mark that Excel needs.
    const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
    for (const { path } of descriptor.resources as { path: string }[]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), built.text(`data/${path}`).replace(/^\ufeff/, ''));
    }
    const known = await Package.load(descriptor, { basePath: folder, strict: true });
    expect(known.errors).toEqual([]);
    let rows = 0;
    // The outlines of provinces are no table.
    for (const resource of known.resources.filter(({ tabular }) => tabular))
      rows += (await resource.read({ keyed: true, relations: true })).length;
    rmSync(folder, { recursive: true });
    const { downloads } = json('api/v1/index.json') as { downloads: { rows: number }[] };
    expect(rows).toBe(downloads.reduce((sum, download) => sum + download.rows, 0));
  });

  it('the data package names every table with its size and what proves it unaltered', () => {
    const resources = descriptor.resources as { path: string; bytes: number; hash: string }[];
    for (const { path, bytes, hash } of resources) {
      expect(built.bytes(`data/${path}`).byteLength).toBe(bytes);
      expect(hash).toBe(`sha256:${sha256(`data/${path}`)}`);
    }
    expect(resources).toHaveLength(json('api/v1/index.json').downloads.length + 2);
  });
});

describe('the DCAT catalogue', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const DCT = 'http://purl.org/dc/terms/';
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const read = () =>
    new Promise<Quad[]>((resolve, reject) => {
      const quads: Quad[] = [];
      const parser = new JsonLdParser();
      parser.on('data', (quad: Quad) => quads.push(quad));
      parser.on('error', reject);
      parser.on('end', () => resolve(quads));
      parser.end(built.text('data/catalog.jsonld'));
    });
  const line = ({ subject, predicate, object }: Quad) =>
    [subject, predicate, object].map((term) => `${term.termType} ${term.value}`).join(' | ') +
    ('language' in object ? ` ${object.language} ${object.datatype.value}` : '');

  it('the DCAT catalogue is the same in JSON-LD and in Turtle', async () => {
    const twin = new Parser().parse(built.text('data/catalog.ttl'));
    expect(twin.map(line).sort()).toEqual((await read()).map(line).sort());
  });

  it('the DCAT catalogue gives each dataset and each file what a harvester asks for, and true sizes and checksums', async () => {
    const quads = await read();
    const of = (subject: string, predicate: string) =>
      quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate);
    const all = (type: string) =>
      quads
        .filter((quad) => quad.predicate.value === TYPE && quad.object.value === DCAT + type)
        .map((quad) => quad.subject.value);
    for (const dataset of all('Dataset')) {
      for (const name of ['title', 'description', 'publisher', 'spatial', 'temporal', 'identifier'])
        expect(of(dataset, DCT + name), `${dataset} ${name}`).not.toEqual([]);
      for (const name of ['contactPoint', 'theme', 'keyword', 'distribution', 'landingPage'])
        expect(of(dataset, DCAT + name), `${dataset} ${name}`).not.toEqual([]);
    }
    for (const file of all('Distribution')) {
      const value = (predicate: string) => of(file, predicate)[0]?.object.value;
      const path = value(`${DCAT}downloadURL`)!.replace(root, '');
      expect(value(`${DCAT}byteSize`)).toBe(String(built.bytes(path).byteLength));
      expect(value(`${DCAT}mediaType`)).toMatch(
        /^https:\/\/www\.iana\.org\/assignments\/media-types\//,
      );
      const checksum = value('http://spdx.org/rdf/terms#checksum')!;
      expect(of(checksum, 'http://spdx.org/rdf/terms#checksumValue')[0]?.object.value).toBe(
        sha256(path),
      );
    }
    const { downloads, workbooks } = json('api/v1/index.json');
    expect(all('Catalog')).toHaveLength(1);
    expect(all('Dataset')).toHaveLength(workbooks.length);
    expect(all('Distribution')).toHaveLength(2 * downloads.length + workbooks.length + 2);
    expect(quads.every((quad) => quad.subject.termType === 'NamedNode')).toBe(true);
  });
});
