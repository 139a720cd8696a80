/**
 * The scopes of styles, which are in nearly every tag: shorter names for them, in pages and style sheets alike, and
 * none where no style needs it. The bundler reports the styles (`styleScopes`) before the first page is rendered, in
 * the same process but from other modules, so they are kept in the process.
 */
interface Scopes {
  /** By scope: the elements that its styles select. */
  readonly styles: Map<string, Map<string, Subject>>;
  /** Classes that a script adds to elements of a page. */
  readonly setByScripts: Set<string>;
  names?: ReadonlyMap<string, string> | undefined;
  /** Rises with every style and script. */
  version: number;
}

/** The elements of a scope that a style selects. */
interface Subject {
  /** In lower case; empty for any. */
  readonly tag: string;
  readonly classes: readonly string[];
}

const KEY = Symbol.for('strong-tambon-register.style-scopes');
const here = globalThis as { [KEY]?: Scopes };
const scopes = (): Scopes =>
  (here[KEY] ??= { styles: new Map(), setByScripts: new Set(), version: 0 });

/** The parts of a compound selector: its type, what precedes its scope, its scope, and what follows it. */
const COMPOUND =
  /([\w-]*|\*)((?:[.#][\w-]+|\[[^\]]*\]|::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?)*)\[data-astro-cid-([a-z0-9]{8})\]((?:[.#][\w-]+)*)/g;
/** Parts that require no class of the element itself: the arguments of a pseudo-class, and attributes. */
const INSIDE_BRACKETS = /\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]/g;

/** Records the scopes of a style sheet as the compiler writes them. */
export function learnStyles(css: string): void {
  const { styles } = scopes();
  scopes().names = undefined;
  scopes().version += 1;
  for (const [, type = '', before = '', scope = '', after = ''] of css.matchAll(COMPOUND)) {
    const own = before.replace(INSIDE_BRACKETS, '') + after;
    const classes = Array.from(own.matchAll(/\.([\w-]+)/g), ([, name = '']) => name);
    const tag = type === '*' ? '' : type.toLowerCase();
    const known = styles.get(scope) ?? new Map<string, Subject>();
    known.set(`${tag}.${classes.join('.')}`, { tag, classes });
    styles.set(scope, known);
  }
}

/** Records the classes that a script adds to elements, by the calls that name them. */
export function learnScript(code: string): void {
  scopes().version += 1;
  for (const [, given = ''] of code.matchAll(/classList\.(?:add|replace|toggle)\(([^)]*)\)/g))
    for (const [, name = ''] of given.matchAll(/['"]([\w-]+)['"]/g))
      scopes().setByScripts.add(name);
}

/** The short names by scope, the same for the same styles in any order: the first have one character, the others two. */
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

/** A start tag with the scopes that a style needs, under their short names. */
export function shortenScopes(tag: string): string {
  if (!tag.includes(' data-astro-cid-')) return tag;
  const names = shortNames();
  return tag.replace(/ data-astro-cid-([a-z0-9]{8})(?:="true")?/g, (_, scope: string) =>
    isAskedFor(tag, scope) ? ` data-${names.get(scope) ?? ''}` : '',
  );
}

/** Another number whenever a tag or a style sheet that was shortened before may become another one. */
export const scopesVersion = (): number => scopes().version;

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

/** What the bundler reported, for another process that renders the pages. */
export interface LearnedStyles {
  readonly styles: readonly (readonly [
    scope: string,
    subjects: readonly (readonly [name: string, subject: Subject])[],
  ])[];
  readonly setByScripts: readonly string[];
}

export const learnedStyles = (): LearnedStyles => ({
  styles: [...scopes().styles].map(([scope, subjects]) => [scope, [...subjects]]),
  setByScripts: [...scopes().setByScripts],
});

/** Takes the place of everything that was learned before. */
export function recallStyles({ styles, setByScripts }: LearnedStyles): void {
  here[KEY] = {
    styles: new Map(styles.map(([scope, subjects]) => [scope, new Map(subjects)])),
    setByScripts: new Set(setByScripts),
    version: scopes().version + 1,
  };
}

/** A plugin that records the styles and scripts of a build as the bundler reads them. */
export const styleScopes = {
  name: 'style-scopes',
  enforce: 'pre' as const,
  transform(code: string, id: string): undefined {
    if (id.includes('astro&type=style')) learnStyles(code);
    else if (/\/src\/client\/[^?]*\.ts$/.test(id)) learnScript(code);
    return undefined;
  },
};
