import { expect, type Locator, type Page } from '@playwright/test';

/**
 * What a rep does in Gmail, by real input events only (mouse and keys), so that what listens for `isTrusted`
 * hears it. Nothing here reads a visible word: it works in every language of the stand-in.
 */

const ATTRIBUTES = {
  compose: '[gh=cm]',
  composer: '.M9',
  send: '.aoO[role=button]',
  body: '[g_editable=true][role=textbox]',
};

/** The same composer for good, whatever opens or closes beside it: by the number in its form. */
async function pinned(box: Locator): Promise<Locator> {
  const id = await box.locator('input[name=composeid]').getAttribute('value');
  return box.page().locator(`${ATTRIBUTES.composer}:has(input[name=composeid][value="${id}"])`);
}

/** The newest open composer. */
export const composer = (page: Page): Locator => page.locator(ATTRIBUTES.composer).last();

export const body = (box: Locator): Locator => box.locator(`${ATTRIBUTES.body}:visible, textarea.Ak:visible`);

export const sendButton = (box: Locator): Locator => box.locator(ATTRIBUTES.send);

/** Presses Compose. Returns the new composer. */
export async function openCompose(page: Page): Promise<Locator> {
  const before = await page.locator(ATTRIBUTES.composer).count();
  await page.locator(ATTRIBUTES.compose).click();
  await expect(page.locator(ATTRIBUTES.composer)).toHaveCount(before + 1);
  return pinned(composer(page));
}

/** Types an address into a field and commits it with `key`; opens the field first where it is closed. */
export async function addRecipient(
  box: Locator,
  email: string,
  field: 'to' | 'cc' | 'bcc' = 'to',
  key: 'Enter' | 'Tab' | ',' = 'Enter',
): Promise<void> {
  const input = box.locator(`[name="${field}"] input[role=combobox]`);
  const summary = box.locator('.aoD.hl');
  if (await summary.isVisible()) await summary.click();
  if (!(await input.isVisible()))
    await box
      .locator(field === 'cc' ? '.pE' : '.pB')
      .first()
      .click();
  await input.click();
  await input.pressSequentially(email);
  await input.press(key);
  // Leaving with Tab collapses the recipients: then it is the summary that names them.
  await expect(box.locator(`[data-hovercard-id="${email}"]`)).not.toHaveCount(0);
}

export async function typeSubject(box: Locator, subject: string): Promise<void> {
  await box.locator('input[name=subjectbox]').click();
  await box.locator('input[name=subjectbox]').pressSequentially(subject);
}

/** Types at the start of the body. */
export async function typeBody(box: Locator, text: string): Promise<void> {
  const editable = body(box);
  await editable.click({ position: { x: 5, y: 5 } });
  await editable.page().keyboard.press('Control+Home');
  await editable.pressSequentially(text);
}

/** Sends by `how`, and waits until the composer is gone. */
export async function send(box: Locator, how: 'click' | 'keys' | 'enter' = 'click'): Promise<void> {
  const page = box.page();
  const id = await box.locator('input[name=composeid]').getAttribute('value');
  if (how === 'click') await sendButton(box).click();
  else if (how === 'keys') await body(box).press('Control+Enter');
  else await sendButton(box).press('Enter');
  await expect(page.locator(`input[name=composeid][value="${id}"]`)).toHaveCount(0);
}

/** Waits for the toast that says the mail went, told by its Undo link and not by its words. */
export const sent = (page: Page): Promise<void> => expect(page.locator('.b8.bAp #link_undo:visible')).toHaveCount(1);

/** Presses the toast's Undo. Returns the composer that opens again. */
export async function undo(page: Page): Promise<Locator> {
  await sent(page);
  await page.locator('#link_undo').click();
  await expect(composer(page)).toBeVisible();
  return pinned(composer(page));
}

/** Schedules by the arrow's menu: the preset, or a local time `2026-11-25T09:00`. */
export async function schedule(box: Locator, at?: string): Promise<void> {
  const page = box.page();
  await box.locator('.hG').click();
  await box.locator('[selector=scheduledSend]').click();
  const dialog = page.locator('[role=dialog].scheduling');
  if (at === undefined) {
    await dialog.locator('.Az').first().click();
    return;
  }
  await dialog.locator('.Az.AM').click();
  await dialog.locator('input').fill(at);
  await dialog.locator('button').click();
}

/** Opens the conversation of a row that has `subject`. */
export async function openThread(page: Page, subject: string): Promise<Locator> {
  await page.locator('[role=main]:visible tr.zA', { hasText: subject }).first().locator('.bog').click();
  const thread = page.locator('[role=main]:visible .a98');
  await expect(thread.locator('h2.hP', { hasText: subject })).toBeVisible();
  return thread;
}

/** Goes to a list: `inbox`, `sent`, `all`, `drafts`, `scheduled`. */
export async function openList(page: Page, list: string): Promise<void> {
  const before = new URL(page.url()).hash;
  const main = await page.locator('[role=main]:visible').elementHandle();
  await page.locator(`a[href$="#${list}"]`).click();
  // With the preview pane the list of before looks like the new one, and hides a moment later.
  if (before !== '' && before.split('?')[0] !== `#${list}`) await main?.waitForElementState('hidden');
  await expect(page.locator(`.nZ a[href$="#${list}"]`)).toBeVisible();
  await expect(page.locator('[role=main]:visible [gh=tl]')).toBeVisible();
}

/** Opens the inline reply under the conversation. */
export async function reply(page: Page, to: 'one' | 'all' | 'forward' = 'one'): Promise<Locator> {
  await page.locator(`[role=main]:visible .ams.${{ one: 'bkH', all: 'bkI', forward: 'bkG' }[to]}`).click();
  const box = page.locator('[role=main]:visible .ip.adB .M9');
  await expect(box).toBeVisible();
  return pinned(box);
}

/** Shows the messages behind the number of a cluster, if there is one. */
export async function unfold(page: Page): Promise<void> {
  const cluster = page.locator('[role=main]:visible .adx');
  if (await cluster.isVisible()) await cluster.click();
}

/** Expands every collapsed message. */
export async function expandAll(page: Page): Promise<void> {
  const closed = page.locator('[role=main]:visible .kv[role=listitem] .gs');
  for (let left = await closed.count(); left > 0; left = await closed.count()) {
    await closed.first().click();
    // Until the page has drawn it: the same one would be waited for without end.
    await expect(closed).not.toHaveCount(left);
  }
}

export const minimise = (page: Page): Promise<void> => page.locator('.Hl').last().click();
export const fullScreen = (page: Page): Promise<void> => page.locator('.Hq').last().click();
export const saveAndClose = (page: Page): Promise<void> => page.locator('.Ha').last().click();
export const discard = (box: Locator): Promise<void> => box.locator('.oh').click();
/** Shift and the full-screen button: a window of its own, which is returned. */
export async function popOut(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page
    .locator('.Hq')
    .last()
    .click({ modifiers: ['Shift'] });
  return opened;
}
