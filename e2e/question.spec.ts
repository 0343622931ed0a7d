import type { Locator, Page } from '@playwright/test';
import type { AxNode } from './demo/closed-root';
import type { Extension } from './demo/extension';
import { heardByPage, lineCommand } from './demo/line-keys';
import { accessibilityTree, closedRoots, expect, lineSaying, pressInLine, test } from './fixtures';
import { Correspondent, reading, seed } from './seed';
import * as act from './stand-ins/gmail/act';

/** The question before it goes in, by mouse and by keyboard; what the rep notes in the line; the mirror. */

const ago = (days: number): number => Date.now() - days * 86_400_000;
const NOOR = new Correspondent('Noor van Dijk', 'noor@vandijk.example')
  .sent(ago(22), 'Deck lights', { how: 'request', phrase: 'just checking in' })
  .sent(ago(15), 'Re: Deck lights', { how: 'request', phrase: 'just checking in' })
  .looked(Date.now());
const HUGO = new Correspondent('Hugo Castellanos', 'hugo@castellanos.example')
  .sent(ago(10), 'Good to meet you')
  .looked(Date.now());
const [noor, hugo] = ['noor@vandijk.example', 'hugo@castellanos.example'] as const;

/** A new mail to somebody who stayed silent twice, with a word in it. */
async function write(ext: Extension, gmail: Page, settings: object = {}): Promise<Locator> {
  await ext.startGmail();
  const page = await ext.openPage('manifest.json');
  await seed(page, [NOOR], reading(settings));
  await page.close();
  await gmail.bringToFront();
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, noor);
  await lineSaying(gmail, /^3rd message/);
  return box;
}

/** The line's own part of the tree, in order. */
async function inLine(gmail: Page): Promise<readonly AxNode[]> {
  const tree = await accessibilityTree(gmail);
  const from = tree.findIndex(({ role }) => role === 'status');
  const to = tree.findIndex(({ role, name }) => role === 'button' && /^(Send|Verzenden)/.test(name));
  const roles = ['button', 'radio', 'radiogroup', 'textbox'];
  return tree.slice(from, to < from ? undefined : to).filter(({ role }) => roles.includes(role));
}

const named = async (gmail: Page): Promise<string[]> =>
  (await inLine(gmail)).map(({ role, name }) => `${role} ${name}`);
const focusedIn = async (gmail: Page): Promise<string | undefined> =>
  (await inLine(gmail)).find(({ focused }) => focused)?.name;
const inBody = (box: Locator) => act.body(box).evaluate((body) => body.contains(document.activeElement));
const text = (box: Locator): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: lines as the rep sees them
  act.body(box).evaluate((body) => (body as HTMLElement).innerText);

async function command(ext: Extension, gmail: Page): Promise<void> {
  await lineCommand(ext);
  await expect.poll(async () => (await closedRoots(gmail))[0]?.focused).toBe(true);
}

test('by keyboard alone: chosen, in another language, edited, put in; no key reaches the page', async ({
  ext,
  gmail,
}) => {
  const box = await write(ext, gmail);
  await act.typeBody(box, 'Hi Noor,');
  const heard = await heardByPage(gmail);
  await command(ext, gmail);
  expect(await focusedIn(gmail)).toMatch(/^Insert/);
  await gmail.keyboard.press('Enter');
  await expect
    .poll(() => named(gmail))
    .toEqual([
      expect.stringMatching(/^button Insert/),
      'button Why 2?',
      'button Close',
      'radiogroup The question',
      expect.stringMatching(/^radio I know your time/),
      expect.stringMatching(/^radio Have you given up/),
      expect.stringMatching(/^radio Which is it/),
      'button Language and form: English',
      'button Edit',
      'button Insert',
    ]);
  const [grower] = await inLine(gmail);
  expect(grower).toMatchObject({ focused: true, expanded: true });

  for (const _ of ['Why', '×', 'first', 'second']) await gmail.keyboard.press('ArrowDown');
  await gmail.keyboard.press('Space');
  const checked = async () =>
    (await inLine(gmail)).filter(({ role }) => role === 'radio').map(({ checked }) => checked);
  await expect.poll(checked).toEqual([false, true, false]);
  expect(await focusedIn(gmail)).toMatch(/^Have you given up/);

  for (const _ of ['third', 'language']) await gmail.keyboard.press('Tab');
  await gmail.keyboard.press('Enter');
  await expect.poll(() => focusedIn(gmail)).toBe('Language and form: Deutsch, Sie');
  await gmail.keyboard.press('Tab');
  await gmail.keyboard.press('Enter');
  await expect.poll(() => focusedIn(gmail)).toBe('The question, to be edited');
  await gmail.keyboard.press('Control+End');
  await gmail.keyboard.type(' Sagen Sie es ruhig.');
  for (const _ of ['The questions', 'Insert']) await gmail.keyboard.press('Tab');
  expect(await focusedIn(gmail)).toBe('Insert');
  expect(await heard()).toEqual([]);
  await gmail.keyboard.press('Enter');
  await lineSaying(gmail, /^The question is in\./);
  expect(await text(box)).toMatch(/^Hi Noor, Ist .* für Sie vom Tisch\? Sagen Sie es ruhig\./);
  expect(await inBody(box)).toBe(true);
  await gmail.keyboard.press('Control+z');
  await lineSaying(gmail, /^3rd message/);
  expect(await named(gmail)).toHaveLength(3);
});

test('R26: the early chip, as a screen reader gets it; it shows the question by a press, and the focus stays in it', async ({
  ext,
  gmail,
}) => {
  await ext.startGmail();
  const page = await ext.openPage('manifest.json');
  await seed(page, [HUGO], reading());
  await page.close();
  await gmail.bringToFront();
  const box = await act.openCompose(gmail);
  const before = await act.sendButton(box).boundingBox();
  await act.addRecipient(box, hugo);
  await lineSaying(gmail, /^2nd message\. Ask early\?/);
  expect(await act.sendButton(box).boundingBox()).toEqual(before);
  expect(await accessibilityTree(gmail)).toContainEqual(expect.objectContaining({ role: 'status', live: 'polite' }));
  expect(await named(gmail)).toEqual(['button Show the question', 'button Close']);
  await act.typeBody(box, 'Hi Hugo,');
  await command(ext, gmail);
  expect(await focusedIn(gmail)).toBe('Show the question');
  await gmail.keyboard.press('Enter');
  await lineSaying(gmail, /^2nd message\. .*Have you given up/);
  expect(await focusedIn(gmail)).toMatch(/^Insert/);
  await gmail.keyboard.press('Shift+Tab');
  expect(await focusedIn(gmail)).toBe('Insert');
  await gmail.keyboard.press('Enter');
  await lineSaying(gmail, /^The question is in\./);
  expect(await text(box)).toMatch(/^Hi Hugo, I know your time is valuable\./);
});

test('Esc gives the focus back, folds what had grown, and keeps the composer; Tab goes on to Send', async ({
  ext,
  gmail,
}) => {
  const box = await write(ext, gmail);
  await act.typeBody(box, 'Hi Noor,');
  await command(ext, gmail);
  await gmail.keyboard.press('Enter');
  await lineSaying(gmail, /Have you given up/);
  const heard = await heardByPage(gmail);
  await gmail.keyboard.press('Escape');
  expect(await inBody(box)).toBe(true);
  await expect.poll(async () => (await closedRoots(gmail))[0]?.text).not.toContain('Have you given up');
  await expect(box).toBeVisible();
  expect(await heard()).toEqual([]);
  await gmail.keyboard.press('Tab');
  expect(await act.sendButton(box).evaluate((send) => send === document.activeElement)).toBe(true);
});

test('by mouse: grown by a click, chosen, put in; the caret stays in the text', async ({ ext, gmail }) => {
  const box = await write(ext, gmail);
  await act.typeBody(box, 'Hi Noor,');
  await pressInLine(gmail, /^Insert the question/);
  await pressInLine(gmail, /^Which is it/);
  expect(await inBody(box)).toBe(true);
  await pressInLine(gmail, /^Insert$/);
  await lineSaying(gmail, /^The question is in\./);
  expect(await text(box)).toMatch(/^Hi Noor, Which is it\? 1 now/);
});

test('the mirror: nothing moves as the phrase is typed; the question goes below, and out in one step', async ({
  ext,
  gmail,
}) => {
  const box = await write(ext, gmail, { mirror: { on: true, phrases: {} } });
  await act.typeBody(box, 'Hi Noor, just checking i');
  const before = await act.sendButton(box).boundingBox();
  await gmail.keyboard.type('n on our quote');
  await lineSaying(gmail, /3rd time/);
  expect(await act.sendButton(box).boundingBox()).toEqual(before);
  const typed = await text(box);
  // Wherever the caret stands.
  await gmail.keyboard.press('Control+Home');
  await pressInLine(gmail, /^Put the question below/);
  await lineSaying(gmail, /^The question is in\./);
  expect(await text(box)).toMatch(
    /^Hi Noor, just checking in on our quote\s*\n\s*\nI know your time is valuable\.[^\n]*\n\s*--/,
  );
  await gmail.keyboard.press('Control+z');
  expect(await text(box)).toBe(typed);
  await pressInLine(gmail, /^Turn off/);
  await lineSaying(gmail, /^3rd message\. .*unanswered/);
});

test('R24, R25: later and let go are noted in the line, and taken back there', async ({ ext, gmail }) => {
  await write(ext, gmail);
  await pressInLine(gmail, /^Why 2/);
  await pressInLine(gmail, /^Later/);
  await pressInLine(gmail, /^Other date/);
  await lineSaying(gmail, /Choose/);
  const heard = await heardByPage(gmail);
  const [year] = [new Date().getFullYear() + 1];
  await gmail.keyboard.type(`0208${year}`);
  expect(await heard()).toEqual([]);
  await pressInLine(gmail, /^Choose/);
  await lineSaying(gmail, /^Noted\. Back on 8.Feb/);
  await pressInLine(gmail, /^Undo/);
  await lineSaying(gmail, /^3rd message/);
  await pressInLine(gmail, /^Why 2/);
  await pressInLine(gmail, /^Let go/);
  await lineSaying(gmail, /^Let go\./);
  const { entries = [] } = await ext.tables();
  const decisions = entries.map(({ entry }) => entry as { kind: string; undone?: true; decision?: object });
  expect(decisions.filter(({ kind }) => kind === 'decision').map(({ decision, undone }) => [decision, undone])).toEqual(
    [
      [{ code: 'later', until: `${year}-02-08` }, true],
      [{ code: 'let-go' }, undefined],
    ],
  );
});
