import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openBoard } from './demo/board/open';
import { closedRoots, expect, test, withRootOpened } from './fixtures';

/** Every state of the line, drawn by its own code: that it has room, that it is one line where the look has one. */

/** Those of the look that have grown, or say more than fits. */
const TALL = ['why', 'the question', 'edit', 'not now, until', 'later', 'later, other date', 'four, on both sites'];

interface Box {
  readonly name: string;
  readonly height: number;
  /** What is cut off, or stands out of the line. */
  readonly lost: readonly string[];
}

/** Each line of the board: how high it is, and what of it does not fit. */
const boxes = (page: Page): Promise<readonly Box[]> =>
  withRootOpened(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.mail')].map((mail) => {
        const root = [...mail.children].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
        const box = root?.querySelector('.bn');
        const edge = box?.getBoundingClientRect();
        const shown = [...(root?.querySelectorAll<HTMLElement>('.text, button, input, textarea, li, .q') ?? [])].filter(
          (part) => part.getClientRects().length > 0,
        );
        const lost = shown.filter((part) => {
          const { left, right } = part.getBoundingClientRect();
          return !edge || left < edge.left - 1 || right > edge.right + 1 || part.scrollWidth > part.clientWidth + 1;
        });
        return {
          name: mail.querySelector('.body')?.textContent ?? '',
          height: edge?.height ?? 0,
          lost: lost.map(({ className, textContent }) => `${className}: ${textContent}`),
        };
      }),
    ),
  );

for (const locale of ['en', 'nl'] as const) {
  test(`nothing is cut off, from 320 px up; one line where there is room (${locale})`, async ({ ext }) => {
    const page = await ext.context.newPage();
    for (const width of [320, 480, 500, 556, 820]) {
      await page.setViewportSize({ width: width + 40, height: 900 });
      await openBoard(page, { locale, theme: 'light', width });
      const all = await boxes(page);
      expect(all.length).toBeGreaterThan(20);
      expect(all.flatMap(({ name, lost }) => lost.map((part) => `${width} px, ${name}: ${part}`))).toEqual([]);
      if (width < 556) continue;
      const plain = all.filter(({ name }) => !TALL.includes(name));
      expect(plain.filter(({ height }) => height > 40).map(({ name }) => `${width} px: ${name}`)).toEqual([]);
    }
  });

  const theme = locale === 'en' ? 'light' : 'dark';
  test(`axe finds nothing in any state (${locale}, ${theme})`, async ({ ext }) => {
    const page = await ext.context.newPage();
    await openBoard(page, { locale, theme, width: 556 });
    const { violations } = await withRootOpened(page, () =>
      // The page around the line is made up, and no page of ours.
      new AxeBuilder({ page }).disableRules(['region', 'landmark-one-main', 'page-has-heading-one']).analyze(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  });
}

test('forced colours: what is chosen has an outline, what can be pressed an edge', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.emulateMedia({ forcedColors: 'active' });
  await openBoard(page, {
    locale: 'en',
    theme: 'light',
    width: 556,
    names: ['the question', 'they answered', 'later'],
  });
  expect(await closedRoots(page)).toHaveLength(3);
  const styles = await withRootOpened(page, () =>
    page.evaluate(() => {
      const roots = [...document.querySelectorAll('.mail > div')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const style = (selector: string, of: 'outlineStyle' | 'borderTopColor') =>
        roots.flatMap((root) => [...root.querySelectorAll(selector)].map((each) => getComputedStyle(each)[of]));
      return {
        chosen: style('[aria-checked=true], .pill.on', 'outlineStyle'),
        others: style('[aria-checked=false]', 'outlineStyle'),
        edges: style('.ask, .main, .pill', 'borderTopColor'),
      };
    }),
  );
  expect(styles.chosen).toEqual(['solid', 'solid']);
  expect(new Set(styles.others)).toEqual(new Set(['none']));
  expect(styles.edges.filter((colour) => /rgba\(.*, 0\)|transparent/.test(colour))).toEqual([]);
});
