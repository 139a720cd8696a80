import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { words } from '../../i18n/locale.ts';
import { readBuiltSite } from '../built-site.ts';
import { elementsOf } from '../read-html.ts';
import { visit, type Visit } from './visit.ts';

/** `fixtures/years-in-part` has a log of two editions: the second withdraws the one name of the first. */
const built = readBuiltSite(SITES.inPart);
const { editions: say, embed } = words('th');
const WITHDRAWN = '840604';

/** The receipt that the page of a tambon offers, as the file a reader saves. */
function receiptFrom(code: string) {
  const link = elementsOf(built.text(`tambon/${code}/index.html`)).find(({ attributes }) =>
    attributes.href?.startsWith('data:application/json'),
  );
  const text = decodeURIComponent(link!.attributes.href!.replace(/^[^,]*,/, ''));
  return { name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

describe('the register as of an edition, in a browser', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.inPart);
  });
  afterAll(() => here.close());

  it('the register as of an edition, in a browser folds an edition and answers receipts, true and altered, once the line is gone', async () => {
    await here.open('editions/', async (page, complaints) => {
      // The log is read when the page opens; from here on nothing is fetched.
      await page
        .waitForResponse((answer) => answer.url().endsWith('/data/log.csv'))
        .catch(() => {});
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/data/log.csv')),
      );
      await page.context().setOffline(true);
      await page.selectOption('select[name=edition]', '1');
      await page.getByRole('button', { name: say.past.show }).click();
      await page.locator('[data-part=register] tbody tr').waitFor();
      expect(await page.locator('[data-part=register] tbody tr').allTextContents()).toEqual([
        expect.stringContaining(WITHDRAWN),
      ]);
      const answer = page.locator('[data-part=answer]');
      const receipt = receiptFrom(WITHDRAWN);
      await page.setInputFiles('input[type=file]', receipt);
      await answer.getByText(say.answers.stillSo('2')).waitFor();
      const altered = Buffer.from(receipt.buffer.toString().replaceAll('เวียง', 'เวียงชัย'));
      await page.setInputFiles('input[type=file]', { ...receipt, buffer: altered });
      await answer.getByText(say.answers.altered).waitFor();
      expect(complaints).toEqual([]);
    });
  });

  it('the register as of an edition, in a browser shows the card of an edition in the builder, and says where there is no such edition', async () => {
    await here.open('press/?province=surat-thani&year=2564&edition=1', async (page, complaints) => {
      const frame = page.locator('embed-builder iframe');
      await frame.waitFor();
      expect(await page.textContent('embed-builder [data-copy]')).toContain(
        '/embed/edition/?edition=1&amp;year=2564&amp;province=surat-thani"',
      );
      const card = frame.contentFrame();
      await card.getByText(embed.pinned.changed(2)).waitFor();
      const text = await card.locator('[data-part=card]').innerText();
      for (const said of [embed.count(1, 1), embed.pinned.edition(1, '25 สิงหาคม 2564')])
        expect(text).toContain(said);
      // The code of a card that follows the newest data must not be shown beside the choice of an edition.
      await page.goto(`${here.address}press/?province=nan&year=2565&edition=1`);
      await page.getByText(embed.pinned.noName(1)).waitFor();
      expect(await page.isVisible('embed-builder [data-copy]')).toBe(false);
      await page.goto(`${here.address}embed/edition/?edition=9&year=2565&province=nan`);
      await page.getByText(embed.pinned.noEdition(9, 2)).waitFor();
      expect(complaints).toEqual([]);
    });
  });
});
