import { z } from 'zod';
import { API_FILES, API_KINDS, type ApiKind, schemaAddress } from '../api/files.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema (2020-12) of a kind of file: whole in itself, with the named objects that it uses. */
export function schemaOf(kind: ApiKind): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(kind),
    ...jsonSchema(API_FILES[kind]),
  };
}

/** The forms of all kinds of file and of all that they use, by name; `$ref` points to `prefix` and a name. */
export function schemasByName(prefix: string): Readonly<Record<string, JsonSchema>> {
  const named: Record<string, JsonSchema> = {};
  const files = API_KINDS.map((kind) => {
    const { $defs, ...schema } = jsonSchema(API_FILES[kind]);
    Object.assign(named, $defs);
    return [kind, schema];
  });
  return JSON.parse(
    JSON.stringify({ ...Object.fromEntries(files), ...named }).replaceAll(
      '"$ref":"#/$defs/',
      `"$ref":"${prefix}`,
    ),
  );
}

/**
 * As a reader of the file needs it: fields that are added later break nobody, which is what `input` means. What only
 * says the type or the `format` again is left out: the largest number of JavaScript, and the calendar as a pattern.
 */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const written = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  delete written.$schema;
  return written;
}
