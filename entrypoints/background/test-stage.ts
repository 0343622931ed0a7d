import { vi } from 'vitest';
import type { Browser } from '../../lib/platform/browser';
import { setReading } from '../../lib/store/accounts';
import { Store } from '../../lib/store/database';
import { setSite } from '../../lib/store/sites';
import { sessionMemory } from './memory';
import type { Parts } from './parts';

/** For the tests of the background: a browser of plain objects, a store of its own, and a clock that stands still. */

export const NOW = Date.UTC(2026, 10, 24, 13, 5);
export const ME = 'email:rep@gelegen.example' as const;
export const BRAM = 'email:bram@koopmans.example' as const;
export const SENDER = { id: 'us', origin: 'https://mail.google.com', tab: { id: 1 } };

type Listener = (...args: never[]) => unknown;

/** An event of the browser's: `fire` returns what the listeners answered. */
export function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) =>
      [...listeners].map((listener) => (listener as (...args: unknown[]) => unknown)(...args)),
    listeners,
  };
}

export function fakeBrowser() {
  const session = new Map<string, unknown>();
  const registered = new Map<string, object>();
  /** Tabs of the site, and whether a script of ours listens there. */
  const tabs = new Map<number, boolean>();
  const fake = {
    granted: true,
    session,
    registered,
    open: tabs,
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us/${path}`,
      onMessage: event(),
      onInstalled: event(),
    },
    storage: {
      session: {
        get: async (key: string | null) =>
          structuredClone(key === null ? Object.fromEntries(session) : { [key]: session.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(structuredClone(items))) session.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) session.delete(key);
        },
      },
    },
    permissions: { contains: async () => fake.granted, onAdded: event(), onRemoved: event() },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: vi.fn(async (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error('Duplicate script ID');
          registered.set(script.id, script);
        }
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      }),
      executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
        tabs.set(target.tabId, true);
        return [];
      }),
    },
    tabs: {
      query: async () => [...tabs.keys()].map((id) => ({ id })),
      sendMessage: vi.fn(async (tab: number, _message: unknown) => {
        if (!tabs.get(tab)) throw new Error('Receiving end does not exist.');
      }),
      create: vi.fn(async (_tab: { url: string }) => ({})),
      onRemoved: event(),
    },
    action: {
      setBadgeText: vi.fn(async (_: { text: string }) => {}),
      setTitle: vi.fn(async (_: { title: string }) => {}),
      setBadgeBackgroundColor: async () => {},
    },
    alarms: { create: vi.fn(), onAlarm: event() },
    commands: { onCommand: event() },
    i18n: {
      /** The language that a text is found to be in. */
      detected: 'en',
      detectLanguage: async (_: string) => ({
        isReliable: true,
        languages: [{ language: fake.i18n.detected, percentage: 100 }],
      }),
    },
    webRequest: { onBeforeRequest: event(), onCompleted: event(), onErrorOccurred: event() },
  };
  return fake;
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

export interface Stage extends Parts {
  readonly fake: FakeBrowser;
  /** Moves the clock: ms. */
  pass(time: number): void;
}

/** Gmail is started and the rep's account turned on, unless the test says otherwise. */
export async function stage(): Promise<Stage> {
  const fake = fakeBrowser();
  // Only what the background uses is there.
  const browser = fake as unknown as Browser;
  const db = new Store();
  let time = NOW;
  await setSite(db, 'gmail', true, NOW);
  await setReading(db, 'gmail', ME, 'on', NOW);
  return {
    fake,
    browser,
    db,
    memory: sessionMemory(browser),
    now: () => time,
    languages: () => ['en-GB'],
    pass: (by) => {
      time += by;
    },
  };
}
