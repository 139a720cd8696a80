import { detachedText } from './detached-text.ts';

/**
 * The scopes of styles, which stand in nearly every tag: shorter names for them, in pages and style sheets alike, and
 * none where no style asks for it. What styles there are is told by the bundler (`styleScopes`) before the first page is
 * rendered, in the same process but by other modules, so it is kept where both find it.
 */
interface Scopes {
  /** By scope: the elements that its styles are about. */
  readonly styles: Map<string, Map<string, Subject>>;
  /** Classes that a script gives to elements of a page. */
  readonly setByScripts: Set<string>;
  names?: ReadonlyMap<string, string> | undefined;
  /** Tags already shortened: most stand on every page. */
  readonly tags: Map<string, string>;
}

/** Which elements of a scope a style is about. */
interface Subject {
  /** In lower case; empty for any. */
  readonly tag: string;
  readonly classes: readonly string[];
}

const KEY = Symbol.for('strong-tambon-register.style-scopes');
const here = globalThis as { [KEY]?: Scopes };
const scopes = (): Scopes =>
  (here[KEY] ??= { styles: new Map(), setByScripts: new Set(), tags: new Map() });
const MOST_TAGS = 20_000;

/** Of a compound selector: its type, what stands before its scope, its scope, and what stands after it. */
const COMPOUND =
  /([\w-]*|\*)((?:[.#][\w-]+|\[[^\]]*\]|::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?)*)\[data-astro-cid-([a-z0-9]{8})\]((?:[.#][\w-]+)*)/g;
/** What asks for no class of the element itself: the arguments of a pseudo-class, and attributes. */
const INSIDE_BRACKETS = /\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]/g;

/** Notes the scopes of a style sheet as the compiler writes them. */
export function learnStyles(css: string): void {
  const { styles } = scopes();
  scopes().names = undefined;
  scopes().tags.clear();
  for (const [, type = '', before = '', scope = '', after = ''] of css.matchAll(COMPOUND)) {
    const own = before.replace(INSIDE_BRACKETS, '') + after;
    const classes = Array.from(own.matchAll(/\.([\w-]+)/g), ([, name = '']) => name);
    const tag = type === '*' ? '' : type.toLowerCase();
    const known = styles.get(scope) ?? new Map<string, Subject>();
    known.set(`${tag}.${classes.join('.')}`, { tag, classes });
    styles.set(scope, known);
  }
}

/** Notes the classes that a script adds to elements, where it names them. */
export function learnScript(code: string): void {
  scopes().tags.clear();
  for (const [, given = ''] of code.matchAll(/classList\.(?:add|replace|toggle)\(([^)]*)\)/g))
    for (const [, name = ''] of given.matchAll(/['"]([\w-]+)['"]/g))
      scopes().setByScripts.add(name);
}

/** The same for the same styles, whatever order they came in: the first are named by one sign, the others by two. */
function shortNames(): ReadonlyMap<string, string> {
  const known = scopes();
  known.names ??= new Map(
    [...known.styles.keys()].sort().map((scope, at) => [scope, at.toString(36)]),
  );
  return known.names;
}

/** A style sheet with short names. */
export function shortenStyles(css: string): string {
  const names = shortNames();
  return css.replace(/data-astro-cid-([a-z0-9]{8})/g, (whole, scope: string) => {
    const name = names.get(scope);
    return name === undefined ? whole : `data-${name}`;
  });
}

/** A start tag with the scopes that a style asks for, by their short names. */
export function shortenScopes(tag: string): string {
  if (!tag.includes(' data-astro-cid-')) return tag;
  const { tags } = scopes();
  const known = tags.get(tag);
  if (known !== undefined) return known;
  const names = shortNames();
  const short = tag.replace(/ data-astro-cid-([a-z0-9]{8})(?:="true")?/g, (_, scope: string) =>
    isAskedFor(tag, scope) ? ` data-${names.get(scope) ?? ''}` : '',
  );
  if (tags.size >= MOST_TAGS) tags.clear();
  tags.set(detachedText(tag), detachedText(short));
  return short;
}

function isAskedFor(tag: string, scope: string): boolean {
  const { styles, setByScripts } = scopes();
  const [, name = ''] = /^<([^\s/>]+)/.exec(tag) ?? [];
  const [, written = ''] = /\sclass="([^"]*)"/.exec(tag) ?? [];
  const classes = new Set(written.split(' '));
  for (const subject of styles.get(scope)?.values() ?? [])
    if (
      (subject.tag === '' || subject.tag === name.toLowerCase()) &&
      subject.classes.every((className) => classes.has(className) || setByScripts.has(className))
    )
      return true;
  return false;
}

/** Tells the styles and scripts of a build as the bundler reads them. */
export const styleScopes = {
  name: 'style-scopes',
  enforce: 'pre' as const,
  transform(code: string, id: string): undefined {
    if (id.includes('astro&type=style')) learnStyles(code);
    else if (/\/src\/client\/[^?]*\.ts$/.test(id)) learnScript(code);
    return undefined;
  },
};
