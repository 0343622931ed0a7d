import { existsSync } from 'node:fs';
import * as act from './stand-ins/linkedin/act';
import { CAPTURES, capture } from './stand-ins/linkedin/marks';
import { expect, test } from './stand-ins/linkedin/opened';
import { MEMBERS } from './stand-ins/linkedin/seed';

/** How sends leave the stand-in LinkedIn and show in it: first messages, InMail, keys, other ways, invitations. */
const { anneke, bram, jonas, lotte, priya, willemijn } = MEMBERS;
const CREATE = 'action=createMessage';

test('request and answer have the keys of the captures', async ({ linkedin }) => {
  test.skip(!existsSync(CAPTURES), 'the captures do not stand beside this project');
  const page = await linkedin.open('messaging/');
  const box = await act.openConversation(page, bram.name);
  await act.write(box, 'Invented text');
  const [answer] = await Promise.all([page.waitForResponse((each) => each.url().includes(CREATE)), act.send(box)]);
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
  for (const [kind, made] of [
    ['request', linkedin.posted(CREATE)[0]],
    ['response', await answer.json()],
  ] as const)
    expect(shape(made)).toEqual(shape(JSON.parse(capture(`reconstructed-createMessage.${kind}.2026-10.json`))));
  expect(answer.request().headers()['content-type']).toBe('text/plain;charset=UTF-8');
});

test('a first message names its recipient and no conversation; everything is drawn anew around it', async ({
  linkedin,
}) => {
  const page = await linkedin.open(`in/${anneke.slug}/`);
  await act.message(page);
  const box = act.newBubble(page);
  await act.write(box, 'Good morning');
  await act.send(box);
  await act.settled(act.bubble(page, anneke.name), 'Good morning');
  await expect(page.locator('.msg-overlay-conversation-bubble--is-compose')).toHaveCount(0);
  await expect(act.bubble(page, anneke.name).locator('header a')).toHaveAttribute('href', `/in/${anneke.id}/`);
  const [body] = linkedin.posted(CREATE);
  expect(body?.hostRecipientUrns).toEqual([`urn:li:fsd_profile:${anneke.id}`]);
  expect(body?.message).not.toHaveProperty('conversationUrn');
});

test('a new message takes its recipients from chips, in a bubble and on the page', async ({ linkedin }) => {
  const page = await linkedin.open('feed/');
  const box = await act.openNew(page);
  await act.addRecipient(box, anneke.name);
  await act.addRecipient(box, bram.name);
  await act.write(box, 'Hello both');
  await act.send(box, 'keys');
  await expect.poll(() => linkedin.posted(CREATE)[0]?.hostRecipientUrns).toHaveLength(2);
  await linkedin.open(`messaging/compose/?recipient=${anneke.id}`);
  await act.write(act.detail(page), 'Hello Anneke');
  await act.send(act.detail(page));
  await expect(page).toHaveURL(/\/messaging\/thread\/2-/);
  await act.settled(act.detail(page), 'Hello Anneke');
});

test('InMail has a subject and credits, and shows the subject in its conversation', async ({ linkedin }) => {
  const page = await linkedin.open(`in/${lotte.slug}/`);
  await act.message(page);
  const box = act.newBubble(page);
  await expect(box.locator('.msg-inmail-credits-display')).toBeVisible();
  await box.locator('[name=subject]').pressSequentially('Light');
  await act.write(box, 'Dear Lotte');
  await act.send(box);
  await expect(act.bubble(page, lotte.name).locator('.msg-s-event-listitem__subject')).toHaveText('Light');
  await expect(act.bubble(page, lotte.name).locator('.msg-nonconnection-banner__pending')).toBeVisible();
});

test('Enter sends where that is the setting, without any Send button; else it is a new line', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  const box = await act.openConversation(page, bram.name);
  await act.write(box, 'One');
  await act.send(box, 'enter');
  await act.write(box, 'Two');
  expect(linkedin.posted(CREATE)).toHaveLength(0);
  await box.locator('.msg-form__send-toggle').click();
  await box.locator('.msg-form__send-mode').first().click();
  await expect(act.sendButton(box)).toHaveCount(0);
  await act.editor(box).press('Shift+Enter');
  expect(linkedin.posted(CREATE)).toHaveLength(0);
  await act.send(box, 'enter');
  await act.settled(box, 'Two');
  expect(linkedin.posted(CREATE)[0]?.message).toMatchObject({ body: { text: expect.stringMatching(/^One\n/) } });
});

test('a click by a script sends nothing', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  const box = await act.openConversation(page, bram.name);
  await act.write(box, 'By hand only');
  await act.sendButton(box).evaluate((button: HTMLElement) => button.click());
  await expect(act.editor(box)).toHaveText('By hand only');
  expect(linkedin.posted(CREATE)).toHaveLength(0);
});

test('quick replies, the phone, what comes in, typing and seen', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  const { control } = linkedin.standIns();
  const box = await act.openConversation(page, priya.name);
  await act.quickReply(box);
  await act.settled(box, 'Thanks!');
  control.linkedin.phone('priya', 'From the train');
  await act.settled(box, 'From the train');
  const id = control.linkedin.inbox.with('priya')?.id ?? '';
  control.linkedin.typing(id, true);
  await expect(box.locator('[class*=typing-indicator]')).not.toBeEmpty();
  const message = control.linkedin.deliver('priya', 'See you then');
  await expect(act.items(box).last()).toHaveClass(/--other/);
  await expect(act.items(box).last()).toHaveText(/See you then/);
  control.linkedin.react(message, '👍', 'jonas');
  await expect(act.items(box).last().locator('[class*=msg-reactions]')).toBeVisible();
  expect(linkedin.posted(CREATE)).toHaveLength(1);
});

test('a GIF goes without a text, and leaves what was being written', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  const box = await act.openConversation(page, bram.name);
  await act.write(box, 'Half a line');
  const own = box.locator('[data-event-urn^="urn:li:msg_message:"]:not(.msg-s-event-listitem--other)');
  const before = await own.count();
  await act.gif(box);
  await expect(own).toHaveCount(before + 1);
  await expect(own.last().locator('p')).toHaveCount(0);
  await expect(act.editor(box)).toHaveText('Half a line');
  expect(linkedin.posted(CREATE)[0]?.message).toMatchObject({ body: { text: '' } });
});

test('another account is signed in: other conversations, under urns with its own id', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  await expect(act.items(page).first()).toHaveAttribute('data-event-urn', new RegExp(jonas.id));
  // The open page loads anew, at an address that is not hers; the bare one opens her newest.
  linkedin.standIns().control.linkedin.set({ account: 'willemijn' });
  await expect(act.items(page)).toHaveCount(0);
  await page.locator('.msg-conversation-listitem__link').first().click();
  await expect(act.items(page).first()).toHaveAttribute('data-event-urn', new RegExp(willemijn.id));
  await act.write(act.detail(page), 'From Willemijn');
  await act.send(act.detail(page));
  await act.settled(act.detail(page), 'From Willemijn');
  expect(linkedin.posted(CREATE)[0]?.mailboxUrn).toBe(`urn:li:fsd_profile:${willemijn.id}`);
});

test('taking back and reacting go the same path with other actions', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/');
  const box = await act.openConversation(page, priya.name);
  await act.actOn(box, 'Shall we say ten?');
  await act.actOn(box, 'second of December');
  await expect(box).toContainText('This message has been deleted.');
  const paths = linkedin.standIns().requests.map(({ url }) => /MessengerMessages\?(.*)/.exec(url)?.[1]);
  expect(paths.filter((each) => each !== undefined)).toEqual(['action=reactWithEmoji', 'action=recall']);
});

test('raw bytes in trackingId are no UTF-8, and the text around them is', async ({ linkedin }) => {
  const page = await linkedin.open('messaging/', { rawTracking: true, shareDialog: true, foreign: true });
  const box = await act.openConversation(page, bram.name);
  await act.write(box, 'Één vraag');
  await act.send(box);
  await act.settled(box, 'Één vraag');
  await expect(page.locator('[role=dialog]:not(:has([role=textbox]))')).toBeVisible();
  const sent = linkedin.standIns().requests.find(({ url }) => url.includes(CREATE))?.body;
  expect(sent?.includes(Buffer.from('Één vraag'))).toBe(true);
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(sent)).toThrow();
});

test('an invitation with a note goes, the button turns Pending, and the note opens the conversation', async ({
  linkedin,
}) => {
  const page = await linkedin.open(`in/${lotte.slug}/`);
  await act.connect(page, 'Dear Lotte, shall we connect?');
  await expect(page.locator('.send-invite')).toHaveCount(0);
  await expect(page.locator('main button:disabled:visible')).toHaveCount(1);
  expect(linkedin.posted('verifyQuotaAndCreateV2')[0]?.customMessage).toBe('Dear Lotte, shall we connect?');
  linkedin.standIns().control.linkedin.accept('lotte');
  const box = await act.openBubble(page, lotte.name);
  await act.settled(box, 'shall we connect?');
});

test('an invitation that is refused leaves its dialog, and an offer of Premium posts nothing', async ({ linkedin }) => {
  const page = await linkedin.open(`in/${lotte.slug}/`, { invites: 'refused' });
  await act.connect(page);
  await expect.poll(() => linkedin.posted('verifyQuotaAndCreateV2').length).toBe(1);
  await expect(page.locator('.send-invite')).toBeVisible();
  await linkedin.open(`in/${lotte.slug}/?invites=upsell`);
  await act.connect(page, 'A line');
  await expect(page.locator('[role=dialog][data-test-modal]:not(.send-invite)')).toBeVisible();
  expect(linkedin.posted('verifyQuotaAndCreateV2')).toHaveLength(1);
});
