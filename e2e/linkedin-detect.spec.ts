import type { CDPSession, Page } from '@playwright/test';
import * as act from './stand-ins/linkedin/act';
import { expect, test } from './stand-ins/linkedin/opened';
import type { Detect } from './stand-ins/linkedin/page/detect';
import { MEMBERS } from './stand-ins/linkedin/seed';

/** What the stand-in's page finds of extensions: everything that was put there for it, and nothing of its own. */
type Detecting = Window & { readonly detect: Detect };

const kinds = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Detecting).detect.findings().map(({ by }) => by));
const foreign = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Detecting).detect.foreign());

/** Runs in a world of its own, as a content script does. */
async function isolated(session: CDPSession, expression: string): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
  expect(exceptionDetails).toBeUndefined();
}

for (const path of [
  'messaging/',
  'feed/',
  'messaging/?rendering=frame',
  'feed/?rendering=rebuilt',
  'feed/?rendering=ember',
]) {
  test(`${path}: nothing is found in any document while nothing is there`, async ({ linkedin }) => {
    const page = await linkedin.open(path);
    if (path === 'feed/') {
      const box = await act.openBubble(page, MEMBERS.bram.name);
      await act.write(box, 'Typed\nby hand');
      await act.send(box);
      await act.settled(box, 'Typed');
    }
    const box = path.includes('frame') ? act.editor(act.frame(page)) : page.locator('[role=textbox]:visible');
    if (path !== 'feed/?rendering=ember') await expect(box.first()).toBeVisible();
    for (const frame of page.frames()) {
      const found = await frame.evaluate(() => {
        const { detect } = window as unknown as Detecting;
        return [...detect.findings(), ...detect.foreign()];
      });
      expect(found).toEqual([]);
    }
  });
}

test('what an extension leaves in the page is found', async ({ linkedin }) => {
  const page = await linkedin.open('feed/');
  const session = await page.context().newCDPSession(page);
  await act.openBubble(page, MEMBERS.bram.name);
  expect(await foreign(page)).toEqual([]);

  await isolated(session, "document.body.append(document.createElement('div'))");
  expect(await foreign(page)).toEqual(['<div></div>']);
  await isolated(session, "document.querySelector('#interop-outlet').shadowRoot.append(document.createElement('b'))");
  expect(await foreign(page)).toHaveLength(2);
  await isolated(session, "document.head.append(document.createElement('style'))");
  await isolated(session, "document.documentElement.append(document.createElement('script'))");
  expect(await foreign(page)).toHaveLength(4);
  expect(await kinds(page)).toEqual([]);

  await isolated(session, "document.querySelector('body > div:last-child').title = 'chrome-extension://abc/icon.svg'");
  expect(await kinds(page)).toEqual(['attribute']);
  await isolated(session, "document.querySelector('body > div:last-child').append('chrome-extension://abc/')");
  expect((await kinds(page)).sort()).toEqual(['attribute', 'text']);
});

test('messages, events that can be guessed, resources, stacks, errors and globals are found', async ({ linkedin }) => {
  const page = await linkedin.open('feed/');
  const session = await page.context().newCDPSession(page);
  const found = (by: string) => expect.poll(() => kinds(page)).toContain(by);

  await isolated(session, "window.postMessage({ type: 'abc:linkedin:wxt:content-script-started' }, '*')");
  await found('message');
  await page.evaluate(() =>
    (window as unknown as Detecting).detect.listen(['abc:linkedin:wxt:content-script-started']),
  );
  await isolated(session, "document.dispatchEvent(new CustomEvent('abc:linkedin:wxt:content-script-started'))");
  await found('event');
  await isolated(session, "performance.mark('chrome-extension://abc/mark')");
  await found('performance');
  await page.evaluate("document.createElement('i')\n//# sourceURL=chrome-extension://abc/content.js");
  await found('stack');
  await page.evaluate(() => Object.assign(window, { leftBehind: 1 }));
  await found('global');
  const probed = await page.evaluate(() =>
    (window as unknown as Detecting).detect.probe([
      '/feed/',
      'chrome-extension://abcdefghijklmnopabcdefghijklmnop/icon.png',
    ]),
  );
  expect(probed).toEqual(['/feed/']);
});
