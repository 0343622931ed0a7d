import { expect } from '@playwright/test';
import { twenty } from './round';
import { ANNELIES, DAY, decisions, FRIDAY, name, openRound, said, test, walk } from './round-walk';
import { Correspondent, NOW } from './seed';

/** The Friday review's card: as it is read out, as it looks, and of whom there is more to say. */

test('the way of who listens: one card, named; its lines, its question, its four ways, in this order', async ({
  ext,
}) => {
  const page = await openRound(ext, twenty(FRIDAY));
  await walk(page, 'xxxxxx');
  await expect(said(page)).toHaveText(
    /^Jeroen Achterhuis let go\. Clear\. 7 of 20: Annelies Roodenburg-van Houten\. 3 and 10.Nov stayed unanswered\.$/,
  );
  await expect(page.locator('.card')).toMatchAriaSnapshot(`
    - article "${ANNELIES}":
      - heading "${ANNELIES}" [level=2]
      - paragraph: lindeboom.example
      - img /2 unanswered since 22.Oct/
      - list "The last of the ledger":
        - listitem: /Tue.10.Nov Re. Quote for the linen room , silent for/
        - listitem: /Tue.3.Nov Quote for the linen room , silent for/
        - listitem: /Thu.22.Oct Last reply. Request for a quote , the count starts here/
      - figure "What you would ask. English.": /I know your time is valuable/
      - group "What to do about ${ANNELIES}":
        - button "Keep"
        - button "Ask"
        - button "Later …"
        - button "Let go"
  `);
  await expect(page.locator('.next')).toHaveText(
    'Then: Marieke van den Heuvel, Thomas LindqvistAnswers, never askedUndoz',
  );
  // From the card Tab goes through the ways; what a key does, the button beside it does.
  const focused = page.locator(':focus');
  for (const way of ['Keep', 'Ask', 'Later …', 'Let go', 'Answers, never asked', 'Undo']) {
    await page.keyboard.press('Tab');
    await expect(focused).toHaveAccessibleName(way);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('keep, until next week');
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName('Undo');
  await page.keyboard.press('Space');
  await expect(name(page)).toHaveText('Jeroen Achterhuis');
  await expect(page.locator('.card')).toBeFocused();
});

test('R24: who answered comes with the answer to note, their own day first', async ({ ext }) => {
  const ask = { question: 'line', shape: 'line', language: 'en' } as const;
  const answers = { 'line en': { outcome: 'not_now', until: '2027-01-18' } } as const;
  const priya = new Correspondent('Priya Raghunathan', 'priya@raghunathan.example')
    .sent(NOW - 5 * DAY, 'Roof panels', { ask })
    .replied(NOW - DAY, 'Re: Roof panels', { verdict: { label: 'not_now', sure: true, rule: 'not now', answers } });
  const page = await openRound(ext, [priya], '.card .was');
  await expect(page.locator('.card .was button')).toHaveText(['Yes1', 'Not now …2', 'No3', 'Other4']);
  await page.keyboard.press('2');
  const days = page.getByRole('dialog', { name: 'Not now: Priya Raghunathan' });
  await expect(days.getByRole('button').nth(1)).toHaveText(/^Mon.18.Jan.*1$/);
  await page.keyboard.press('1');
  await expect(page.locator('.end dl > div').last()).toHaveText('noted1');
  expect(await decisions(ext)).toMatchObject([
    { contact: priya.handle, decision: { code: 'answer', outcome: 'not_now', until: '2027-01-18' } },
  ]);
});

test('answers, never asked: a round of its own', async ({ ext }) => {
  const anna = new Correspondent('Anna van Oosten', 'anna@oosten.example');
  for (const day of [17, 10, 3]) anna.sent(NOW - day * DAY, 'Barns').replied(NOW - (day - 1) * DAY, 'Re: Barns');
  const page = await openRound(ext, [anna], '.rev .blank');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Nobody waits for your decision');
  await page.getByRole('button', { name: 'Answers, never asked' }).press('Enter');
  await expect(name(page)).toHaveText('Anna van Oosten');
  await walk(page, ' ');
  await page.getByRole('button', { name: 'Everybody who waits' }).press('Enter');
  await page.getByRole('button', { name: 'Answers, never asked' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Nobody who answers was left unasked');
});

test('its measures and colours are the look’s', async ({ ext }) => {
  const page = await openRound(ext, twenty(FRIDAY));
  await walk(page, 'xxxxxx');
  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const measures: readonly (readonly [selector: string, property: string, value: string])[] = [
    ['.bar', 'height', '52px'],
    ['.rev', 'padding', '22px 40px'],
    ['.prog li', 'height', '4px'],
    ['.prog li.y', 'background-color', 'rgb(29, 95, 87)'],
    ['.prog li.now', 'background-color', 'rgb(239, 195, 90)'],
    ['.card', 'width', '680px'],
    ['.card', 'padding', '28px 32px 24px'],
    ['.card', 'border-radius', '14px'],
    ['.card', 'background-color', 'rgb(255, 254, 251)'],
    ['.card .top h2', 'font-size', '22px'],
    ['.card .top h2', 'line-height', '28px'],
    ['.card .big b', 'font-size', '40px'],
    ['.card .big b', 'font-weight', '600'],
    ['.card .facts', 'margin', '16px 0px 18px'],
    ['.card .facts li', 'height', '28px'],
    ['.card q', 'font-size', '17px'],
    ['.card q', 'line-height', '26px'],
    ['.card .would', 'border-left', '2px solid rgb(29, 95, 87)'],
    ['.card .ways .btn', 'height', '44px'],
    ['.card .ways .btn.main', 'background-color', 'rgb(29, 95, 87)'],
  ];
  for (const [selector, property, value] of measures)
    expect(await style(selector, property), `${selector} ${property}`).toBe(value);
  expect(await style('.card q', 'font-family')).toMatch(/serif/);
  // At most one filled button.
  await expect(page.locator('.btn.main')).toHaveCount(1);
});
