import { describe, expect, it } from 'vitest';
import {
  learnedStyles,
  learnScript,
  learnStyles,
  recallStyles,
  shortenScopes,
  shortenStyles,
} from './style-scopes.ts';

describe('the scopes of styles in another process', () => {
  it('the scopes of styles in another process are shortened as in the process that learned them', () => {
    recallStyles({ styles: [], setByScripts: [] });
    learnStyles('.row[data-astro-cid-aaaaaaaa] b[data-astro-cid-bbbbbbbb].on{color:red}');
    learnScript("element.classList.add('on')");
    const shorten = () => [
      shortenScopes('<p class="row" data-astro-cid-aaaaaaaa data-astro-cid-bbbbbbbb>'),
      shortenScopes('<b data-astro-cid-bbbbbbbb="true">'),
      shortenStyles('b[data-astro-cid-bbbbbbbb]{}'),
    ];
    const here = shorten();
    const sent = JSON.parse(JSON.stringify(learnedStyles())) as ReturnType<typeof learnedStyles>;
    recallStyles({ styles: [], setByScripts: [] });
    expect(shorten()).not.toEqual(here);
    recallStyles(sent);
    expect(shorten()).toEqual(here);
    expect(here).toEqual(['<p class="row" data-0>', '<b data-1>', 'b[data-1]{}']);
  });
});
