import { expect, test, vi } from 'vitest';
import { type Detect, languageOf } from './language-of';

const detects = (...languages: [string, number][]) =>
  vi.fn<Detect>(async () => ({
    languages: languages.map(([language, percentage]) => ({ language, percentage })),
  }));

const LONG = 'Dank voor uw bericht, wij komen er volgende week op terug.';

test('the likeliest of what the detector finds', async () => {
  expect(await languageOf([LONG], detects(['en', 20], ['nl', 80]))).toBe('nl');
  expect(await languageOf([LONG], detects(['fr-CA', 99]))).toBe('fr');
});

test('outside the five, or nothing found: none', async () => {
  expect(await languageOf([LONG], detects(['af', 99]))).toBeUndefined();
  expect(await languageOf([LONG], detects())).toBeUndefined();
});

test('one short line is not judged, several together are', async () => {
  const detect = detects(['nl', 100]);
  expect(await languageOf(['Vrijdag is goed, tot dan.'], detect)).toBeUndefined();
  expect(detect).not.toHaveBeenCalled();
  expect(await languageOf(['Vrijdag is goed, tot dan.', 'Komt het dan uit?'], detect)).toBe('nl');
});

test('quoted text, addresses and links are no language', async () => {
  const detect = detects(['nl', 100]);
  await languageOf(
    [`${LONG} https://kadelicht.example/offer jonas@kadelicht.example\n> Thank you for your mail.`],
    detect,
  );
  expect(detect).toHaveBeenCalledWith(LONG);
  expect(
    await languageOf(['Ok!\n\nOn Mon, 16 Nov 2026 Jonas wrote:\n> I wanted to come back to the prices.'], detect),
  ).toBeUndefined();
});
