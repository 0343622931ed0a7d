import * as act from './stand-ins/linkedin/act';
import { expect, test } from './stand-ins/linkedin/opened';
import { MEMBERS } from './stand-ins/linkedin/seed';

/** The stand-in LinkedIn in each of its renderings, languages and themes. */
const { bram, daan } = MEMBERS;

/** What a test in the page notes of the outlet: the one before a hop, and whether the new one came without a root. */
interface Seen {
  readonly before: Element | null;
  empty: boolean | undefined;
}

test('A: the light DOM, with the block that names the rep; the bare address opens the newest', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  await expect(page).toHaveURL(/\/messaging\/thread\/2-[\w=]+\/$/);
  expect(await page.locator('code').innerHTML()).toContain('com.linkedin.voyager.common.Me');
  await expect(page.locator('#interop-outlet')).toHaveCount(0);
  await act.openConversation(page, daan.name);
  const own = act.items(page).filter({ hasText: 'Thursday' });
  await expect(own.locator('a[href*="/in/"]')).toHaveCount(0);
  await expect(own).not.toHaveClass(/--(other|self)/);
});

test('rows out of view are empty, and the loader brings what is older', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  await expect(page.locator('li.msg-conversation-card--occluded').first()).toBeEmpty();
  await act.openConversation(page, 'Omar Belhadj');
  await expect(act.items(page)).toHaveCount(20);
  await page.locator('.msg-s-message-list').hover();
  await page.mouse.wheel(0, -9_000);
  await expect(act.items(page)).toHaveCount(30);
  await expect(page.locator('.msg-s-message-list__loader')).toHaveClass(/hidden/);
});

test('B: the outlet comes late, is made anew on each hop, and bubbles with their drafts survive it', async ({
  linkedin,
}) => {
  const page = await linkedin.open('feed/', { outletDelay: 300 });
  await act.write(await act.openBubble(page, bram.name), 'Begun');
  await act.minimise(act.bubble(page, bram.name));
  await act.openBubble(page, daan.name);
  await page.evaluate(() => {
    const outlet = () => document.querySelector('#interop-outlet');
    const seen: Seen = { before: outlet(), empty: undefined };
    new MutationObserver(() => {
      if (outlet() !== seen.before) seen.empty ??= outlet()?.shadowRoot === null;
    }).observe(document.body, { childList: true });
    Object.assign(window, { seen });
  });
  await page.locator(`main a[href="/in/${bram.slug}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(bram.slug));
  await expect(act.bubble(page, bram.name)).toHaveAttribute(
    'data-msg-overlay-conversation-bubble-is-minimized',
    'true',
  );
  const { empty, gone } = await page.evaluate(() => {
    const { before, ...seen } = (window as unknown as { seen: Seen }).seen;
    return { ...seen, gone: before?.isConnected === false };
  });
  expect({ empty, gone }).toEqual({ empty: true, gone: true });
  await act.minimise(act.bubble(page, bram.name));
  await expect(act.editor(act.bubble(page, bram.name))).toHaveText('Begun');
  await act.close(act.bubble(page, bram.name));
  await act.openBubble(page, bram.name);
  await expect(act.editor(act.bubble(page, bram.name))).toHaveText('');
});

test("B': a hop leads into the frame that is seen; the hidden copy is whole, and as large", async ({ linkedin }) => {
  const page = await linkedin.open('feed/');
  await page.locator('a[href="/messaging/"]').click();
  await act.openConversation(act.frame(page), bram.name);
  await expect(page).toHaveURL(/\/messaging\/thread\/2-/);
  const copies = page.frames().filter((frame) => frame.url().includes('/preload/'));
  expect(copies).toHaveLength(2);
  for (const copy of copies) {
    const form = await (await copy.waitForSelector('form.msg-form', { state: 'attached' })).evaluate((node) => {
      const frame = window.frameElement;
      return {
        width: node.getBoundingClientRect().width > 200,
        seen: frame?.checkVisibility({ visibilityProperty: true }),
        mode: new URLSearchParams(window.location.search).get('_bprMode'),
      };
    });
    expect(form).toEqual({ width: true, seen: form.mode === 'shell', mode: form.mode });
  }
  await page.goBack();
  await page.goBack();
  await expect(page.locator('iframe:visible')).toHaveCount(0);
});

test('sponsored, group and company conversations have no one member behind them', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  const sponsored = await act.openConversation(page, 'Lumenta Leadership');
  await expect(sponsored.locator('form')).toHaveCount(0);
  await expect(sponsored.locator('a[href*="/in/"]')).toHaveCount(0);
  const group = await act.openConversation(page, 'Nordvik and Kadelicht');
  await expect(group.locator('.msg-title-bar a')).toHaveCount(0);
  const company = await act.openConversation(page, 'Stadsdrukkerij');
  await expect(company.locator('.msg-s-event-listitem--other a')).toHaveCount(0);
  await linkedin.open('feed/');
  await expect(act.bubble(page, 'Nordvik').locator('header a')).toHaveCount(0);
});

for (const language of ['en', 'nl', 'de', 'es'] as const) {
  test(`in ${language}, light and dark, the words differ and the marks do not`, async ({ linkedin }) => {
    const page = await linkedin.open(`messaging/?language=${language}&theme=dark`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(act.editor(page)).toHaveAttribute('aria-label', /…$/);
    const send = { en: 'Send', nl: 'Verzenden', de: 'Senden', es: 'Enviar' }[language];
    await expect(act.sendButton(page)).toHaveText(send);
    const [red = 255] =
      (await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).match(/\d+/g) ?? [];
    expect(Number(red)).toBeLessThan(60);
  });
}

test('the front page of the local port leads to both stand-ins', async ({ linkedin }) => {
  await linkedin.open('feed/');
  const { httpPort } = linkedin.standIns();
  const front = await (await fetch(`http://localhost:${httpPort}/`)).text();
  expect(front).toContain('/mail/u/0/');
  const link = /http:\/\/linkedin\.localhost:\d+\/feed\//.exec(front)?.[0];
  expect(link).toContain(String(httpPort));
});

test('a frame may be written anew, addresses encoded, lines broken raw, indicators missing', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/?rendering=frame&reopen=1&encoded=1&rawLines=1&indicators=0');
  const box = await act.openConversation(act.frame(page), daan.name);
  await expect(page).toHaveURL(/%3D\/$/);
  await expect(box.locator('.msg-s-event-with-indicator__sending-indicator')).toHaveCount(0);
  const body = act.items(box).filter({ hasText: 'Thursday' }).locator('.msg-s-event-listitem__body');
  expect(await body.evaluate((each) => [each.querySelector('br'), each.textContent?.includes('\n')])).toEqual([
    null,
    true,
  ]);
});

test('C and Sales Navigator send, and have nothing that can be read', async ({ linkedin }) => {
  const page = await linkedin.open('feed/?rendering=rebuilt');
  await page.locator('[role=textbox]').click();
  await page.keyboard.type('Hello');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => linkedin.posted('createMessage').length).toBe(1);
  await expect(page.locator('[class*=msg-], [data-event-urn]')).toHaveCount(0);
  await linkedin.open(`sales/inbox/${linkedin.standIns().control.linkedin.inbox.with('bram')?.id}`);
  await page.locator('form textarea').pressSequentially('Hello');
  await page.locator('form button').click();
  await expect.poll(() => linkedin.posted('/sales-api/').length).toBe(1);
});
