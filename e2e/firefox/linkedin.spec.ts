import { expect, test } from '@playwright/test';
import { click, lineOf, shown } from '../demo/tab';
import { LINKEDIN, startStandIns } from '../stand-ins/start';
import { openFirefox } from './browser';
import { firefoxTab } from './tab';

const NAME = 'Bram Koopmans';

test('LinkedIn in stock Firefox: started with the line, the third message announced, sent, counted', async () => {
  const standIns = await startStandIns();
  const firefox = await openFirefox(standIns);
  try {
    const page = await firefox.open(`${LINKEDIN}messaging/`);
    const linkedin = firefoxTab(page);
    await click(linkedin, '.scaffold-layout__list .msg-conversation-listitem__link', NAME);
    await shown(linkedin, '#thread-detail-jump-target', NAME);
    const welcome = firefoxTab(await firefox.openPage('welcome.html'));
    await click(welcome, 'label', '^With the line');
    await click(welcome, 'button', '^Start on LinkedIn');
    await click(welcome, 'button', '^Read it');
    await shown(welcome, 'main', 'Counting since');
    await page.bringToFront();
    await lineOf(linkedin, /^3rd message\. .+ unanswered/);
    await click(linkedin, '.msg-form__contenteditable');
    await linkedin.type('A third');
    await click(linkedin, '.msg-form__send-button');
    await shown(linkedin, '[data-event-urn^="urn:li:msg_message:"]', 'A third');
    const popup = firefoxTab(await firefox.openPage('popup.html'));
    expect(await shown(popup, 'li', `${NAME}.*just sent`)).toContain('2');
  } finally {
    await firefox.close();
    await standIns.stop();
  }
});
