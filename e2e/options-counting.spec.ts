import { expect, lineSaying, test } from './fixtures';
import { keptSettings, openOptions, setting } from './options-page';
import { Correspondent, reading, seed } from './seed';

/** The options that decide how it counts. */

test('R3: the limit goes from 2 to 6; the banner beside it follows, and so does what is due', async ({ ext }) => {
  const page = await openOptions(ext);
  const less = page.getByRole('button', { name: 'Limit: less' });
  await expect(less).toHaveAttribute('aria-disabled', 'true');
  const due = page.locator('dl.effect dd').first();
  const before = Number(await due.textContent());
  await page.getByRole('button', { name: 'Limit: more' }).click();
  await expect(page.getByText('The banner shows while you write your 4th message.')).toBeVisible();
  await expect(page.getByText('As in Gmail, on your 4th message.')).toBeVisible();
  await lineSaying(page, /^4th message\. 26.Oct, 2 and 9.Nov/);
  await expect(due).toHaveText(new RegExp(`^[0-9]+, was ${before}$`));
  expect(await keptSettings(ext)).toMatchObject({ cadence: { limit: 3, zone: 'Europe/Amsterdam' } });
});

test('R20: working days and time zone; the last day stays', async ({ ext }) => {
  const page = await openOptions(ext);
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await page.getByRole('checkbox', { name: day }).click();
    await expect(page.getByRole('checkbox', { name: day })).not.toBeChecked();
  }
  await page.getByRole('checkbox', { name: 'Monday' }).click();
  await expect(page.getByRole('checkbox', { name: 'Monday' })).toBeChecked();
  await expect(page.getByText('The clock runs on this day only; one has to stay.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('America/New_York');
  await expect(page.getByText('It is 08:05 there.')).toBeVisible();
  expect(await keptSettings(ext)).toMatchObject({ cadence: { workingDays: [1], zone: 'America/New_York' } });
});

test('R20: the holidays of a country are skipped once it is chosen, and the next one is named', async ({ ext }) => {
  const page = await openOptions(ext);
  const row = setting(page, 'Holidays');
  const choice = page.getByRole('combobox', { name: 'Holidays' });
  await expect(row).toContainText('Not skipped.');
  await choice.selectOption({ label: 'Netherlands' });
  await expect(row).toContainText(/Skipped. The next one is Fri.25.Dec, Christmas Day\./);
  await expect(row).toContainText('was None');
  expect((await ext.tables()).settings).toMatchObject([{ value: { holidays: 'NL' } }]);
  await page.keyboard.press('z');
  await expect(choice).toHaveValue('none');
});

test('R4, R15: minutes that are one touch, and whether a colleague answers for them', async ({ ext }) => {
  const page = await openOptions(ext);
  await page.getByRole('button', { name: 'Two in a row: more' }).click();
  await expect(setting(page, 'Two in a row')).toContainText('35');
  const colleague = page.getByRole('switch', { name: 'An answer by a colleague' });
  await colleague.click();
  await expect(setting(page, 'An answer by a colleague')).toContainText('Does not count');
  const cadence = async () => {
    const [kept] = (await ext.tables()).settings ?? [];
    return (kept as { value: { cadence: object } }).value.cadence;
  };
  expect(await cadence()).toMatchObject({ together: 35, colleaguesAnswer: false });
  // The days of a country are made on reading: they are not kept.
  expect(await cadence()).not.toHaveProperty('holidays');
  await page.keyboard.press('z');
  await expect(colleague).toBeChecked();
  await page.keyboard.press('z');
  await expect(setting(page, 'Two in a row')).toContainText('30');
  expect(await cadence()).not.toHaveProperty('together');
});

test('R20: on travel a change of zone is proposed, not made', async ({ ext }) => {
  const page = await openOptions(ext, reading({ cadence: { zone: 'Asia/Tokyo' } }));
  const here = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  await expect(page.getByText(`This computer is in ${here} now.`)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Tokyo');
  await page.getByRole('button', { name: `Count in ${here}` }).click();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue(here);
});

test('R20: the wait for mail says within which time nine of ten replies came', async ({ ext }) => {
  const page = await openOptions(ext);
  await expect(setting(page, 'Wait for mail')).not.toContainText('9 in 10');
  const hour = 3_600_000;
  const answered = Array.from({ length: 10 }, (_, n) => {
    const monday = Date.UTC(2026, 10, 16, 9) - n * 7 * 24 * hour;
    return new Correspondent(`Contact ${n}`, `contact${n}@example.example`)
      .sent(monday, 'Offer')
      .replied(monday + (n + 1) * 4 * hour, 'Re: Offer');
  });
  await seed(page, answered, reading());
  await page.reload();
  await expect(page.getByText('With you, 9 in 10 replies came within 1.5.')).toBeVisible();
});
