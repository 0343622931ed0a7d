import { expect, test } from '@playwright/test';
import { lookBack, lookUp, SILENT, start, writeThird } from '../demo/main-path';
import { GMAIL, startStandIns } from '../stand-ins/start';
import { openFirefox } from './browser';
import { firefoxTab } from './tab';

test('the main path in stock Firefox: two unanswered mails, the third composed, the question asked, sent, counted', async () => {
  const standIns = await startStandIns();
  const firefox = await openFirefox(standIns);
  try {
    const gmail = await firefox.open(GMAIL);
    await start(firefoxTab(await firefox.openPage('welcome.html')));
    const popup = await firefox.openPage('popup.html');
    await gmail.bringToFront();
    await lookBack(firefoxTab(gmail), firefoxTab(popup));
    await writeThird(firefoxTab(gmail));
    expect(await lookUp(firefoxTab(popup))).toContain(SILENT.name);
  } finally {
    await firefox.close();
    await standIns.stop();
  }
});
