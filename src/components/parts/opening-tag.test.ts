import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { openingTag } from './opening-tag.ts';

it('an opening tag holds any text as a value of its attributes, and leaves out what is not there', () => {
  const value = `"><script>go()</script>&amp;'`;
  const tag = openingTag('share-bar', { 'data-a': value, 'data-b': undefined, hidden: true });
  expect(parseFragment(`${tag}</share-bar>`).childNodes).toMatchObject([
    {
      nodeName: 'share-bar',
      attrs: [
        { name: 'data-a', value },
        { name: 'hidden', value: 'true' },
      ],
      childNodes: [],
    },
  ]);
});
