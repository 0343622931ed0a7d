import type { Locator, Page } from '@playwright/test';
import type { Extension } from './demo/extension';
import { expect, lineSaying, test } from './fixtures';
import { everybody, NOW, type Rows, reading, seed } from './seed';

/** The options and the welcome page beside the look: its words and their order, its measures, its colours. */

async function open(ext: Extension, file: string, settings: object, rows: Rows = {}): Promise<Page> {
  const page = await ext.openPage(file);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.clock.setFixedTime(NOW);
  await seed(page, everybody(), { ...reading(settings), ...rows });
  await page.setViewportSize({ width: 1304, height: 1000 });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const css = (part: Locator, ...names: readonly string[]) =>
  part.evaluate((node, all) => all.map((name) => getComputedStyle(node).getPropertyValue(name)), names);
const size = async (part: Locator): Promise<readonly [width: number, height: number]> => {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not there');
  return [Math.round(box.width), Math.round(box.height)];
};
/** What stands in the list, of what the look has: in the look's order. */
const inOrder = (all: readonly string[], wanted: readonly string[]) => {
  const places = wanted.map((words) => all.findIndex((one) => one.startsWith(words)));
  expect(places, `${wanted} in ${all}`).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
};

test('options, Dutch and light: words and order, measures, colours', async ({ ext }) => {
  const page = await open(ext, 'options.html', { locale: 'nl', theme: 'light' });
  await page.getByRole('button', { name: 'Wachttijd mail: meer' }).click();

  await expect(page.getByRole('navigation', { name: 'Instellingen' }).getByRole('link')).toHaveText(
    ['Tellen', 'De vraag', 'De balk', 'Sites', 'Mensen', 'Taal en weergave', 'Je gegevens'],
    { useInnerText: true },
  );
  inOrder(await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents(), [
    'Grens',
    'Wachttijd mail',
    'Wachttijd LinkedIn',
    'Werkdagen',
    'Feestdagen',
    'Twee vlak na elkaar',
    'Welke eerst',
    'Aanspreekvorm',
    'Eerst laten zien',
    'Wachttijd na de vraag',
    'Gmail',
    'LinkedIn',
    'Mijn adressen en domeinen',
    'Nooit geteld',
  ]);
  for (const words of [
    'De balk verschijnt als je je 3e bericht schrijft.',
    'Een mail jonger dan 4 werkdagen wacht nog.',
    'was 3 · terug',
    'Alleen op deze dagen loopt de klok.',
    'Twee berichten in één gesprek binnen deze tijd tellen als één.',
    'Elke vraag maakt nee zeggen makkelijk. Klik om aan te passen; je eigen vraag mag ernaast staan.',
    'uit de column',
    'De balk groeit en toont de vraag; Enter voegt hem in.',
    'Na 5 werkdagen stilte sluit de zaak vanzelf.',
    'Zo ziet het eruit',
    'Zoals in Gmail, bij je 3e bericht. Wijzigingen gelden meteen in open tabbladen.',
    'Vandaag een beslissing',
    'Wachten nog',
    'Wachttijd mail: 4 werkdagen',
  ])
    await expect(page.locator('body')).toContainText(words);
  await lineSaying(page, /3e bericht\. 2 en 9.nov bleven onbeantwoord\. Gewoon vragen\?/);

  expect((await size(page.locator('header.bar')))[1]).toBe(52);
  expect((await size(page.locator('.side')))[0]).toBe(216);
  expect((await size(page.locator('.preview')))[0]).toBe(388);
  expect((await size(page.locator('.stepper').first()))[1]).toBe(32);
  expect(await size(page.locator('.days label').first())).toEqual([32, 32]);
  expect(await size(page.getByRole('radio', { name: /^Bied eerst aan/ }).first())).toEqual([16, 16]);

  const serif = /ui-serif/;
  const chosen = page.locator('.questions li.on');
  expect(await css(chosen, 'background-color', 'border-top-left-radius')).toEqual(['rgb(227, 239, 235)', '8px']);
  const [family, points, line] = await css(chosen.locator('.words'), 'font-family', 'font-size', 'line-height');
  expect(family).toMatch(serif);
  expect([points, line]).toEqual(['15px', '22px']);
  const heading = page.getByRole('heading', { level: 2, name: 'Tellen' });
  expect((await css(heading, 'font-family'))[0]).toMatch(serif);
  expect(await css(heading, 'font-size', 'line-height', 'font-weight')).toEqual(['20px', '28px', '400']);
  expect(await css(page.locator('.group > ul').first(), 'background-color', 'border-top-left-radius')).toEqual([
    'rgb(255, 254, 251)',
    '12px',
  ]);
  expect(await css(page.locator('html'), 'background-color')).toEqual(['rgb(246, 244, 238)']);
  expect(await css(page.locator('.was').first(), 'color')).toEqual(['rgb(125, 86, 8)']);
});

test('options, English and dark: the search of the picture, and its colours', async ({ ext }) => {
  const page = await open(ext, 'options.html', { locale: 'en', theme: 'dark' });
  await page.getByRole('searchbox', { name: 'Search' }).fill('wait');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Counting', 'The question']);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText([
    'Wait for mail',
    'Wait for LinkedIn',
    'Wait after the question',
  ]);
  await expect(page.locator('#says-waitMail mark')).toHaveText('wait');
  await expect(page.locator('.side a.hit')).toHaveText(['Counting', 'The question']);
  expect(await css(page.locator('mark').first(), 'background-color')).toEqual(['rgb(53, 45, 29)']);
  expect(await css(page.locator('html'), 'background-color')).toEqual(['rgb(25, 24, 22)']);
  expect(await css(page.locator('.group > ul').first(), 'background-color')).toEqual(['rgb(34, 32, 29)']);
});

test('welcome, Dutch and light: words and order, measures, colours', async ({ ext }) => {
  const page = await open(ext, 'welcome.html', { locale: 'nl', theme: 'light' }, { sites: [], accounts: [] });
  inOrder(await page.getByRole('heading').allTextContents(), [
    'Kom ik gelegen?',
    '1. Wat het leest, en wat nooit gebeurt',
    'Gelezen',
    'Bewaard',
    'Nooit',
    'Gmail',
    'LinkedIn',
    '2. Je geschiedenis',
    '3. Probeer het hier',
  ]);
  for (const words of [
    'Gelegen telt hoe vaak iemand stil blijft, en geeft je de directe vraag als je opnieuw wilt schrijven. Een antwoord, of stilte daarna: dan weet je waar je staat.',
    'Nooit de tekst van een bericht.',
    'Het verstuurt niets, logt nergens in en stuurt niets naar buiten. Privévensters bewaren niets.',
    'Eén regel boven de werkbalk van een mail die je schrijft.',
    'Een voorbeeld; Marieke bestaat niet, en er wordt niets verstuurd.',
    'Naar de column “Verspil mijn tijd niet”. Alles is te wijzigen bij de opties.',
  ])
    await expect(page.locator('body')).toContainText(words);
  await lineSaying(page, /^3e bericht\. 2 en 9.nov onbeantwoord\./);

  expect((await size(page.getByRole('main')))[0]).toBe(776);
  expect(await size(page.locator('.three .big').first())).toEqual([44, 44]);
  expect((await size(page.getByRole('link', { name: 'Open Gmail' })))[1]).toBe(36);
  const h1 = page.getByRole('heading', { level: 1 });
  expect((await css(h1, 'font-family'))[0]).toMatch(/ui-serif/);
  expect(await css(h1, 'font-size', 'line-height', 'font-weight')).toEqual(['40px', '48px', '400']);
  expect(await css(page.locator('.three .big').first(), 'border-top-color')).toEqual(['rgb(58, 54, 47)']);
  expect(await css(page.locator('.stage'), 'background-color')).toEqual(['rgb(236, 239, 244)']);
});

for (const file of ['options.html', 'welcome.html'])
  test(`${file}: in forced colours what is chosen is seen; at 320 px nothing is cut off`, async ({ ext }) => {
    const page = await open(ext, file, { locale: 'en' });
    await page.emulateMedia({ forcedColors: 'active' });
    const radio = page.locator('input.radio').first();
    await radio.click();
    await expect(radio).toBeChecked();
    const [width] = await css(radio, 'border-top-width');
    expect(width).toBe('5px');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const cut = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('button, h2, h3, p, label')]
        .filter((part) => part.checkVisibility() && !part.closest('.vh') && part.scrollWidth > part.clientWidth + 1)
        .filter((part) => getComputedStyle(part).display !== 'inline')
        .map((part) => part.textContent),
    );
    expect(cut).toEqual([]);
  });
