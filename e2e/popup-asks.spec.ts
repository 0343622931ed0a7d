import { SILENT } from './demo/main-path';
import { expect, lineSaying, test } from './fixtures';
import * as act from './stand-ins/gmail/act';

test('"Ask" in the popup opens the last conversation; its reply begins with the question, shown and not put in', async ({
  ext,
  gmail,
}) => {
  await ext.startGmail();
  await ext.readHistory(gmail);
  const popup = await ext.openPage('popup.html');
  await popup.setViewportSize({ width: 380, height: 580 });
  await expect(popup.locator('.row[aria-current]')).toContainText(SILENT.name);
  const opened = ext.context.waitForEvent('page');
  await popup.keyboard.press('a');
  const conversation = await opened;
  await expect(conversation.locator('[role=main] h2.hP')).toContainText(SILENT.subject);

  const box = await act.reply(conversation);
  const line = await lineSaying(conversation, /I know your time is valuable/);
  expect(line.buttons.map(({ name }) => name)).toContain('Insert');
  await expect(act.body(box)).not.toContainText('valuable');
});
