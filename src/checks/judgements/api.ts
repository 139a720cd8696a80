import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** The same schema, but refusing fields that it does not describe: a field without a description is a fault. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const whole = Object.fromEntries(
    Object.entries(part).map(([keyword, value]) => [keyword, closed(value)]),
  );
  return whole['type'] === 'object' && 'required' in whole
    ? { ...whole, additionalProperties: false }
    : whole;
}

/** The API lists all its files, and each conforms to its published schema, without undescribed fields. */
export function judgeApi({ built }: Case): Judge {
  const notebook = new Notebook('api');
  const { origin, basePath } = built.site;
  const root = `${origin}${basePath}/`;
  const files = [...built.files].filter((path) => /^api\/v1\/.*\.json$/.test(path));

  const read = (path: string): Record<string, unknown> | undefined => {
    try {
      return JSON.parse(built.text(path)) as Record<string, unknown>;
    } catch {
      notebook.expect(false, 'unreadable-file', path, 'JSON');
      return undefined;
    }
  };
  const judgeIndex = () => {
    const index = 'api/v1/index.json';
    notebook.expect(built.files.has(index), 'missing-page', index);
    if (!built.files.has(index)) return;
    const listed = (read(index)?.['files'] ?? []) as { url: string }[];
    const paths = new Set(listed.map(({ url }) => url.replace(root, '')));
    for (const path of files)
      if (path !== index) notebook.expect(paths.has(path), 'unlisted-file', path);
    for (const path of paths) notebook.expect(built.files.has(path), 'listed-missing', index, path);
  };
  const judgeBodies = () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false });
    formats.default(ajv);
    const schemas = new Map<string, ValidateFunction>();
    for (const path of files.filter((file) => file.startsWith('api/v1/schema/'))) {
      const schema = read(path);
      const named = schema?.['$id'] === root + path && ajv.validateSchema(schema) === true;
      notebook.expect(named, 'against-schema', path, '$id');
      if (schema && named) schemas.set(root + path, ajv.compile(closed(schema) as object));
    }
    for (const path of files.filter((file) => !/^api\/v1\/(?:schema\/|openapi)/.test(file))) {
      const body = read(path);
      if (!body) continue;
      const check = schemas.get(String(body['$schema']));
      const holds = check?.(body) ?? false;
      notebook.expect(holds, 'against-schema', path, check ? ajv.errorsText(check.errors) : '');
    }
  };

  return {
    judgement: 'api',
    end: () => {
      judgeIndex();
      judgeBodies();
      return notebook.verdict();
    },
  };
}
