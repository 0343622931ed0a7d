import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import type { Page } from '@playwright/test';
import type { Handle } from '../lib/domain/contact';
import type { ConversationName, Decision, Entry, LookEntry, ReplyEntry, SentEntry } from '../lib/domain/ledger';
import type { AskMark } from '../lib/domain/question';
import { append } from '../lib/store/append';
import { Store } from '../lib/store/database';

/** Tuesday 24 November 2026, 14:05 in Amsterdam. */
export const NOW = Date.UTC(2026, 10, 24, 13, 5);
export const ME: Handle = 'email:jonas@kadelicht.example';
export const ME_ON_LINKEDIN: Handle = 'linkedin:ACoAAFAKE0000001xxxxxxxxxxxxxxxxxxxxxxx';

const at = (month: number, day: number, hour = 9, minute = 0) => Date.UTC(2026, month - 1, day, hour, minute);

/** One correspondent: what was sent and answered, as the readings would have made it. */
export class Correspondent {
  readonly handle: Handle;
  readonly name: string;
  readonly #entries: Entry[] = [];

  /** @param at a mail address, or any handle: `linkedin:ACoAA…` */
  constructor(name: string, at: string) {
    this.handle = at.includes(':') ? (at as Handle) : `email:${at}`;
    this.name = name;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  sent(time: number, subject: string, over: Partial<SentEntry> = {}): this {
    this.#entries.push({
      ...this.#base(time),
      kind: 'sent',
      id: `sent ${this.handle} ${time}`,
      names: [`msg-a:r${this.handle}${time}`],
      state: 'sent',
      time,
      precision: 'exact',
      recipients: { to: [{ handle: this.handle, name: this.name }], cc: [], bcc: [], split: true },
      subject,
      opens: this.#entries.length === 0,
      ...over,
    });
    return this;
  }

  replied(time: number, subject: string, over: Partial<ReplyEntry> = {}): this {
    this.#entries.push({
      ...this.#base(time),
      kind: 'reply',
      id: `reply ${this.handle} ${time}`,
      names: [`g:${time.toString(16)}`],
      from: { handle: this.handle, name: this.name },
      time,
      subject,
      ...over,
    });
    return this;
  }

  /** R24: a message of mine that asks the straight question. */
  asked(time: number, subject: string, ask: Partial<AskMark> = {}): this {
    return this.sent(time, subject, { ask: { question: 'line', shape: 'line', language: 'en', ...ask } });
  }

  /** What the rep decided of them. */
  decided(time: number, decision: Decision): this {
    const { conversation: _, ...base } = this.#base(time);
    this.#entries.push({
      ...base,
      kind: 'decision',
      how: 'hand',
      id: `decision ${this.handle} ${time}`,
      contact: this.handle,
      decision,
    });
    return this;
  }

  /** R14: the rep said that somebody else is the same person. */
  same(other: Correspondent, time: number): this {
    const { conversation: _, ...base } = this.#base(time);
    const handles = [this.handle, other.handle].sort() as [Handle, Handle];
    this.#entries.push({ ...base, kind: 'same', how: 'hand', id: `same ${handles.join(' ')}`, handles, same: true });
    return this;
  }

  /** R21: their conversation was opened at this time. */
  looked(time = NOW, over: Partial<LookEntry> = {}): this {
    const people = [{ handle: this.handle, name: this.name }];
    this.#entries.push({
      ...this.#base(time),
      kind: 'look',
      id: `look ${this.handle}`,
      people,
      scope: 'opened',
      ...over,
    });
    return this;
  }

  #base(seenAt: number) {
    const linkedin = !this.handle.startsWith('email:');
    const conversation: ConversationName = linkedin ? `urn:2-${this.handle}` : `thread-a:r${this.handle}`;
    const where = linkedin ? { site: 'linkedin', account: ME_ON_LINKEDIN } : { site: 'gmail', account: ME };
    return {
      ...(where as Pick<SentEntry, 'site' | 'account'>),
      seenAt,
      how: 'page',
      conversation: [conversation],
    } as const;
  }
}

/** A rep's morning: one of each state that the counting can bring about. */
export function everybody(): Correspondent[] {
  return [
    new Correspondent('Bram Koopmans', 'bram@koopmans.example')
      .sent(at(10, 19), 'Second hall')
      .replied(at(10, 21, 14, 48), 'Re: Second hall')
      .sent(at(11, 2, 9, 2), 'Drawings for the second hall')
      .sent(at(11, 9, 14, 20), 'Re: Drawings for the second hall')
      .sent(at(11, 16, 8, 41), 'Re: Drawings for the second hall')
      .looked(),
    new Correspondent('Marieke van den Heuvel', 'marieke@vandenheuvel.example')
      .sent(at(11, 2), 'Sorting line, prices')
      .sent(at(11, 9), 'Re: Sorting line, prices')
      .looked(),
    new Correspondent('Daan Hoekstra', 'daan@hoekstra.example')
      .sent(at(11, 3), 'Quay lighting', { opens: false })
      .sent(at(11, 10), 'Re: Quay lighting')
      .looked(NOW, { hidden: { own: [], clusterBefore: at(11, 3) } }),
    new Correspondent('Eva Smit', 'eva@smit.example')
      .sent(at(11, 4), 'Offer')
      .sent(at(11, 11), 'Re: Offer')
      .looked(at(11, 12)),
    new Correspondent('Thomas Lindqvist', 'thomas@lindqvist.example')
      .sent(at(11, 9), 'Deck lights')
      .sent(at(11, 20), 'Re: Deck lights')
      .looked(),
    new Correspondent('Willemijn Schouten-Achterberg van Oldenbarnevelt', 'w.schouten@achterberg.example')
      .sent(at(11, 23), 'Visit in Lent')
      .looked(),
    new Correspondent('Hugo Castellanos', 'hugo@castellanos.example').sent(NOW - 12_000, 'Follow-up', {
      seenAt: NOW - 12_000,
    }),
    new Correspondent('Anna van Oosten', 'anna@oosten.example')
      .sent(at(11, 16), 'Greenhouses')
      .replied(at(11, 20, 10), 'Re: Greenhouses'),
    new Correspondent('Sanne Oosterwijk', 'sanne@oosterwijk.example')
      .sent(at(11, 10), 'Proposal')
      .sent(at(11, 27, 8), 'Re: Proposal', { state: 'scheduled', seenAt: at(11, 23) })
      .looked(),
    new Correspondent('Lars de Groot', 'lars@degroot.example')
      .sent(at(11, 12), 'Quote')
      .sent(at(11, 23, 8), 'Re: Quote', { state: 'scheduled', seenAt: at(11, 20) })
      .looked(),
    new Correspondent('Joost Vermeulen', 'j.vermeulen@oostpolder.example')
      .sent(at(8, 3), 'Greenhouse 4')
      .sent(at(8, 10), 'Re: Greenhouse 4')
      .looked(),
  ];
}

/** Rows put into tables besides the ledger: `{ settings: [...], sites: [...] }`. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/** The sites and settings of a rep who reads one account of Gmail. */
export function reading(settings: object = {}): Rows {
  return {
    settings: [{ key: 'settings', value: { cadence: { zone: 'Europe/Amsterdam' }, locale: 'en', ...settings } }],
    sites: [{ site: 'gmail', on: true, since: at(11, 2), lookedAt: NOW }],
    accounts: [{ id: `gmail ${ME}`, site: 'gmail', handle: ME, reading: 'on', since: at(11, 2) }],
  };
}

/**
 * Puts a history into the extension's database: made by the store's own code, so that its tables fit each other,
 * and written raw. The page must be of the extension's origin, and have opened the database once.
 */
export async function seed(page: Page, people: readonly Correspondent[], rows: Rows): Promise<void> {
  const store = new Store(`seed ${Math.random()}`);
  for (const [table, records] of Object.entries(rows)) await store.table(table).bulkPut([...records]);
  await append(
    store,
    people.flatMap((one) => one.entries),
  );
  const tables: Record<string, unknown[]> = {};
  for (const table of store.tables) tables[table.name] = await table.toArray();
  await store.delete();
  await page.evaluate(putRaw, tables);
}

/** Runs in the page. */
async function putRaw(tables: Record<string, unknown[]>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('gelegen');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const names = Object.keys(tables);
  const put = db.transaction(names, 'readwrite');
  for (const name of names) {
    put.objectStore(name).clear();
    for (const row of tables[name] ?? []) put.objectStore(name).put(row);
  }
  await new Promise((resolve) => {
    put.oncomplete = resolve;
  });
  db.close();
}
