import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setReading } from '../../lib/store/accounts';
import { append } from '../../lib/store/append';
import { sentTo } from '../../lib/store/fixtures';
import { setHealth, setMode, setSite } from '../../lib/store/sites';
import { showBadge } from './badge';
import { follow } from './follow';
import { listen } from './listen';
import { matchRegistration } from './site-registration';
import { noteTab } from './tabs';
import { BRAM, ME, NOW, SENDER, type Stage, stage } from './test-stage';

const DAY = 86_400_000;
let set: Stage;

beforeEach(async () => {
  set = await stage();
});

afterEach(() => set.db.delete());

const told = () => set.fake.tabs.sendMessage.mock.calls;

describe('registration', () => {
  it('registers what is started and granted, once, and reaches open tabs', async () => {
    set.fake.open.set(1, false).set(2, true);
    await matchRegistration(set, false);
    await matchRegistration(set, false);
    expect([...set.fake.registered.values()]).toEqual([
      {
        id: 'gmail',
        js: ['gmail.js'],
        matches: ['https://mail.google.com/*'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    expect(set.fake.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1, allFrames: true }, files: ['gmail.js'] }],
    ]);
  });

  it('registers LinkedIn beside Gmail, each by itself', async () => {
    await setSite(set.db, 'linkedin', true, NOW);
    await setSite(set.db, 'gmail', false, NOW);
    await matchRegistration(set, false);
    expect([...set.fake.registered.values()]).toMatchObject([
      { id: 'linkedin', js: ['linkedin.js'], matches: ['https://www.linkedin.com/*'], allFrames: true },
    ]);
  });

  it.each([
    ['stopped', async () => setSite(set.db, 'gmail', false, NOW)],
    ['not granted', async () => Object.assign(set.fake, { granted: false })],
  ])('registers nothing where the site is %s, and takes back what was', async (_, act) => {
    await matchRegistration(set, false);
    await act();
    set.fake.open.set(1, false);
    await matchRegistration(set, true);
    expect(set.fake.registered.size).toBe(0);
    expect(set.fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('after an update puts the script into the tabs whose copy is an orphan, once', async () => {
    await matchRegistration(set, false);
    set.fake.open.set(1, false);
    await matchRegistration(set, true);
    await matchRegistration(set, true);
    expect(set.fake.scripting.executeScript).toHaveBeenCalledOnce();
  });
});

describe('follow', () => {
  it('lets the pages say hello again where what is read has changed, else ask anew', async () => {
    set.fake.open.set(1, true);
    await noteTab(set, 1, { site: 'gmail', account: ME });
    await follow(set);
    set.fake.tabs.sendMessage.mockClear();
    await follow(set);
    expect(told()).toEqual([[1, { tell: 'changed' }]]);
    await setReading(set.db, 'gmail', ME, 'off', NOW);
    await follow(set);
    expect(told().at(-1)).toEqual([1, { tell: 'reading' }]);
  });

  it('lets them say hello again where the rep chose what stands in the page', async () => {
    set.fake.open.set(1, true);
    await setSite(set.db, 'linkedin', true, NOW);
    await setMode(set.db, 'linkedin', 'banner');
    await noteTab(set, 1, { site: 'linkedin', account: 'linkedin:ACoME' });
    await follow(set);
    await setMode(set.db, 'linkedin', 'count');
    set.fake.tabs.sendMessage.mockClear();
    await follow(set);
    expect(told()).toEqual([[1, { tell: 'reading' }]]);
  });

  it('R3: the badge shows how many need a decision, R21: and that a site cannot be read', async () => {
    const text = () => set.fake.action.setBadgeText.mock.lastCall?.[0].text;
    await showBadge(set);
    expect(text()).toBe('');
    await append(set.db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)]);
    await showBadge(set);
    expect(text()).toBe('1');
    const title = () => set.fake.action.setTitle.mock.lastCall?.[0].title.replaceAll('\u00a0', ' ');
    expect(title()).toBe('Gelegen');
    await setHealth(set.db, 'gmail', 'rows', false, NOW - 3 * DAY);
    await showBadge(set);
    expect(text()).toBe('1!');
    expect(title()).toBe('Gelegen. Gmail not read since 21 Nov');
  });
});

describe('listen', () => {
  const idle = () => vi.waitFor(() => expect(set.fake.alarms.create).toHaveBeenCalled());

  it('has every listener in its place at once', () => {
    listen(set);
    const { runtime, permissions, commands, tabs, alarms, webRequest } = set.fake;
    const events = [
      runtime.onMessage,
      runtime.onInstalled,
      permissions.onAdded,
      permissions.onRemoved,
      commands.onCommand,
      tabs.onRemoved,
      alarms.onAlarm,
    ];
    for (const event of events) expect(event.listeners.size).toBe(1);
    // One for each site.
    for (const event of Object.values(webRequest)) expect(event.listeners.size).toBe(2);
    return idle();
  });

  it('listens anew to requests when the site is granted, never twice', async () => {
    listen(set);
    await idle();
    const { onBeforeRequest } = set.fake.webRequest;
    const added = vi.spyOn(onBeforeRequest, 'addListener');
    set.fake.permissions.onAdded.fire();
    expect(added).toHaveBeenCalledTimes(2);
    expect(onBeforeRequest.listeners.size).toBe(2);
  });

  it('answers a page with a promise', async () => {
    listen(set);
    const [answer] = set.fake.runtime.onMessage.fire(
      { ask: 'hello', in: { site: 'gmail', account: 'rep@gelegen.example' } },
      SENDER,
    );
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toEqual({ ok: true, value: 'on' });
    await idle();
  });

  it('says in its answer that the store is closed', async () => {
    listen(set);
    await idle();
    set.db.close();
    const [answer] = set.fake.runtime.onMessage.fire({ ask: 'hello', in: { site: 'gmail' } }, SENDER);
    expect(await answer).toEqual({ ok: false, code: 'closed' });
    await set.db.open();
  });

  it('follows the store when one of our own pages wakes it, and nobody else', async () => {
    listen(set);
    await idle();
    await append(set.db, [sentTo(BRAM, NOW - 15 * DAY), sentTo(BRAM, NOW - 8 * DAY)]);
    set.fake.action.setBadgeText.mockClear();
    set.fake.runtime.onMessage.fire({ wake: true }, { ...SENDER, url: 'https://mail.google.com/mail/u/0/' });
    set.fake.runtime.onMessage.fire({ wake: true }, { id: 'us', url: 'chrome-extension://us/options.html' });
    await vi.waitFor(() => expect(set.fake.action.setBadgeText.mock.lastCall).toEqual([{ text: '1' }]));
  });

  it('opens the welcome page after an install, not after an update', async () => {
    listen(set);
    set.fake.runtime.onInstalled.fire({ reason: 'update' });
    set.fake.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() =>
      expect(set.fake.tabs.create.mock.calls).toEqual([[{ url: 'chrome-extension://us/welcome.html' }]]),
    );
  });

  it('R20: looks at the badge again after the rep’s midnight', async () => {
    await set.db.settings.put({ key: 'settings', value: {} });
    listen(set);
    await idle();
    const [name, { when }] = set.fake.alarms.create.mock.lastCall as [string, { when: number }];
    expect(when).toBeGreaterThan(NOW);
    expect(when - NOW).toBeLessThanOrEqual(DAY + 1_000);
    set.fake.action.setBadgeText.mockClear();
    set.fake.alarms.onAlarm.fire({ name });
    await vi.waitFor(() => expect(set.fake.action.setBadgeText).toHaveBeenCalled());
  });

  it('the command goes to the tab that the rep is in', async () => {
    set.fake.open.set(1, true);
    listen(set);
    set.fake.commands.onCommand.fire('banner');
    await vi.waitFor(() => expect(told()).toContainEqual([1, { tell: 'banner' }]));
  });
});
