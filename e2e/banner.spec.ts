import type { Locator, Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { heardByPage, lineCommand } from './demo/line-keys';
import { closedRoots, expect, lineSaying, pressInLine, test } from './fixtures';
import { Correspondent, reading, seed } from './seed';
import * as act from './stand-ins/gmail/act';
import { PEOPLE } from './stand-ins/gmail/seed';
import { GMAIL } from './stand-ins/start';

/** The line, as product.md has it under "The banner", in every shape of composer that Gmail has. */

const QUESTION = /^I know your time is valuable\./;
const DAY = 86_400_000;
const ago = (days: number): number => Date.now() - days * DAY;

/** Written to on three days, and silent; of the others some, or all, may still be about to answer. */
const NOOR = new Correspondent('Noor van Dijk', 'noor@vandijk.example')
  .sent(ago(30), 'Deck lights')
  .sent(ago(22), 'Re: Deck lights')
  .sent(ago(15), 'Re: Deck lights')
  .looked(Date.now());
const PART = new Correspondent('Timo Bakker', 'timo@bakker.example')
  .sent(ago(20), 'Offer')
  .sent(ago(1), 'Re: Offer')
  .looked(Date.now());
const WAITS = new Correspondent('Lies Prins', 'lies@prins.example')
  .sent(ago(1.2), 'Visit')
  .sent(ago(1), 'Re: Visit')
  .looked(Date.now());
const [noor, part, waits] = [NOOR, PART, WAITS].map(({ handle }) => handle.replace('email:', '')) as [
  string,
  string,
  string,
];
const { marieke, omar } = PEOPLE;

/** Starts Gmail with a ledger that holds these three. */
async function begin(ext: Extension, gmail: Page): Promise<void> {
  await ext.startGmail();
  const page = await ext.openPage('manifest.json');
  await seed(page, [NOOR, PART, WAITS], reading());
  await page.close();
  await gmail.bringToFront();
}

/** A docked window, with the address in To. */
async function writeTo(gmail: Page, address: string): Promise<Locator> {
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, address);
  return box;
}

const lines = async (gmail: Page): Promise<string[]> => (await closedRoots(gmail)).map(({ text }) => text);
const noLine = (gmail: Page): Promise<void> => expect.poll(() => lines(gmail)).toEqual([]);
const textOf = (box: Locator): Promise<string> =>
  act.body(box).evaluate((body) => {
    // biome-ignore lint/performance/useDomNodeTextContent: lines as the rep sees them
    return body instanceof HTMLTextAreaElement ? body.value : (body as HTMLElement).innerText;
  });
/** What is typed or put in, without the signature. */
const ownText = async (box: Locator): Promise<string> => (await textOf(box)).split(/\n--\s/)[0]?.trim() ?? '';

test.describe('what it says', () => {
  test.beforeEach(async ({ ext, gmail }) => begin(ext, gmail));

  test('R2: a part still waits: said, and counted among them', async ({ gmail }) => {
    await writeTo(gmail, part);
    const line = await lineSaying(gmail, /^3rd message/);
    expect(line.text).toMatch(/2 unanswered, 1 (of them still )?waiting/);
    expect(line.buttons.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Insert/));
  });

  test('R3: all of them still wait: a fact, and no question', async ({ gmail }) => {
    await writeTo(gmail, waits);
    const line = await lineSaying(gmail, /^3rd message\. 2 still waiting/);
    expect(line.buttons.map(({ name }) => name)).toEqual(['Why 2?', 'Close']);
  });

  test('R9: it follows the people in To: several get no Insert, another one another number', async ({ gmail }) => {
    const box = await writeTo(gmail, noor);
    expect((await lineSaying(gmail, /^4th message/)).buttons[0]?.name).toMatch(/^Insert/);
    await act.addRecipient(box, omar.email);
    const both = await lineSaying(gmail, /^Noor: .*Omar: 1st/);
    expect(both.buttons.map(({ name }) => name)).toEqual(['Why 3?', 'Close']);
    await box.locator('[name=to] input[role=combobox]').press('Backspace');
    await lineSaying(gmail, /^4th message/);
    await box.locator('[name=to] input[role=combobox]').press('Backspace');
    await noLine(gmail);
    await act.addRecipient(box, part);
    await lineSaying(gmail, /^3rd message/);
  });

  test('two composers at once have a line each', async ({ gmail }) => {
    const one = await writeTo(gmail, noor);
    await writeTo(gmail, part);
    await expect
      .poll(async () => (await lines(gmail)).map((text) => text.slice(0, 11)).toSorted())
      .toEqual(['3rd message', '4th message']);
    await act.discard(one);
    await expect.poll(async () => (await lines(gmail)).map((text) => text.slice(0, 11))).toEqual(['3rd message']);
  });

  test('a draft that is popped out has its line in its own window', async ({ gmail }) => {
    const box = await writeTo(gmail, noor);
    await act.typeBody(box, 'Hello');
    const window = await act.popOut(gmail);
    await lineSaying(window, /^4th message/);
    await noLine(gmail);
  });

  test('R22: a switch under Why changes the number at once, in the same line; back again too', async ({ gmail }) => {
    await writeTo(gmail, noor);
    await pressInLine(gmail, /^Why 3/);
    await pressInLine(gmail, /^Don.t count/);
    await lineSaying(gmail, /^3rd message/);
    await pressInLine(gmail, /^Count/);
    await lineSaying(gmail, /^4th message/);
  });

  test('× silences this person in new mails, until another one has gone out', async ({ gmail }) => {
    const first = await writeTo(gmail, noor);
    await pressInLine(gmail, /^Close$/);
    await noLine(gmail);
    await act.discard(first);
    const second = await writeTo(gmail, noor);
    // The other one's line shows that lines are drawn by now.
    const other = await writeTo(gmail, part);
    await lineSaying(gmail, /^3rd message/);
    await expect.poll(async () => (await lines(gmail)).length).toBe(1);
    await act.discard(other);
    await act.send(second);
    await act.sent(gmail);
    await writeTo(gmail, noor);
    await lineSaying(gmail, /^4th message/);
  });

  test('R25: not for this person: gone for good', async ({ ext, gmail }) => {
    const box = await writeTo(gmail, noor);
    await pressInLine(gmail, /^Why 3/);
    await pressInLine(gmail, /^Not for this person/);
    await noLine(gmail);
    await act.discard(box);
    await gmail.reload();
    await writeTo(gmail, noor);
    await writeTo(gmail, part);
    await lineSaying(gmail, /^3rd message/);
    await expect.poll(async () => (await lines(gmail)).length).toBe(1);
    const { contacts = [] } = await ext.tables();
    expect(contacts.find(({ id }) => id === NOOR.handle)).toMatchObject({ excluded: 'person' });
  });

  test('the command goes to the line and back; keys in it are ours, and Esc keeps the composer', async ({
    ext,
    gmail,
  }) => {
    const box = await writeTo(gmail, noor);
    await act.typeBody(box, 'Hello');
    await lineSaying(gmail, /^4th message/);
    const heard = await heardByPage(gmail);
    const inBody = () => act.body(box).evaluate((body) => body.contains(document.activeElement));

    await lineCommand(ext);
    await expect.poll(async () => (await closedRoots(gmail))[0]?.focused).toBe(true);
    for (const key of ['Tab', 'Shift+Tab', 'ArrowRight', 'ArrowLeft', 'j', 'e', '#']) await gmail.keyboard.press(key);
    expect(await heard()).toEqual([]);
    await gmail.keyboard.press('Escape');
    expect(await inBody()).toBe(true);
    expect(await heard()).toEqual([]);
    await expect(box).toBeVisible();
    // The caret is where it was, and the page hears keys again.
    await gmail.keyboard.type('!');
    expect(await heard()).not.toEqual([]);
    expect(await ownText(box)).toBe('Hello!');

    await lineCommand(ext);
    await expect.poll(async () => (await closedRoots(gmail))[0]?.focused).toBe(true);
    await lineCommand(ext);
    await expect.poll(inBody).toBe(true);
  });
});

/** The question is shown; then it goes in. */
async function insertQuestion(gmail: Page): Promise<void> {
  await pressInLine(gmail, /^Insert the question/);
  await pressInLine(gmail, /^Insert$/);
}

test('a reply that arrives while it is open takes it away', async ({ ext, gmail, standIns }) => {
  await ext.startGmail();
  await ext.readHistory(gmail);
  await writeTo(gmail, marieke.email);
  await lineSaying(gmail, /^3rd message/);
  standIns.control.gmail.deliver({ from: marieke, subject: 'Something else', text: 'Hello Jonas' });
  await noLine(gmail);
});

test.describe('Insert', () => {
  test.beforeEach(async ({ ext, gmail }) => begin(ext, gmail));

  test('fills an empty body, above the signature; one Ctrl+Z takes it out', async ({ gmail }) => {
    const box = await writeTo(gmail, noor);
    const before = await textOf(box);
    await insertQuestion(gmail);
    await lineSaying(gmail, /^The question is in\./);
    expect(await ownText(box)).toMatch(QUESTION);
    expect(await textOf(box)).toMatch(/--\s+Jonas de Wit/);
    await gmail.keyboard.press('Control+z');
    expect(await textOf(box)).toBe(before);
    await lineSaying(gmail, /^4th message/);
  });

  test('goes in where the caret is, overwrites nothing, and leaves what was typed to the next Ctrl+Z', async ({
    gmail,
  }) => {
    const box = await writeTo(gmail, noor);
    await act.typeBody(box, 'Dear Noor, and so on');
    for (const _ of ' and so on') await gmail.keyboard.press('ArrowLeft');
    for (const _ of 'Noor,') await gmail.keyboard.press('Shift+ArrowLeft');
    await insertQuestion(gmail);
    await lineSaying(gmail, /^The question is in\./);
    expect(await ownText(box)).toMatch(/^Dear Noor, I know your time is valuable\..* too\. and so on$/);
    await gmail.keyboard.press('Control+z');
    expect(await ownText(box)).toBe('Dear Noor, and so on');
  });

  test('with no caret it stands above signature and quoted mail', async ({ ext, gmail }) => {
    await ext.readHistory(gmail);
    await act.openList(gmail, 'sent');
    await act.openThread(gmail, 'Sorting line');
    const box = await act.reply(gmail);
    await lineSaying(gmail, /^3rd message/);
    await box.locator('.ajR').click();
    await expect(act.body(box).locator('.gmail_quote').first()).toBeVisible();
    await gmail.evaluate(() => getSelection()?.removeAllRanges());
    await insertQuestion(gmail);
    await lineSaying(gmail, /^The question is in\./);
    expect(await textOf(box)).toMatch(
      /^\s*I know your time is valuable\..*too\.\s+--\s+Jonas de Wit[\s\S]*Have you been able/,
    );
  });
});

test.describe('in plain text', () => {
  test.use({ standIn: { plainText: true } });

  test('Insert goes in at the caret of the textarea, and out again', async ({ ext, gmail }) => {
    await begin(ext, gmail);
    const box = await writeTo(gmail, noor);
    await act.body(box).click();
    await gmail.keyboard.press('Control+Home');
    await gmail.keyboard.type('Dear Noor,');
    await lineSaying(gmail, /^4th message/);
    const before = await textOf(box);
    await insertQuestion(gmail);
    await lineSaying(gmail, /^The question is in\./);
    expect(await textOf(box)).toMatch(/^Dear Noor, I know your time is valuable\./);
    await gmail.keyboard.press('Control+z');
    expect(await textOf(box)).toBe(before);
  });
});

/** Where Send stands after the same acts, without us and with us. */
const SHAPES: Record<string, (gmail: Page) => Promise<Locator>> = {
  docked: (gmail) => writeTo(gmail, noor),
  'full screen': async (gmail) => {
    await act.openCompose(gmail);
    await act.fullScreen(gmail);
    const box = act.composer(gmail);
    await act.addRecipient(box, noor);
    return box;
  },
  'an inline reply that was begun': async (gmail) => {
    await act.openThread(gmail, 'Printing the catalogue');
    const box = await act.reply(gmail);
    await act.typeBody(box, 'They look fine.');
    await act.addRecipient(box, noor);
    return box;
  },
};

for (const [shape, write] of Object.entries(SHAPES)) {
  test(`Send stands where it stands without us: ${shape}`, async ({ ext, gmail }) => {
    const bare = await write(gmail);
    const before = await act.sendButton(bare).boundingBox();
    expect(before?.height).toBeGreaterThan(0);
    await act.discard(bare);
    await gmail.close();
    const page = await ext.context.newPage();
    await page.goto(GMAIL);
    await begin(ext, page);
    const box = await write(page);
    const line = await lineSaying(page, /^(4th message|Noor:|Omar:)/);
    expect(line.rect.width).toBeGreaterThan(0);
    expect(await act.sendButton(box).boundingBox()).toEqual(before);
  });
}
