import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault } from './fault.ts';
import { NO_FRONT_MATTER } from './prose.ts';
import type { FrontMatter } from './prose.ts';
import { withoutUnintended } from './unintended-characters.ts';

const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /(?:^|\r\n|\r|\n)---[ \t]*(?=\r\n|\r|\n|$)/;

/**
 * Reads the front matter of a text, whose values may contain escapes (`"\u202e"`). Anchors, aliases and tags are
 * faults, because a writer needs none.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return NO_FRONT_MATTER;
  const from = opening[0].length;
  const closing = CLOSING.exec(text.slice(from));
  if (!closing) {
    return {
      ...NO_FRONT_MATTER,
      faults: [{ code: 'story-front-matter', offset: 0, form: 'open' }],
    };
  }
  const end = from + closing.index + closing[0].length;
  return { ...readYaml(text.slice(from, from + closing.index), from), end };
}

function readYaml(source: string, from: number): Omit<FrontMatter, 'end'> {
  const faults: Fault[] = [];
  const values = bare();
  const figure = bare();
  const offsets = new Map<string, number>();
  const tell = (offset: number, form: string, word = ''): void =>
    void faults.push({ code: 'story-front-matter', offset: from + offset, form, word });
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: new LineCounter(),
    logLevel: 'silent',
    uniqueKeys: true,
  });
  for (const fault of [...document.errors, ...document.warnings].slice(0, 1)) {
    tell(fault.pos[0], formOf(fault.code), wordAt(source, fault.pos[0]));
  }
  if (faults.length > 0) return { values, figure, offsets, faults };
  visit(document, {
    Alias: (_, node) => tell(node.range?.[0] ?? 0, 'alias'),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) tell(node.range?.[0] ?? 0, 'alias');
    },
  });
  faults.splice(1);
  if (faults.length > 0 || document.contents === null) return { values, figure, offsets, faults };
  if (!isMap(document.contents)) {
    tell(0, 'lines');
    return { values, figure, offsets, faults };
  }
  const take = (map: unknown, into: Record<string, string>, prefix: string): void => {
    if (!isMap(map)) return;
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const offset = (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
      offsets.set(prefix + name, from + offset);
      if (prefix === '' && name === 'figure' && isMap(value)) take(value, figure, 'figure.');
      else if (value === null) into[name] = '';
      else if (isScalar(value)) into[name] = withoutUnintended(String(value.value ?? ''));
      else tell(offset, 'nested', name);
    }
  };
  take(document.contents, values, '');
  return { values, figure, offsets, faults };
}

/** Without a prototype: a line may be called `constructor`. */
const bare = (): Record<string, string> => Object.create(null) as Record<string, string>;

/** The writer's mistake, by the code of the YAML parser. */
function formOf(code: string): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') return 'colon';
  if (code === 'DUPLICATE_KEY') return 'twice';
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'BAD_ALIAS') return 'alias';
  return 'unreadable';
}

/** The key at the beginning of the line of an offset. */
function wordAt(source: string, offset: number): string {
  const line = source.slice(source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1);
  return /^[ \t]*([\w-]+)[ \t]*:/.exec(line)?.[1] ?? '';
}
