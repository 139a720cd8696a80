import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { isLawfulLink } from '../../prose/links.ts';
import { attributesOf, PAGE_PARTS } from '../../prose/parts.ts';

type Plugin = Extract<
  NonNullable<SatteriProcessorOptions['mdastPlugins']>[number],
  { readonly name: string }
>;

interface Part {
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

/**
 * Checks the tree that MDX compiles, and throws at everything that could run: even where the judge of the texts
 * reads a text differently from the compiler, no program is compiled.
 */
export const onlyText: Plugin = {
  name: 'only-text',
  mdxjsEsm: refuse('import or export'),
  mdxFlowExpression: refuse('an expression in braces'),
  mdxTextExpression: refuse('an expression in braces'),
  html: refuse('HTML'),
  image: refuse('a picture by an address'),
  imageReference: refuse('a picture by an address'),
  yaml: refuse('front matter'),
  toml: refuse('front matter'),
  link: ({ url }) => judgeLink(url),
  definition: ({ url }) => judgeLink(url),
  mdxJsxFlowElement: (node) => judgePart(node),
  mdxJsxTextElement: (node) => judgePart(node),
};

function refuse(what: string) {
  return (): never => {
    throw new Error(`A page of content/pages may hold no program, and this holds ${what}.`);
  };
}

function judgeLink(url: string): void {
  if (!isLawfulLink(url)) refuse(`a link to ${url}`)();
}

function judgePart({ name, attributes = [] }: Part): void {
  const part = name ?? '';
  if (!Object.hasOwn(PAGE_PARTS, part)) refuse(`<${part}>`)();
  const known = attributesOf(PAGE_PARTS, part).map((attribute) => attribute.name);
  for (const attribute of attributes)
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      !known.includes(attribute.name ?? '') ||
      (attribute.value !== null && typeof attribute.value !== 'string')
    )
      refuse(`<${part} ${attribute.name ?? '{…}'}>`)();
}
