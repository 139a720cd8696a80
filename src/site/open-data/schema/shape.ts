/** A part of a JSON Schema (2020-12), as plain JSON. `$ref: '#/$defs/<name>'` points at a shape of `shapes.ts`. */
export interface Shape {
  readonly [keyword: string]: unknown;
}

type Field = readonly [shape: Shape, description: string, th?: string];

/** One field: its shape, its description in English and, where it helps, its Thai title. */
export const field = (shape: Shape, description: string, th?: string): Field =>
  th === undefined ? [shape, description] : [shape, description, th];

/** An object that has all these fields, always: what is not known is `null`. */
export function object(description: string, fields: Readonly<Record<string, Field>>): Shape {
  return {
    type: 'object',
    description: `${description} Fields may be added later; none is ever changed or taken away.`,
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, [shape, text, th]]) => [
        name,
        { ...shape, ...(th === undefined ? {} : { title: th }), description: text },
      ]),
    ),
    required: Object.keys(fields),
  };
}

export const listOf = (items: Shape): Shape => ({ type: 'array', items });
export const orNull = (shape: Shape): Shape => ({ anyOf: [shape, { type: 'null' }] });
export const refTo = (name: string): Shape => ({ $ref: `#/$defs/${name}` });
export const oneOf = (values: readonly string[]): Shape => ({ type: 'string', enum: values });

export const TEXT: Shape = { type: 'string', minLength: 1 };
export const COUNT: Shape = { type: 'integer', minimum: 0 };
export const FLAG: Shape = { type: 'boolean' };
export const URL_SHAPE: Shape = { type: 'string', format: 'uri' };
export const DAY: Shape = { type: 'string', format: 'date' };
export const HASH: Shape = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const YEAR: Shape = { type: 'integer', minimum: 2500, maximum: 2700 };
export const TAMBON_CODE: Shape = { type: 'string', pattern: '^[0-9]{6}$' };
export const SLUG: Shape = { type: 'string', pattern: '^[a-z]+(?:-[a-z]+)*$' };
export const ID: Shape = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' };
