import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, openExtension } from './demo/extension';
import { directory } from './directory';
import { bothRead, others, PRIYA } from './morning';
import { Correspondent, NOW, type Rows, reading, seed } from './seed';

/** The contacts page: the long list, and a contact's ledger beside it. No site is needed. */
// biome-ignore lint/complexity/noBannedTypes: Playwright's own word for no fixtures of a test
const test = base.extend<{}, { ext: Extension }>({
  // One browser for all: each test makes its own store.
  ext: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const ext = await openExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
      await use(ext);
      await ext.close();
    },
    { scope: 'worker' },
  ],
});

// A page that stays would follow the next one's store.
test.afterEach(async ({ ext }) => {
  const [, ...pages] = ext.context.pages();
  for (const page of pages) await page.close();
});

interface Opening {
  readonly people?: readonly Correspondent[];
  readonly rows?: Rows;
  readonly hash?: string;
  readonly size?: readonly [width: number, height: number];
}

const at = (address: string) => `#${encodeURIComponent(`email:${address}`)}`;
const DAY = 86_400_000;

/** The page as it opens on Tuesday 24 November 2026, 14:05, with these people. */
async function open(ext: Extension, wish: Opening = {}): Promise<Page> {
  const { people = directory(), rows = bothRead(), hash = '', size = [1360, 812] } = wish;
  const page = await ext.context.newPage();
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.goto(ext.url('contacts.html'));
  // The page's own code makes the database, in its present version.
  await page.locator('.list :is(.blank, .r)').first().waitFor();
  await seed(page, people, rows);
  await page.clock.setFixedTime(NOW);
  await page.goto(ext.url(`contacts.html${hash}`));
  await page.reload();
  await page.locator('.rows .r-main, .list .blank, .ledger h2').first().waitFor();
  // The end of the list comes after its beginning.
  await expect(page.locator('.filters b:empty')).toHaveCount(0);
  return page;
}

const plain = (words: string) => words.replaceAll('\u00a0', ' ').replaceAll('\n', ' ').trim();
const all = async (page: Page, selector: string) => (await page.locator(selector).allInnerTexts()).map(plain);
const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const chosen = (page: Page) => page.locator('.r.sel .nm');
const name = (page: Page) => page.locator('.who h2');
const toast = (page: Page, says: string) => page.getByRole('status').filter({ hasText: says });
const filter = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const row = (page: Page, name: string) => page.locator('.r').filter({ hasText: name });

test('who needs a decision, then the rest: words, order and measures are the look’s', async ({ ext }) => {
  const page = await open(ext);
  expect(await all(page, '.filters label')).toEqual([
    'Decide 4',
    'Waiting 3',
    'Asked 2',
    'Not now 2',
    'Gone quiet 3',
    'Closed 3',
    'All 19',
  ]);
  expect(await all(page, '.rh')).toEqual(['A decision today 4', 'The rest 15']);
  const said = await page.locator('.r-main').evaluateAll((rows) =>
    rows.map((one) =>
      ['.n', '.nm', '.st', '.dt']
        .map((part) => one.querySelector(part)?.textContent ?? '')
        .join(' | ')
        .replaceAll('\u00a0', ' '),
    ),
  );
  expect(said).toEqual([
    '3 | Bram Koopmans koopmans.example |  | 16 Nov',
    '2 | Marieke van den Heuvel opdendijk.example |  | 9 Nov',
    '2+ | Daan Hoekstra hoekstra.example | mail not all read | 6 Nov',
    ' | Priya Raghunathan ashby.example | answered? | 23 Nov',
    '2 | Thomas Lindqvist nordvik.example | waits until Wed | 20 Nov',
    '2 | Willemijn Schouten-Achterberg van Oldenbarnevelt rivierenland.example | away until 2 Dec | 18 Nov',
    '1 | Hugo Castellanos | waits until Thu | 19 Nov',
    ' | Ruben Aalbers vantricht.example | asked, until 30 Nov | 23 Nov',
    ' | Sanne Oosterwijk verhoef.example | asked, until 26 Nov | 19 Nov',
    ' | Omar Belhadj belhadj.example | not now, 4 Jan | 12 Nov',
    ' | Joost Vermeulen oostpolder.example | not now, 8 Dec | 10 Nov',
    ' | Anneke de Graaf degraaf.example | not delivered | 11 Nov',
    ' | Anna van Oosten oosten.example | replied | 20 Nov',
    '2 | Els Brouwer oud.example | gone quiet | 22 Jul',
    '2 | Wim Zandvliet oud.example | gone quiet | 21 Jul',
    '2 | Joke Terpstra oud.example | gone quiet | 20 Jul',
    ' | Fenna Dijkgraaf dijkgraaf.example | silent after asking | 23 Nov',
    ' | Claire Fontaine beranger.example | said no | 3 Nov',
    ' | Kees Lagerwey lagerwey.example | let go | 20 Nov',
  ]);

  await expect(page.locator('.bar .health')).toHaveText('Gmail until 14:05LinkedIn until 13:52');
  await expect(name(page)).toHaveText('Bram Koopmans');
  await expect(page.locator('.sum b')).toHaveText('3 unanswered');
  await expect(page.locator('.sum .muted')).toHaveText('since the reply of 21\u00a0Oct, by mail and on LinkedIn');
  expect(plain((await page.locator('.upto').textContent()) ?? '')).toBe(
    'Looked until 24 Nov 14:05. Gmail from 2 Nov on, LinkedIn from 12 Sep on.',
  );

  const box = async (selector: string) => await page.locator(selector).first().boundingBox();
  expect(await box('.bar')).toMatchObject({ height: 52, width: 1360 });
  expect(await box('.list')).toMatchObject({ x: 0, width: 628 });
  expect(await box('.r')).toMatchObject({ x: 8, height: 40 });
  expect(await box('.r .check')).toMatchObject({ x: 18, width: 16, height: 16 });
  expect(await box('.tools .field')).toMatchObject({ x: 16, height: 36 });
  expect(await box('.filters label')).toMatchObject({ height: 28 });
  expect(await box('.who .act .btn')).toMatchObject({ x: 656, height: 32 });
  expect(await box('.e .num')).toMatchObject({ x: 661, width: 22, height: 22 });
  // The row that is chosen, and the one filled button.
  await expect(page.locator('.r.sel')).toHaveCSS('background-color', 'rgb(234, 241, 238)');
  await expect(page.locator('.who .btn.main')).toHaveCSS('background-color', 'rgb(29, 95, 87)');
  await expect(page.locator('.btn.main')).toHaveCount(1);
  await clean(page);
});

test('by ear: regions, headings, a row in one sentence with its place, the ledger by its name', async ({ ext }) => {
  const page = await open(ext, { hash: at('marieke@opdendijk.example') });
  await expect(name(page)).toHaveText('Marieke van den Heuvel');
  await expect(page.getByRole('region', { name: 'A decision today' })).toMatchAriaSnapshot(`
    - region "A decision today":
      - heading "A decision today 4" [level=2]
      - list:
        - listitem:
          - checkbox "Select Bram Koopmans"
          - button /3 Bram Koopmans koopmans.example 2, 9 and 16.Nov stayed unanswered; 1 scheduled 16.Nov/
        - listitem:
          - checkbox "Select Marieke van den Heuvel"
          - button /2 Marieke van den Heuvel opdendijk.example 2 and 9.Nov stayed unanswered 9.Nov/
        - listitem:
          - checkbox "Select Daan Hoekstra"
          - button /2 Daan Hoekstra/
        - listitem:
          - checkbox "Select Priya Raghunathan"
          - button /Priya Raghunathan/
  `);
  await expect(page.getByRole('region', { name: 'The ledger of Marieke van den Heuvel' })).toMatchAriaSnapshot(`
    - region "The ledger of Marieke van den Heuvel":
      - heading "Marieke van den Heuvel" [level=2]
      - list:
        - listitem: opdendijk.example
        - listitem: marieke@opdendijk.example
      - button "More"
      - paragraph: 2 unanswered no reply yet, by mail
      - button "Ask"
      - button "Later"
      - button "Let go"
      - button "Log a call"
      - heading "Why 2?" [level=3]
      - text: Switch an entry and the count follows
      - list:
        - listitem:
          - text: /2 Mon 9.Nov 10.00 Re. Sorting line, prices Silent for 10 working days/
          - switch /Count “Re. Sorting line, prices”, Mon 9.Nov/ [checked]
        - listitem:
          - text: /1 Mon 2.Nov 10.00 Sorting line, prices Silent for 15 working days/
          - switch /Count “Sorting line, prices”, Mon 2.Nov/ [checked]
      - paragraph: /Looked until 24.Nov 14.05/
  `);
  await expect(page.locator('.long li').nth(2)).toHaveAttribute('aria-posinset', '3');
});

test('the same in Dutch, dark', async ({ ext }) => {
  const page = await open(ext, { rows: bothRead({ settings: { locale: 'nl', theme: 'dark' } }) });
  expect(await all(page, '.filters label')).toEqual([
    'Beslissen 4',
    'Wacht nog 3',
    'Gevraagd 2',
    'Nu niet 2',
    'Stilgevallen 3',
    'Gesloten 3',
    'Alle 19',
  ]);
  expect(await all(page, '.rh')).toEqual(['Vandaag een beslissing 4', 'De rest 15']);
  expect((await all(page, '.r .st')).slice(3, 9)).toEqual([
    'antwoord?',
    'wacht tot wo',
    'afwezig tot 2 dec',
    'wacht tot do',
    'gevraagd, tot 30 nov',
    'gevraagd, tot 26 nov',
  ]);
  await expect(page.locator('.led-head')).toHaveText('Waarom 3?Zet een regel om en de telling volgt');
  await expect(page.locator('.zero .btn')).toHaveText('5 eerdere regels, maart tot oktober');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await clean(page);
});

test('R22: each line with its reason; a switch and the count follows, here and in the list; what came before on a click', async ({
  ext,
}) => {
  const page = await open(ext, { hash: at('bram@koopmans.example') });
  await expect(page.locator('.led-head')).toHaveText('Why 3?Switch an entry and the count follows');
  expect(
    await page.locator('.e').evaluateAll((lines) => lines.map((one) => one.querySelector('.sg')?.textContent)),
  ).toEqual(['', '3', '', '2', '', '1', '']);
  await expect(page.locator('.e .i.c')).toHaveCount(7);
  await page.getByRole('switch', { name: /16.Nov$/ }).click();
  await expect(page.locator('.led-head h3')).toContainText('Why 2?');
  await expect(row(page, 'Bram Koopmans').locator('.n')).toHaveText('2');
  // Who reads the ledger stays with it.
  await expect(name(page)).toHaveText('Bram Koopmans');
  await page.keyboard.press('z');
  await expect(page.locator('.led-head h3')).toContainText('Why 3?');
  await expect(page.locator('.zero').first()).toContainText('The count starts here.');
  await page.getByRole('button', { name: '5 earlier entries, March to October' }).click();
  await expect(page.locator('.e')).toHaveCount(12);
  await clean(page);
});

test('keys: J K, Enter and Esc, X lets go and the next takes the place, Z, L and a day, / and ?', async ({ ext }) => {
  const page = await open(ext);
  await page.keyboard.press('j');
  await expect(chosen(page)).toContainText('Marieke van den Heuvel');
  await expect(page.locator('.r.sel .r-main')).toBeFocused();
  await expect(name(page)).toHaveText('Marieke van den Heuvel');
  await page.keyboard.press('k');
  await expect(name(page)).toHaveText('Bram Koopmans');
  await page.keyboard.press('Enter');
  await expect(name(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.r.sel .r-main')).toBeFocused();

  await page.keyboard.press('x');
  await expect(toast(page, 'Bram Koopmans let go. Clear.')).toBeVisible();
  await expect(name(page)).toHaveText('Marieke van den Heuvel');
  await expect(page.locator('.r.sel .r-main')).toBeFocused();
  await expect(page.locator('.rh').first()).toHaveText('A decision today3');
  await page.keyboard.press('z');
  await expect(page.locator('.rh').first()).toHaveText('A decision today4');

  await page.keyboard.press('l');
  await page.keyboard.press('1');
  await expect(filter(page, /^Later 1/)).toBeVisible();
  await page.keyboard.press('z');
  await expect(filter(page, /^Later/)).toHaveCount(0);

  await page.keyboard.press('/');
  await page.keyboard.type('oost');
  await expect(page.locator('.rh')).toHaveText('Found3');
  await expect(page.locator('mark')).not.toHaveCount(0);
  await clean(page);
  await page.keyboard.type('zz');
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.rh').first()).toHaveText('A decision today4');
  await page.locator('.r-main').first().focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await clean(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('R25: A opens their conversation; C logs a call, R that they answered; each is taken back', async ({ ext }) => {
  const page = await open(ext, { hash: at('marieke@opdendijk.example') });
  await expect(name(page)).toHaveText('Marieke van den Heuvel');
  const opened = ext.context.waitForEvent('page');
  await page.keyboard.press('a');
  const tab = await opened;
  expect(tab.url()).toMatch(/^(https:\/\/mail\.google\.com\/|chrome-error:|about:blank)/);
  await tab.close();
  await page.bringToFront();
  await expect(toast(page, 'The question for Marieke stands ready in the tab.')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Call or visit: Marieke van den Heuvel' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sum b')).toHaveText('3 unanswered,');
  await page.keyboard.press('z');
  await expect(page.locator('.sum b')).toHaveText('2 unanswered');
  await page.keyboard.press('r');
  await expect(toast(page, 'Marieke answered elsewhere: a reply.')).toBeVisible();
  await expect(filter(page, /^Decide 3/)).toBeVisible();
  await page.keyboard.press('z');
  await expect(filter(page, /^Decide 4/)).toBeVisible();
});

test('R24: an answer is noted by one key, and Z takes it back', async ({ ext }) => {
  const page = await open(ext, { hash: at(PRIYA) });
  await expect(page.getByRole('group', { name: 'What was the answer?' })).toBeVisible();
  await clean(page);
  await page.keyboard.press('3');
  await expect(toast(page, 'Priya Raghunathan said no. Clear, thank you.')).toBeVisible();
  await expect(filter(page, /^Closed 4/)).toBeVisible();
  await expect(filter(page, /^Decide 3/)).toBeVisible();
  await page.keyboard.press('z');
  await expect(filter(page, /^Decide 4/)).toBeVisible();
});

test('several at once: Space ticks, one word for all and one way back; two can be one person; never an ask of many', async ({
  ext,
}) => {
  const page = await open(ext);
  const bar = page.getByRole('group', { name: /selected$/ });
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await expect(bar.getByRole('button')).toHaveText([/^Ask/, /^Later/, /^Let go/, /^Clear/]);
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await expect(bar.getByRole('button')).toHaveText([/^Later/, /^Let go/, /^Same person/, /^Clear/]);
  await clean(page);
  await page.keyboard.press('x');
  await expect(toast(page, '2 people let go. Clear.')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(filter(page, /^Closed 5/)).toBeVisible();
  await page.keyboard.press('z');
  await expect(filter(page, /^Closed 3/)).toBeVisible();

  for (const who of ['Daan Hoekstra', 'Marieke van den Heuvel']) await row(page, who).getByRole('checkbox').check();
  await page.keyboard.press('l');
  await page.keyboard.press('2');
  await expect(filter(page, /^Later 2/)).toBeVisible();
  await page.keyboard.press('z');
  for (const who of ['Daan Hoekstra', 'Marieke van den Heuvel']) await row(page, who).getByRole('checkbox').check();
  await bar.getByRole('button', { name: 'Same person' }).click();
  await expect(filter(page, /^All 18/)).toBeVisible();
  await page.keyboard.press('z');
  await expect(filter(page, /^All 19/)).toBeVisible();
  await row(page, 'Daan Hoekstra').getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('R3: who has gone quiet is let go in one act, and comes back in one; no, silent and let go stand apart', async ({
  ext,
}) => {
  const page = await open(ext);
  await filter(page, /^Gone quiet/).check();
  await expect(page.locator('.r')).toHaveCount(3);
  await clean(page);
  await page.getByRole('button', { name: 'Let all go' }).click();
  await expect(toast(page, '3 people let go. Clear.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nobody has gone quiet' })).toBeVisible();
  await filter(page, /^Closed 6/).check();
  expect(await all(page, '.rh')).toEqual(['Said no 1', 'Silent after asking 1', 'Let go 4']);
  await clean(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(filter(page, /^Closed 3/)).toBeVisible();
  await filter(page, /^Gone quiet 3/).check();
  await expect(page.locator('.r')).toHaveCount(3);
});

test('an empty filter says what would be there', async ({ ext }) => {
  const page = await open(ext, { people: directory().filter((one) => !/Sanne|Ruben/.test(one.name)) });
  await filter(page, /^Asked 0/).check();
  await expect(page.getByRole('heading', { name: 'No question is open' })).toBeVisible();
  await expect(page.locator('.list .blank p')).toHaveText(
    'Whoever you ask stands here until they answer, or until 5 working days have passed in silence.',
  );
  await clean(page);
});

test('R25: more about one person, by the keyboard alone; erasing asks first, and leaves nothing', async ({ ext }) => {
  const page = await open(ext, { hash: at('anna@oosten.example') });
  await page.locator('.who').getByRole('button', { name: 'More' }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'More' });
  await expect(menu).toBeVisible();
  expect(await all(page, '.menu-item')).toEqual([
    'Customer',
    'Colleague',
    'Friend',
    'Log a call or a visit c',
    'Answered elsewhere r',
    'Same person as…',
    'No banner for this person',
    'Erase this person',
  ]);
  await clean(page);
  // Letters look for an item here; they act on nobody.
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(toast(page, 'Anna is a customer: never counted.')).toBeVisible();
  await expect(row(page, 'Anna van Oosten').locator('.st')).toHaveText('customer');
  await page.keyboard.press('z');

  await page.locator('.who').getByRole('button', { name: 'More' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const ask = page.getByRole('alertdialog', { name: 'Erase Anna van Oosten?' });
  await expect(ask.getByRole('button', { name: 'Keep' })).toBeFocused();
  await expect(ask).toContainText('3 entries go, and do not come back.');
  await clean(page);
  await page.keyboard.press('Enter');
  await expect(ask).toHaveCount(0);
  await expect(filter(page, /^All 19/)).toBeVisible();

  await page.locator('.who').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Erase this person' }).click();
  await ask.getByRole('button', { name: 'Erase' }).click();
  await expect(toast(page, 'Anna van Oosten is erased.')).toBeVisible();
  await expect(filter(page, /^All 18/)).toBeVisible();
  await expect(row(page, 'Anna van Oosten')).toHaveCount(0);
  expect(JSON.stringify(await ext.tables())).not.toMatch(/anna|oosten/i);
});

test('R14: the same person is picked from a search, and split again', async ({ ext }) => {
  const page = await open(ext, { hash: at('anna@oosten.example') });
  await page.locator('.who').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Same person as…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Anna is the same person as…' });
  await sheet.getByRole('searchbox').fill('ruben');
  await expect(sheet.getByRole('button', { name: /Ruben Aalbers/ })).toBeVisible();
  await clean(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(filter(page, /^All 18/)).toBeVisible();
  await page.getByRole('button', { name: 'Not one person' }).click();
  await expect(filter(page, /^All 19/)).toBeVisible();
});

test('320 px wide: the list, or the ledger that was opened from it, and nothing beside the page', async ({ ext }) => {
  const page = await open(ext, { size: [320, 640] });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  await expect(page.locator('.ledger')).toBeHidden();
  expect(await fits()).toBe(true);
  await clean(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(name(page)).toBeVisible();
  await expect(page.locator('.list')).toBeHidden();
  expect(await fits()).toBe(true);
  await clean(page);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.locator('.list')).toBeVisible();
  await expect(page.locator('.r.sel .r-main')).toBeFocused();
});

test('a long list draws what is seen, and jumps by letter', async ({ ext }) => {
  const page = await open(ext, { people: [...directory(), ...others(400)] });
  await expect(page.getByRole('searchbox', { name: 'Search 419 people' })).toBeVisible();
  expect(await page.locator('.r').count()).toBeLessThan(60);
  await expect(page.locator('.long li').first()).toHaveAttribute('aria-setsize', '4');
  await page.getByRole('button', { name: 'Most unanswered' }).click();
  await page.getByRole('menuitemradio', { name: 'Name' }).click();
  await page.getByRole('navigation', { name: 'Names by letter' }).getByRole('button', { name: 'V' }).click();
  await expect(page.getByText('Joost Vermeulen')).toBeInViewport();
  await clean(page);
  await filter(page, /^Decide/).check();
  await expect(page.locator('.nm')).toHaveText([
    /^Marieke van den Heuvel/,
    /^Daan Hoekstra/,
    /^Bram Koopmans/,
    /^Priya/,
  ]);
});

test('nobody by this address, and the list is there all the same', async ({ ext }) => {
  const page = await open(ext, {
    people: [new Correspondent('Eva Smit', 'eva@smit.example').sent(NOW - 9 * DAY, 'Offer')],
    hash: at('nobody@nowhere.example'),
  });
  await expect(page.getByRole('heading', { name: 'Nobody is known by this address' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(name(page)).toHaveText('Eva Smit');
});

test('nothing read yet, and nobody yet', async ({ ext }) => {
  const page = await ext.openPage('contacts.html');
  await page.locator('.list :is(.blank, .r)').first().waitFor();
  await seed(page, [], {});
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing is read yet' })).toBeVisible();
  await clean(page);
  await seed(page, [], reading());
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nobody yet' })).toBeVisible();
  await clean(page);
});
