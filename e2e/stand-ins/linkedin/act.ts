import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/**
 * What a rep does in LinkedIn, by real input events only (mouse and keys). Nothing here reads a visible word of the
 * site's: it works in every language of the stand-in. Selectors reach into open shadow roots, not into frames.
 */

/** Where something is looked for: a page, its messaging frame, or a part of either. */
export type Scope = Page | FrameLocator | Locator;

const BUBBLE = '[data-view-name="message-overlay-conversation-bubble-item"]';

/** The messaging surface after a hop: the one `/preload/` frame that can be seen. */
export const frame = (page: Page): FrameLocator => page.frameLocator('iframe[src^="/preload/?_bprMode=shell"]');

export const editor = (box: Scope): Locator => box.locator('.msg-form__contenteditable');
export const sendButton = (box: Scope): Locator => box.locator('.msg-form__send-button');
export const items = (box: Scope): Locator => box.locator('.msg-s-event-listitem');

/** The form's surroundings on the messaging page. */
export const detail = (scope: Scope): Locator => scope.locator('.scaffold-layout__detail');

/** Opens a conversation from the messaging page's list. */
export async function openConversation(scope: Scope, name: string): Promise<Locator> {
  const row = scope.locator('.scaffold-layout__list .msg-conversation-listitem__link', { hasText: name }).first();
  await row.click();
  await expect(detail(scope).locator('#thread-detail-jump-target')).toHaveText(name);
  return detail(scope);
}

/** The bubble of a conversation, open or minimised. */
export const bubble = (page: Page, name: string): Locator =>
  page.locator(BUBBLE, { has: page.locator('header', { hasText: name }) });

/** Opens a conversation as a bubble, from the list's bubble. */
export async function openBubble(page: Page, name: string): Promise<Locator> {
  await page.locator('.msg-overlay-list-bubble .msg-conversation-listitem__link', { hasText: name }).first().click();
  await expect(editor(bubble(page, name))).toBeVisible();
  return bubble(page, name);
}

/** The new-message bubble, the newest of them. */
export const newBubble = (page: Page): Locator => page.locator('.msg-overlay-conversation-bubble--is-compose').last();

export async function openNew(page: Page): Promise<Locator> {
  await page.locator('.msg-overlay-list-bubble__compose').click();
  await expect(newBubble(page)).toBeVisible();
  return newBubble(page);
}

export async function addRecipient(box: Locator, name: string): Promise<void> {
  await box.locator('.msg-connections-typeahead__search-field').click();
  await box.locator('.msg-connections-typeahead__search-field').pressSequentially(name);
  await box.locator('.msg-connections-typeahead__search-result').first().click();
  await expect(
    box.locator('.msg-connections-typeahead__added-recipients .artdeco-pill', { hasText: name }),
  ).toBeVisible();
}

export async function write(box: Scope, text: string): Promise<void> {
  await editor(box).click();
  await editor(box).pressSequentially(text);
}

/** Sends: by the button, by Ctrl+Enter, or by Enter (where that is the setting). */
export async function send(box: Scope, how: 'click' | 'keys' | 'enter' = 'click'): Promise<void> {
  if (how === 'click') await sendButton(box).click();
  else await editor(box).press(how === 'keys' ? 'Control+Enter' : 'Enter');
}

/** Waits for the rep's own item under the server's urn. */
export const settled = (box: Scope, text: string): Promise<void> =>
  expect(
    box.locator('.msg-s-event-listitem[data-event-urn^="urn:li:msg_message:"]:not(.msg-s-event-listitem--other)', {
      hasText: text,
    }),
  ).toHaveCount(1);

export const quickReply = (box: Scope): Promise<void> =>
  box.locator('.conversations-quick-replies__reply-button').first().click();

/** Sends a GIF: no text passes through the editor. */
export const gif = (box: Scope): Promise<void> => box.locator('.msg-form__tool').click();

export const minimise = (box: Locator): Promise<void> =>
  box.locator('.msg-overlay-conversation-bubble__expand-btn').click();
export const close = (box: Locator): Promise<void> =>
  box.locator('.msg-overlay-conversation-bubble__close-btn').click();

/** The rep's own reaction to a message, or taking one back: the button that shows on pointing. */
export async function actOn(box: Scope, text: string): Promise<void> {
  const item = items(box).filter({ hasText: text });
  await item.hover();
  await item.locator('.msg-s-event-listitem__action').click();
}

/** Presses Message on a profile page. */
export const message = (page: Page): Promise<void> =>
  page.locator('main a[href*="recipient="]:visible').first().click();

/** Presses Connect on a profile page; sends with or without a note, or leaves the note in its box. */
export async function connect(page: Page, note?: string, sends = true): Promise<void> {
  await page.locator('main a[href*="/preload/custom-invite/"]:visible').first().click();
  const dialog = page.locator('.send-invite');
  if (note !== undefined) {
    await dialog.locator('button:not(.artdeco-button--primary)').first().click();
    await dialog.locator('#custom-message').pressSequentially(note);
  }
  if (sends) await dialog.locator('.artdeco-button--primary').click();
}
