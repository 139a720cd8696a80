import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { htmlFlow, htmlText } from 'micromark-core-commonmark';
import { mdxJsx } from 'micromark-extension-mdx-jsx';

const LESS_THAN = 60;
const SLASH = 47;
const isCapital = (code: Code): boolean => code !== null && code >= 65 && code <= 90;

/**
 * The syntax of named parts, `<Figure … />`, in addition to Markdown. Only a capital letter after `<` begins a part,
 * so that `<100 บาท` and `<ก` stay text, `<https://…>` a link, and `<br>` raw HTML, which is judged. Braces are
 * text, not program code.
 */
export function partSyntax(): Extension {
  const { flow, text } = mdxJsx();
  return {
    // HTML would read <Figure> as <figure>.
    disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] },
    flow: { [LESS_THAN]: [onlyBefore(part, flow), onlyBefore(noPart, htmlFlow)] },
    text: { [LESS_THAN]: [onlyBefore(part, text), onlyBefore(noPart, htmlText)] },
  };
}

const part: Construct = { name: 'part', tokenize: beginsPart, partial: true };
const noPart: Construct = {
  name: 'noPart',
  partial: true,
  tokenize(effects, ok, nok) {
    return effects.check(part, nok, ok);
  },
};

/** A construct that is tried only where a look ahead permits it. */
function onlyBefore(look: Construct, given: Construct | Extension['flow']): Construct {
  const construct = [given && 'tokenize' in given ? given : given?.[LESS_THAN]].flat()[0];
  if (!construct || !('tokenize' in construct))
    throw new Error('micromark-extension-mdx-jsx has no construct at "<"');
  // Under another name, because Markdown's own construct is disabled above.
  const renamed = { ...(construct as Construct), name: `${look.name}:${construct.name}` };
  return {
    ...renamed,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return effects.check(look, effects.attempt(renamed, ok, nok), nok);
    },
  };
}

function beginsPart(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    if (code !== LESS_THAN) return nok(code);
    effects.enter('data');
    effects.consume(code);
    return behind;
  };
  function behind(code: Code): State | undefined {
    if (code === SLASH) {
      effects.consume(code);
      return name;
    }
    return name(code);
  }
  function name(code: Code): State | undefined {
    effects.exit('data');
    return isCapital(code) ? ok(code) : nok(code);
  }
}
