import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import ICAL from 'ical.js';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { words } from '../../i18n/locale.ts';
import { localeOf } from '../built-site.ts';
import { jsonFeedSchema } from '../schemas/json-feed.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

interface JsonFeed {
  readonly feed_url: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** Feeds hold to RFC 4287 and JSON Feed 1.1 and are twins; calendars hold to RFC 5545. */
export function judgeFeeds(given: Case): Judge {
  const { files } = given.built;
  const notebook = new Notebook('feeds');
  const filesOf = (end: string) => [...files].filter((path) => path.endsWith(end));
  return {
    judgement: 'feeds',
    end: () => {
      for (const path of ['feed.atom', 'feed.json', 'en/feed.atom', 'en/feed.json'])
        notebook.expect(files.has(path), 'missing-page', path);
      judgeAtom(given, notebook, filesOf('feed.atom'));
      const validate = new Ajv().compile(jsonFeedSchema);
      for (const path of filesOf('feed.json')) judgeJson(given, notebook, path, validate);
      for (const path of filesOf('.ics')) judgeCalendar(given, notebook, path);
      return notebook.verdict();
    },
  };
}

function judgeAtom({ built }: Case, notebook: Notebook, paths: readonly string[]): void {
  const grammar = readFileSync(new URL('../schemas/atom.rng', import.meta.url), 'utf8');
  using schema = XmlDocument.fromString(grammar);
  using validator = RelaxNGValidator.fromDoc(schema);
  for (const path of paths) {
    let fault = '';
    try {
      using document = XmlDocument.fromString(built.text(path));
      validator.validate(document);
    } catch (error) {
      fault = String(error).split('\n')[0] ?? '';
    }
    notebook.expect(fault === '', 'invalid-feed', path, fault);
  }
}

function judgeJson(
  { built }: Case,
  notebook: Notebook,
  path: string,
  validate: ValidateFunction,
): void {
  let feed: JsonFeed;
  try {
    feed = JSON.parse(built.text(path)) as JsonFeed;
  } catch {
    notebook.expect(false, 'invalid-feed', path, 'JSON');
    return;
  }
  const fault = validate(feed) ? '' : JSON.stringify(validate.errors?.[0]?.instancePath);
  notebook.expect(fault === '', 'invalid-feed', path, fault);
  const { origin, basePath } = built.site;
  const own = `${origin}${basePath}/${path}`;
  notebook.expect(feed.feed_url === own, 'invalid-feed', path, feed.feed_url);
  const twin = path.replace(/json$/, 'atom');
  notebook.expect(built.files.has(twin), 'twins-differ', path, twin);
  if (!built.files.has(twin)) return;
  const ids = feed.items.map(({ id }) => id);
  const others = [...built.text(twin).matchAll(/<entry\b[^>]*>[\s\S]*?<id>([^<]*)<\/id>/g)].map(
    (hit) => hit[1],
  );
  notebook.expect(ids.join() === others.join(), 'twins-differ', path, twin);
  notebook.expect(new Set(ids).size === ids.length, 'invalid-feed', path, 'id');
}

function judgeCalendar({ built, register }: Case, notebook: Notebook, path: string): void {
  const text = built.text(path);
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  notebook.expect(long === undefined, 'invalid-calendar', path, long?.slice(0, 40));
  const year = Number(/(\d{4})\/calendar/.exec(path)?.[1]);
  const sample = register.years.some(
    (countedYear) => countedYear.fiscalYear === year && countedYear.sample,
  );
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const summary = String(event.getFirstPropertyValue('summary'));
      const stamped = summary.startsWith(words(localeOf(path)).press.sampleMark);
      const name = sample ? 'sample-unstamped' : 'real-stamped';
      notebook.expect(stamped === sample, name, path, summary);
    }
  } catch (error) {
    notebook.expect(false, 'invalid-calendar', path, String(error));
  }
}
