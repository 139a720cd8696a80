import { describe, expect, it } from 'vitest';
import { frameCode, snippetCode, type Embeddable } from './embed-code.ts';
import { oembedPath } from './oembed.ts';

const embeddable: Embeddable = {
  kind: 'tambon',
  locale: 'th',
  frame: 'https://tambon.example/embed/2567/surat-thani/#t840401',
  page: 'https://tambon.example/tambon/840401/',
  title: 'ตำบล "ก" <ข> & ค',
  sentence: 'ผ่าน <script>alert(1)</script>',
};

describe('the code for other sites', () => {
  it('the code for other sites frames the card with a title and no script', () => {
    expect(frameCode(embeddable)).toContain(
      'src="https://tambon.example/embed/2567/surat-thani/#t840401"',
    );
    expect(frameCode(embeddable)).toContain('title="ตำบล &quot;ก&quot; &lt;ข&gt; &amp; ค"');
  });

  it('the code for other sites quotes the essential sentence with a link, and lets no mark-up through', () => {
    const code = snippetCode(embeddable);
    expect(code).toContain('<a href="https://tambon.example/tambon/840401/">');
    expect(code).not.toContain('<script');
  });

  it('the code for other sites is named by a file beside the page’s address', () => {
    expect(oembedPath('th', '/2567/phuket/')).toBe('/oembed/2567/phuket.json');
    expect(oembedPath('en', '/2567/phuket/')).toBe('/oembed/en/2567/phuket.json');
  });
});
