import { test } from '@playwright/test';
import { lookBack, SILENT, start } from '../demo/main-path';
import { shown } from '../demo/tab';
import { GMAIL, startStandIns } from '../stand-ins/start';
import { openFirefox } from './browser';
import { firefoxTab } from './tab';

test('contacts and the Friday review in stock Firefox, by their keys: let go, taken back, kept', async () => {
  const standIns = await startStandIns();
  const firefox = await openFirefox(standIns);
  try {
    const gmail = await firefox.open(GMAIL);
    await start(firefoxTab(await firefox.openPage('welcome.html')));
    await gmail.bringToFront();
    await lookBack(firefoxTab(gmail), firefoxTab(await firefox.openPage('popup.html')));
    const contacts = await firefox.openPage('contacts.html');
    const tab = firefoxTab(contacts);
    await shown(tab, 'main', `A decision today.*${SILENT.name}`);
    await contacts.keyboard.press('x');
    await shown(tab, '.toast', 'let go');
    await contacts.keyboard.press('z');
    await shown(tab, 'main', `A decision today.*${SILENT.name}`);
    const review = await firefox.openPage('contacts.html#/review');
    await shown(firefoxTab(review), 'h2', SILENT.name);
    await review.keyboard.press(' ');
    await shown(firefoxTab(review), 'main', 'kept1');
  } finally {
    await firefox.close();
    await standIns.stop();
  }
});
