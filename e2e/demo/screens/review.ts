import type { Page } from '@playwright/test';
import { bothRead } from '../../morning';
import { twenty } from '../../round';
import { Correspondent, NOW, type Rows } from '../../seed';
import { ownPage, type Screen, type Stage } from './screen';

/** What a card takes: 13 seconds. */
const PACE = 13_000;
const DAY = 86_400_000;
const FRIDAY = NOW + 3 * DAY;
const SIZE = [1360, 692] as const;

/** Both sites are read, and were looked at as the look has it. */
function lookedAt(now: number): Rows {
  const rows = bothRead();
  const sites = (rows.sites ?? []).map((site) => ({
    ...site,
    lookedAt: 'mode' in site ? now - 13 * 60_000 : now,
  }));
  return { ...rows, sites };
}

/** The round, this far: each step takes as long as a rep looks. */
async function round(stage: Stage, keys: string, now = NOW, size: readonly [number, number] = SIZE): Promise<Page> {
  const page = await ownPage(stage, {
    file: 'contacts.html#/review',
    size,
    people: twenty(now, stage.language),
    rows: lookedAt(now),
    now,
    until: '.card .facts li',
  });
  for (const [place, key] of [...keys].entries()) {
    await page.clock.setFixedTime(now + (place + 1) * PACE);
    const name = (await page.locator('.card h2').textContent()) ?? '';
    await page.keyboard.press(key);
    if (key === 'l') await page.keyboard.press('1');
    await page.locator('.card h2, .end h2').filter({ hasNotText: name }).waitFor();
  }
  await page.locator('.card .facts li, .end').first().waitFor();
  return page;
}

export const REVIEW: readonly Screen[] = [
  {
    name: 'review',
    look: { file: 'contacts.png', at: { 'nl.light': [32, 1922, 1360, 692], 'en.dark': [32, 2670, 1360, 692] } },
    show: (stage) => round(stage, 'xaxa x'),
  },
  {
    name: 'review-end',
    look: { file: 'contacts.png', at: { 'nl.light': [32, 3374, 1360, 472] } },
    show: (stage) => round(stage, 'xaxalxaxalxaxlxa x x', FRIDAY, [1360, 472]),
  },
  {
    name: 'review-later',
    show: async (stage) => {
      const page = await round(stage, 'xaxa x');
      await page.keyboard.press('l');
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'review-nobody',
    show: (stage) => ownPage(stage, { file: 'contacts.html#/review', size: SIZE, people: [], until: '.rev .blank' }),
  },
  {
    name: 'review-never-asked',
    show: async (stage) => {
      const anna = new Correspondent('Anna van Oosten', 'anna@oosten.example');
      for (const day of [3, 10, 17])
        anna.sent(NOW - day * DAY, 'Greenhouses').replied(NOW - (day - 1) * DAY, 'Re: Greenhouses');
      const page = await ownPage(stage, {
        file: 'contacts.html#/review',
        size: SIZE,
        people: [anna],
        until: '.rev .blank',
      });
      await page.locator('.rev .blank .btn').click();
      await page.locator('.card .facts li').first().waitFor();
      return page;
    },
  },
  {
    name: 'review-answer',
    show: (stage) => {
      const ask = { question: 'line', shape: 'line', language: 'en' } as const;
      const priya = new Correspondent('Priya Raghunathan', 'priya@raghunathan.example')
        .sent(NOW - 12 * DAY, 'Roof panels')
        .sent(NOW - 5 * DAY, 'Re: Roof panels', { ask })
        .replied(NOW - DAY, 'Re: Roof panels', {
          verdict: {
            label: 'not_now',
            sure: true,
            rule: 'not now',
            answers: { 'line en': { outcome: 'not_now', until: '2027-01-18' } },
          },
        });
      return ownPage(stage, { file: 'contacts.html#/review', size: SIZE, people: [priya], until: '.card .was' });
    },
  },
  {
    name: 'review-narrow',
    show: (stage) => round(stage, 'xaxa x', NOW, [320, 760]),
  },
];
