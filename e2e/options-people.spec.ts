import { expect, test } from './fixtures';
import { keptSettings, openOptions, setting } from './options-page';
import { everybody, ME, NOW, reading, seed } from './seed';

/** The options of who is read, and who is never counted. */

test('R10: own addresses and domains are added and removed; a public mail domain is refused', async ({ ext }) => {
  const page = await openOptions(ext);
  await setting(page, 'My addresses and domains').getByRole('button', { name: 'Add' }).click();
  const field = page.getByRole('textbox', { name: 'An address, or a domain' });
  await expect(field).toBeFocused();
  await field.fill('@ziggo.nl');
  await field.press('Enter');
  await expect(page.getByText('@ziggo.nl is a public mail domain')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('nobody');
  await field.press('Enter');
  await expect(page.getByText('No address and no domain.')).toBeVisible();
  expect(await keptSettings(ext)).not.toHaveProperty('ownDomains');

  // R23: who was a contact until now is none any more.
  const contacts = async () => (await ext.tables()).contacts?.map(({ id }) => id) ?? [];
  expect(await contacts()).toContain('email:bram@koopmans.example');
  await field.fill('@Koopmans.example');
  await field.press('Enter');
  const chip = page.getByRole('button', { name: 'Remove @koopmans.example' });
  await expect(chip).toBeVisible();
  expect(await keptSettings(ext)).toMatchObject({ ownDomains: ['koopmans.example'] });
  expect(await contacts()).not.toContain('email:bram@koopmans.example');
  await chip.click();
  await expect(chip).toBeHidden();
  expect(await contacts()).toContain('email:bram@koopmans.example');
});

test('R25: who is never counted is listed, and counted again', async ({ ext }) => {
  const page = await openOptions(ext);
  await expect(setting(page, 'Never counted')).toContainText('Nobody.');
  const [person] = everybody();
  if (!person) throw new Error('nobody is seeded');
  const excludedAs = [{ handle: person.handle, as: 'customer' }];
  const excluded = { id: person.handle, handles: [person.handle], name: person.name, excluded: 'customer', excludedAs };
  const { contacts = [] } = await ext.tables();
  const whole = { ...contacts.find(({ id }) => id === person.handle), ...excluded };
  await seed(page, everybody(), { ...reading(), contacts: [whole] });
  await page.reload();
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(setting(page, 'Never counted').getByRole('listitem')).toContainText('Customer');
  await page.getByRole('button', { name: `Count ${person.name} again` }).click();
  await expect(setting(page, 'Never counted')).toContainText('Nobody.');
  const again = (await ext.tables()).contacts?.find(({ id }) => id === person.handle);
  expect(again).not.toHaveProperty('excluded');
  await page.keyboard.press('z');
  await expect(setting(page, 'Never counted')).toContainText('1 person: 1 customer.');
});

test('Gmail stops and starts; each account is turned on and off by its name', async ({ ext }) => {
  const page = await openOptions(ext);
  await page.getByRole('switch', { name: 'Read jonas@kadelicht.example' }).click();
  await expect(setting(page, 'jonas@kadelicht.example')).toContainText('Not read');
  expect((await ext.tables()).accounts).toMatchObject([{ handle: ME, reading: 'off' }]);
  await page.getByRole('button', { name: 'Stop reading Gmail' }).click();
  await expect(setting(page, 'Gmail').first()).toContainText('Off. Nothing is read until you press Start.');
  expect((await ext.tables()).sites).toMatchObject([{ site: 'gmail', on: false }]);
  await page.getByRole('button', { name: 'Start on Gmail' }).click();
  await expect(page.getByText('Reading', { exact: true })).toBeVisible();
});

test('R21: a site that can not be read says so', async ({ ext }) => {
  const gap = { since: NOW - 3 * 86_400_000, what: 'composers' };
  const page = await openOptions(ext, { ...reading(), sites: [{ site: 'gmail', on: true, gap }] });
  await expect(page.getByText('Gmail not read since 21 Nov. What was counted before that stands.')).toBeVisible();
});
