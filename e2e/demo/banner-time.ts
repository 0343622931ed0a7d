import type { Page } from '@playwright/test';

/**
 * From the moment at which a recipient stands in the page to the frame in which the line has got its place, both by
 * the page's own clock: no tool of the browser lies between. The message box must be open, with nobody in it.
 * @param act makes the recipient known
 * @returns ms; undefined where nothing was drawn within 3 s
 */
export async function bannerTime(page: Page, act: () => Promise<void>): Promise<number | undefined> {
  const measured = page.evaluate(measure);
  // The page begins to look in the call before this one.
  await page.evaluate(() => undefined);
  await act();
  return measured;
}

/** Runs in the page, which sees of the line nothing but a nameless box above the toolbar. */
function measure(): Promise<number | undefined> {
  const lines = () =>
    [...document.querySelectorAll('.M9 .aDg')]
      .map((toolbar) => toolbar.previousElementSibling)
      .filter((box) => box !== null && box.getAttributeNames().length === 0);
  return new Promise((resolve) => {
    setTimeout(resolve, 3_000, undefined);
    const chips = new MutationObserver(() => {
      if (document.querySelector('.M9 [name=to] [role=option][data-hovercard-id]') === null) return;
      chips.disconnect();
      const known = performance.now();
      // Told after layout and right before the paint.
      const drawn = new ResizeObserver(() => {
        if (!lines().some((line) => line !== null && line.getBoundingClientRect().height > 0)) return;
        drawn.disconnect();
        resolve(performance.now() - known);
      });
      for (const line of lines()) if (line) drawn.observe(line);
    });
    chips.observe(document.body, { childList: true, subtree: true });
  });
}
