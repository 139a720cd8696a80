import { type ApiKind, schemaAddress, SCHEMA_VERSION } from '../api/file.ts';
import { field, object, type Shape, URL_SHAPE } from './shape.ts';
import { BODIES, SHARED } from './shapes.ts';

/** What a file of each kind is, for the head of its schema. */
export const TITLES: Readonly<Record<ApiKind, string>> = {
  index: 'Index of the API',
  years: 'All fiscal years',
  year: 'One fiscal year',
  provinces: 'All provinces of the programme',
  province: 'One province across years',
  provinceYear: 'One province in one fiscal year, with all that is public of it',
  tambons: 'All tambons of which something is public',
  stories: 'All stories',
  announcements: 'All announcements',
  corrections: 'All corrections of announced lists',
  editions: 'The editions of the register',
};

/** The shape of a file, pointing at shared shapes by `#/$defs/…`. */
export function bodyShape(kind: ApiKind): Shape {
  return {
    title: TITLES[kind],
    ...object(`${TITLES[kind]}.`, {
      schemaVersion: field(
        { const: SCHEMA_VERSION },
        'The version of this form. It stays as long as fields are only added.',
      ),
      $schema: field(URL_SHAPE, 'The address of this schema.'),
      ...BODIES[kind],
    }),
  };
}

/** The JSON Schema (2020-12) of a kind of file: whole in itself, with the shared shapes it uses. */
export function schemaOf(kind: ApiKind): object {
  const shape = bodyShape(kind);
  const used = new Set<string>();
  collect(shape, used);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(kind),
    ...shape,
    $defs: Object.fromEntries(Object.entries(SHARED).filter(([name]) => used.has(name))),
  };
}

/** The names of the shared shapes that a shape uses, and that those use in turn. */
function collect(part: unknown, used: Set<string>): void {
  if (Array.isArray(part)) for (const item of part) collect(item, used);
  else if (typeof part === 'object' && part !== null) {
    for (const [keyword, value] of Object.entries(part)) {
      const name = keyword === '$ref' ? /^#\/\$defs\/(.+)$/.exec(String(value))?.[1] : undefined;
      if (name === undefined) collect(value, used);
      else if (!used.has(name)) {
        used.add(name);
        collect(SHARED[name], used);
      }
    }
  }
}
