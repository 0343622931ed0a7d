import { lookUp, SILENT, start, writeThird } from './demo/main-path';
import { chromiumTab } from './demo/tab';
import { expect, test } from './fixtures';

test('the main path: two unanswered mails, the third composed, the question asked, sent, counted', async ({
  ext,
  gmail,
}) => {
  const tab = chromiumTab(gmail);
  await ext.grant();
  await start(chromiumTab(await ext.openPage('welcome.html')));
  await ext.readHistory(gmail);
  await writeThird(tab);
  expect(await lookUp(chromiumTab(await ext.openPage('popup.html')))).toContain(SILENT.name);

  const sent = (await ext.ledger()).filter(
    (entry) => entry.kind === 'sent' && entry.state === 'sent' && entry.how === 'request',
  );
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ recipients: { to: [{ handle: expect.stringContaining(SILENT.address) }] } });
});
