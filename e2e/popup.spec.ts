import { clean, expect, open, rowsOf, selected, test } from './popup-page';
import { Correspondent, everybody, ME, NOW, reading } from './seed';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

test('before Start nothing is read, and the one way out is to choose', async ({ ext }) => {
  const page = await ext.openPage('popup.html');
  await expect(page.getByRole('heading', { name: 'Nothing is read yet' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Gmail off');
  await clean(page);
  const welcome = ext.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Choose what to read' }).click();
  expect((await welcome).url()).toBe(ext.url('welcome.html'));
});

test('R2, R3, R5, R6, R21: who needs a decision first, then the rest, in words', async ({ ext }) => {
  const page = await open(ext);
  await expect(page.locator('.pop-h')).toHaveText(['A decision today4', 'The rest6', 'Gone quiet1']);
  expect(await rowsOf(page)).toEqual([
    '3 | Bram Koopmans | 2, 9 and 16 Nov stayed unanswered',
    '2 | Marieke van den Heuvel | 2 and 9 Nov stayed unanswered',
    '2+ | Daan Hoekstra | At least 2 unanswered: 3 and 10 Nov',
    '2 | Eva Smit | 2 sent; no reply seen here since 12 Nov',
    '1 | Sanne Oosterwijk | 10 Nov stayed unanswered; 1 scheduled',
    '1 | Hugo Castellanos | Just sent; counts in 23 seconds',
    '1 | Willemijn Schouten-Achterberg van Oldenbarnevelt | 1 waiting until Thu 26 Nov',
    '1+ | Lars de Groot | At least 1 unanswered: 12 Nov; 1 was due 23 Nov, not seen yet',
    ' | Anna van Oosten | Replied 20 Nov',
    '2 | Thomas Lindqvist | 2 unanswered, 1 of them still waiting until Wed',
  ]);
  await expect(page.getByRole('contentinfo')).toContainText('Gmail until 14:05counting since 2 Nov');
  await clean(page);
});

test('the same in Dutch, dark', async ({ ext }) => {
  const page = await open(ext, everybody(), reading({ locale: 'nl', theme: 'dark' }));
  await expect(page.locator('.pop-h')).toHaveText(['Vandaag een beslissing4', 'De rest6', 'Stilgevallen1']);
  expect((await rowsOf(page)).slice(1, 4)).toEqual([
    '2 | Marieke van den Heuvel | 2 en 9 nov bleven onbeantwoord',
    '2+ | Daan Hoekstra | Minstens 2 onbeantwoord: 3 en 10 nov',
    '2 | Eva Smit | 2 verzonden; hier geen antwoord gezien sinds 12 nov',
  ]);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await clean(page);
});

test('keys: J K and arrows choose, Enter opens, Esc goes back, ? shows them', async ({ ext }) => {
  const page = await open(ext);
  await expect(selected(page)).toHaveText('Bram Koopmans');
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(selected(page)).toHaveText('Eva Smit');
  await page.keyboard.press('k');
  await expect(selected(page)).toHaveText('Daan Hoekstra');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daan Hoekstra');
  await clean(page);
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveText('Daan Hoekstra');
  await expect(page.locator('.row[aria-current] .row-main')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await clean(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('search finds names, addresses and subjects as one types, and says so where there is nobody', async ({ ext }) => {
  const page = await open(ext);
  await page.keyboard.press('/');
  await page.keyboard.type('oost');
  await expect(page.locator('.row .who')).toHaveText(['Sanne Oosterwijk', 'Anna van Oosten', 'Joost Vermeulen']);
  await expect(page.locator('mark')).toHaveText(['Oost', 'Oost', 'oost']);
  await expect(page.locator('.row').nth(2)).toContainText('j.vermeulen@oostpolder.example');
  await clean(page);
  await page.keyboard.type('z');
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  await clean(page);
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveText('Bram Koopmans');
  await page.keyboard.type('drawings');
  // By its subject; the letters were no keys.
  await expect(page.locator('.row .who')).toHaveText(['Bram Koopmans']);
  await expect(page.locator('mark')).toHaveText('Drawings');
  expect((await ext.ledger()).filter(({ kind }) => kind === 'decision')).toEqual([]);
});

test('R22: every line with its reason; the switch takes one out, and Z brings it back', async ({ ext }) => {
  const page = await open(ext, everybody(), reading(), '?contact=email%3Abram%40koopmans.example');
  const lines = page.locator('.led li');
  const head = page.locator('.big');
  const said = async () => (await lines.locator('.r').allInnerTexts()).map((line) => line.replaceAll('\u00a0', ' '));
  await expect(head).toHaveText('3 unanswered since 21\u00a0Oct');
  expect(await said()).toEqual([
    'Mon 16 Nov, 09:41 · silent for 5 working days',
    'Mon 9 Nov, 15:20 · silent for 10 working days',
    'Mon 2 Nov, 10:02 · silent for 15 working days',
    'Wed 21 Oct, 16:48 · the count starts here',
    'Mon 19 Oct, 11:00 · answered on 21 Oct',
  ]);
  const second = page.getByRole('switch', { name: /9.Nov$/ });
  await expect(second).toBeChecked();
  await second.click();
  await expect(second).not.toBeChecked();
  await expect(head).toContainText('2 unanswered');
  await expect(lines.nth(1)).toContainText('not counted, as you said');
  await clean(page);

  const corrections = () => ext.ledger().then((entries) => entries.filter(({ kind }) => kind === 'correction'));
  expect(await corrections()).toMatchObject([{ contact: 'email:bram@koopmans.example', counts: false, how: 'hand' }]);
  // Each act has its own moment: the latest word stands.
  await page.clock.setFixedTime(NOW + SECOND);
  await page.reload();
  await expect(head).toContainText('2 unanswered');
  await second.click();
  await expect(head).toContainText('3 unanswered');
  await page.clock.setFixedTime(NOW + 2 * SECOND);
  await page.keyboard.press('z');
  await expect(head).toContainText('2 unanswered');
});

test('R22: the reply where the count starts can be taken out too', async ({ ext }) => {
  const page = await open(ext, everybody(), reading(), '?contact=email%3Abram%40koopmans.example');
  await page.getByRole('switch', { name: /Bram replied/ }).click();
  await expect(page.locator('.big')).toContainText('4 unanswered');
});

test('not for this person: gone from the lists at once, found by search, and undone', async ({ ext }) => {
  const page = await open(ext, everybody(), reading(), '?contact=email%3Amarieke%40vandenheuvel.example');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Not for this person' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Marieke is not counted any more.' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('.pop-h').first()).toHaveText('A decision today3');
  await page.getByRole('searchbox').fill('marieke');
  await expect(page.locator('.row .fact')).toHaveText('Not counted, as you said');
  await page.getByRole('button', { name: 'Count again' }).click();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.pop-h').first()).toHaveText('A decision today4');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.pop-h').first()).toHaveText('A decision today3');
});

test('R3: gone quiet stands apart, closed until asked', async ({ ext }) => {
  const page = await open(ext);
  await expect(page.getByText('Joost Vermeulen')).toHaveCount(0);
  await page.getByRole('button', { name: /Gone quiet/ }).click();
  await expect(page.getByText('Last message 10\u00a0Aug')).toBeVisible();
  await clean(page);
});

test('R21: a site that can’t be read says since when, and the health line too', async ({ ext }) => {
  const gap = { since: Date.UTC(2026, 10, 21, 9), what: 'rows' };
  const page = await open(ext, everybody(), { ...reading(), sites: [{ site: 'gmail', on: true, gap }] });
  await expect(page.getByText('Gmail has not been read since 21\u00a0Nov.')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Gmail not read since 21\u00a0Nov');
  await page.getByRole('button', { name: 'What now?' }).click();
  await expect(page.getByRole('dialog', { name: 'Gmail can’t be read' })).toContainText('Load Gmail again');
  await clean(page);
});

test('another account is asked about by name, and is read only then', async ({ ext }) => {
  const sales = 'email:verkoop@kadelicht.example';
  const rows = reading();
  const met = { id: `gmail ${sales}`, site: 'gmail', handle: sales, reading: 'ask' };
  const page = await open(ext, everybody(), { ...rows, accounts: [...(rows.accounts ?? []), met] });
  const ask = page.getByRole('group', { name: 'verkoop@kadelicht.example' });
  await clean(page);
  await ask.getByRole('button', { name: 'Read it' }).click();
  await expect(ask).toHaveCount(0);
  const { accounts = [] } = await ext.tables();
  expect(accounts.map(({ handle, reading }) => [handle, reading])).toEqual([
    [ME, 'on'],
    [sales, 'on'],
  ]);
});

test('nobody today is an end: who still waits, and the way to the others', async ({ ext }) => {
  const calm = everybody().filter(({ name }) => !/Bram|Marieke|Daan|Eva/.test(name));
  const page = await open(ext, calm, reading({ locale: 'nl' }));
  await expect(page.getByRole('heading', { name: 'Niemand wacht op je beslissing' })).toBeVisible();
  await expect(page.locator('.blank p')).toHaveText('2 mensen wachten nog. De eerste loopt af op wo\u00a025\u00a0nov.');
  await clean(page);
  await page.keyboard.press('j');
  await expect(page.locator('.pop-h').first()).toHaveText('De rest6');
});

test('started, and nobody yet', async ({ ext }) => {
  const page = await open(ext, []);
  await expect(page.getByRole('heading', { name: 'Nobody yet' })).toBeVisible();
  await clean(page);
});

test('a store that does not open: what happened, what is safe, what to do', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.addInitScript(() => {
    const real = IDBFactory.prototype.open;
    let shut = true;
    addEventListener('mend', () => {
      shut = false;
    });
    IDBFactory.prototype.open = function open(...args) {
      if (shut) throw new DOMException('Out of room', 'QuotaExceededError');
      return real.apply(this, args);
    };
  });
  await page.goto(ext.url('popup.html'));
  await expect(page.getByRole('heading', { name: 'The ledger does not open' })).toBeVisible();
  await expect(page.locator('.blank p')).toHaveText(
    'The disk is full. Nothing is lost: what was counted still stands. Make room and try again.',
  );
  await clean(page);
  await page.evaluate(() => dispatchEvent(new Event('mend')));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is read yet' })).toBeVisible();
});

test('a store held back by an older version in another tab says so, and opens once that tab is closed', async ({
  ext,
}) => {
  const older = await ext.openPage('popup.html');
  await expect(older.getByRole('heading', { name: 'Nothing is read yet' })).toBeVisible();
  // A tab that won't let go: it holds its connection whatever it is told.
  await older.evaluate(
    () =>
      new Promise<void>((held) => {
        const open = indexedDB.open('gelegen');
        open.onsuccess = () => held();
      }),
  );
  const page = await ext.context.newPage();
  await page.addInitScript(() => {
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function open(name, version = 10) {
      return real.call(this, name, version + 10);
    };
  });
  await page.goto(ext.url('popup.html'));
  await expect(page.locator('.blank p')).toHaveText(
    'Another tab of Gelegen holds an older version. Nothing is lost. Close that tab and try again.',
  );
  await older.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is read yet' })).toBeVisible();
});

test('a name with markup, emoji and right-to-left text stays text', async ({ ext }) => {
  const name = '<b onclick=x>אבי</b> \u{1f600}';
  const page = await open(ext, [new Correspondent(name, 'avi@example.example').sent(NOW - 40 * HOUR, '<i>hi</i>')]);
  await page.keyboard.press('j');
  await expect(selected(page)).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('.led .s')).toHaveText('<i>hi</i>');
});
