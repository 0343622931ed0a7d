import type { Extension } from './demo/extension';
import { startLinkedin } from './demo/linkedin-path';
import { expect, test } from './fixtures';
import { everybodyKnown, load, openOf, SURFACES } from './linkedin-known';
import * as act from './stand-ins/linkedin/act';
import type { Ack } from './stand-ins/linkedin/options';
import { MEMBERS } from './stand-ins/linkedin/seed';

/** What is counted on LinkedIn, and what is not, in every rendering and on every way to send. */

const { anneke, bram, daan, hugo, lotte, priya, sanne, thomas } = MEMBERS;
const WAYS: readonly (readonly [Ack, 'click' | 'keys' | 'enter'])[] = [
  ['replace', 'click'],
  ['mutate', 'keys'],
  ['remount', 'enter'],
];

const sent = (ext: Extension, name: string, n: number) =>
  expect.poll(() => openOf(ext, name), { message: `sent to ${name}` }).toBe(n);

for (const [name, { path, options, open }] of Object.entries(SURFACES)) {
  test(`R8: ${name}: each way to send counts once, and what only looks like a send not at all`, async ({
    ext,
    standIns: { control },
  }) => {
    const page = await startLinkedin(ext, 'Nothing in the page');
    let n = 2;
    for (const [ack, how] of WAYS) {
      await load(page, path, { ...options, ack, enterSends: how === 'enter' });
      const box = await open(page, bram.name);
      await act.write(box, `By ${how}`);
      await act.send(box, how);
      await act.settled(box, `By ${how}`);
      n += 1;
      await sent(ext, bram.name, n);
    }
    for (const ack of ['noop', 'older', 'rerender', 'reject'] as const) {
      // The server's own: a page that is open then loads anew.
      await page.goto('about:blank');
      control.linkedin.set({ ack });
      await load(page, path, options);
      const box = await open(page, bram.name);
      await act.write(box, `Not sent: ${ack}`);
      await act.send(box);
      await expect(act.editor(box)).toHaveText(ack === 'rerender' ? /.*/ : '');
      if (ack === 'older') await expect(act.items(box).filter({ hasText: 'Not sent: older' })).toHaveCount(1);
    }
    await page.goto('about:blank');
    control.linkedin.set({ ack: 'replace' });
    await load(page, path, options);
    const box = await open(page, bram.name);
    await act.gif(box);
    // A GIF has no text: it is there when one more is.
    n += 1;
    await sent(ext, bram.name, n);
    await load(page, path, { ...options, ack: 'incoming' });
    const last = await open(page, bram.name);
    await act.write(last, 'The same words, from him');
    await act.send(last);
    await sent(ext, bram.name, 0);
    expect((await everybodyKnown(ext))[bram.name]).toMatchObject({ replied: true });
  });
}

test('R7, R8: quick replies, the phone, several bubbles, a root that is made anew: each once; a reply clears', async ({
  ext,
  standIns: { control },
}) => {
  const page = await startLinkedin(ext, 'Nothing in the page');
  await load(page, 'feed/');
  await act.quickReply(await act.openBubble(page, priya.name));
  await act.settled(act.bubble(page, priya.name), 'Thanks!');

  const others = await act.openBubble(page, sanne.name);
  await act.write(others, 'From the second bubble');
  await act.send(others);
  await sent(ext, sanne.name, 3);
  // R19: the thanks after her answer is no touch; what follows it is one.
  control.linkedin.phone('priya', 'From the train');
  await sent(ext, priya.name, 1);
  await act.minimise(act.bubble(page, priya.name));
  control.linkedin.phone('priya', 'From the tram');
  await act.minimise(act.bubble(page, priya.name));
  await sent(ext, priya.name, 2);

  // A hop: the outlet is made anew, and its bubbles with it.
  await page.locator(`main a[href="/in/${bram.slug}/"]`).first().click();
  await act.write(act.bubble(page, sanne.name), 'After the hop');
  await act.send(act.bubble(page, sanne.name));
  await sent(ext, sanne.name, 4);
  control.linkedin.deliver('sanne', 'Yes, I have looked.');
  await sent(ext, sanne.name, 0);
  expect(await openOf(ext, priya.name)).toBe(2);
});

test('R1: a first message counts for one person, by vanity name and by member id', async ({ ext }) => {
  const page = await startLinkedin(ext, 'Nothing in the page');
  await load(page, 'feed/');
  // Whose page it is, an open conversation says.
  await act.openBubble(page, bram.name);
  const box = await act.openNew(page);
  await act.addRecipient(box, anneke.name);
  await act.write(act.newBubble(page), 'Dear Anneke');
  await act.send(act.newBubble(page));
  await act.settled(act.bubble(page, anneke.name), 'Dear Anneke');
  const handles = [`linkedin:${anneke.id}`, `slug:${anneke.slug}`];
  await expect
    .poll(async () => (await everybodyKnown(ext))[anneke.name])
    .toMatchObject({ handles, open: 1, pending: 0 });
});

test('R18: an invitation with a note is unproven until its conversation shows it, and then one touch', async ({
  ext,
  standIns: { control },
}) => {
  const page = await startLinkedin(ext, 'Nothing in the page');
  await load(page, `in/${lotte.slug}/`);
  await act.openBubble(page, bram.name);
  await act.connect(page, 'Dear Lotte, shall we connect?');
  await expect(page.locator('.send-invite')).toHaveCount(0);
  const handles = [`linkedin:${lotte.id}`, `slug:${lotte.slug}`];
  const hers = async () =>
    Object.values(await everybodyKnown(ext)).find((one) => one.handles.includes(handles[0] ?? ''));
  await expect.poll(hers).toMatchObject({ handles, open: 0, pending: 1 });
  const popup = await ext.openPage(`popup.html?contact=${encodeURIComponent(handles[0] ?? '')}`);
  await expect(popup.locator('.led li')).toContainText(
    'not counted until a conversation shows it, once it is accepted',
  );
  await popup.close();

  control.linkedin.accept('lotte');
  await act.openBubble(page, lotte.name);
  await expect.poll(hers).toMatchObject({ handles, open: 1, pending: 0 });
});

test('R18, R21: InMail and messages add up; groups, companies, offers and system lines are nobody’s', async ({
  ext,
  standIns: { control },
}) => {
  const page = await startLinkedin(ext, 'Nothing in the page');
  const names = [thomas.name, daan.name, 'Nordvik and Kadelicht', 'Stadsdrukkerij', 'Lumenta Leadership'];
  for (const name of names) await act.openConversation(page, name);
  for (const { id } of control.linkedin.inbox.view().conversations.filter(({ others }) => others.join() === hugo.id)) {
    await load(page, `messaging/thread/${id}/`);
    await expect(act.items(act.detail(page)).first()).toBeVisible();
  }
  // One was taken back: it was sent, and may have been read.
  await sent(ext, hugo.name, 3);
  await act.openConversation(page, 'Omar Belhadj');
  await sent(ext, 'Omar Belhadj', 20);
  const known = await everybodyKnown(ext);
  expect(Object.keys(known).sort()).toEqual(
    [thomas, daan, hugo, MEMBERS.omar, MEMBERS.marieke].map(({ name }) => name).sort(),
  );
  expect(known).toMatchObject({
    [thomas.name]: { open: 1 },
    // R19: "Hi Daan," alone, after his answer.
    [daan.name]: { open: 2, atLeast: false, replied: true },
    [hugo.name]: { open: 3, replied: false },
    [MEMBERS.omar.name]: { open: 20, atLeast: true },
  });
  // The loader brings the rest, up to his own: no longer a lower bound.
  await page.locator('.msg-s-message-list').hover();
  await page.mouse.wheel(0, -9_000);
  await sent(ext, MEMBERS.omar.name, 29);
  expect((await everybodyKnown(ext))[MEMBERS.omar.name]).toMatchObject({ atLeast: false, replied: true });
});

test('in every language the same ledger', async ({ ext }) => {
  const page = await startLinkedin(ext, 'Nothing in the page');
  let n = 2;
  for (const language of ['nl', 'de', 'es', 'en'] as const) {
    for (const { path, options, open } of Object.values(SURFACES)) {
      await load(page, path, { ...options, language });
      const box = await open(page, bram.name);
      await act.write(box, `${language} ${path}`);
      await act.send(box);
      n += 1;
      await sent(ext, bram.name, n);
    }
  }
  expect((await everybodyKnown(ext))[bram.name]).toMatchObject({ pending: 0, atLeast: false });
});

for (const [name, path, options] of [
  ['the rebuilt messaging', 'feed/', { rendering: 'rebuilt' }],
  ['Sales Navigator', 'sales/inbox/', {}],
] as const)
  test(`R21: ${name} is not read, and that is said; no number changes`, async ({ ext, standIns: { control } }) => {
    const page = await startLinkedin(ext, 'Nothing in the page');
    await act.openConversation(page, bram.name);
    await sent(ext, bram.name, 2);
    const before = await everybodyKnown(ext);
    const thread = path === 'sales/inbox/' ? `${path}${control.linkedin.inbox.with('bram')?.id}/` : path;
    await load(page, thread, options);
    const popup = await ext.openPage('popup.html');
    await expect(popup.getByText(/^LinkedIn not read since/)).toBeVisible();
    await expect(popup.locator('.row', { hasText: bram.name })).toContainText(/At least 2 sent; LinkedIn not read/);
    await expect.poll(() => popup.evaluate(() => chrome.action.getTitle({}))).toMatch(/LinkedIn not read since \d/);
    expect(await popup.evaluate(() => chrome.action.getBadgeText({}))).toMatch(/!$/);
    expect(await everybodyKnown(ext)).toEqual(before);
  });

/** Of the browser's own interface, what is used above. */
declare const chrome: { action: Record<'getTitle' | 'getBadgeText', (of: object) => Promise<string>> };
