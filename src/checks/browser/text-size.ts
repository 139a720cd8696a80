import type { Page } from 'playwright-core';

/**
 * Sets the reader's own text size, as the settings of a phone do: every length in rem follows, media queries too.
 * Throws where the browser does not take it.
 */
export async function setText(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // The browser takes whole pixels.
  const size = Math.round((16 * percent) / 100);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  const root = await page.evaluate(() =>
    parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
  if (root !== size) throw new Error(`The text is ${root} pixels tall in place of ${size}`);
}

/** Describes by how much a page is wider than its window; empty where it is not. */
export async function sideways(page: Page): Promise<string[]> {
  const { over, width } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    width: innerWidth,
  }));
  return over > 0 ? [`scrolls sideways by ${over} at ${width}`] : [];
}

/** Elements in the head of a page that overlap one another. */
export const overlaps = (page: Page) =>
  page.$$eval('.masthead :is(.wordmark, .ways a)', (all) => {
    const boxes = all
      .map((element) => ({
        text: element.textContent?.trim(),
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box: b }) =>
            a.box.left < b.right - 1 &&
            b.left < a.box.right - 1 &&
            a.box.top < b.bottom - 1 &&
            b.top < a.box.bottom - 1,
        )
        .map((b) => `${a.text} × ${b.text}`),
    );
  });
