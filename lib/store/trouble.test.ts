import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { append } from './append';
import { Store } from './database';
import { BRAM, NOW, sentTo } from './fixtures';
import { StoreTrouble, troubleOf } from './trouble';

afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete('gelegen');
});

const mail = sentTo(BRAM, NOW);

function full(): DOMException {
  return new DOMException('The disk is full', 'QuotaExceededError');
}

describe('trouble', () => {
  it('says that the store is full, and an append that failed has written nothing', async () => {
    const db = new Store();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (this.name === 'contacts') throw full();
      return this.add(value);
    });
    await expect(append(db, [mail])).rejects.toMatchObject({ name: 'StoreTrouble', code: 'full' });
    put.mockRestore();
    expect(await db.entries.count()).toBe(0);
    expect((await append(db, [mail])).changed).toBe(1);
    db.close();
  });

  it('says that the store is closed where it cannot be opened', async () => {
    const db = new Store();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    await expect(append(db, [mail])).rejects.toMatchObject({ code: 'closed' });
    db.close();
  });

  it('opens again at the next use after an open that failed, and tries once for each', async () => {
    const db = new Store();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const tries = () => Promise.allSettled([db.sites.count(), append(db, [mail]), db.contacts.count()]);
    expect((await tries()).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(open).toHaveBeenCalledTimes(1);
    open.mockRestore();
    await vi.waitFor(async () => expect(await db.sites.count()).toBe(0));
    expect((await append(db, [mail])).changed).toBe(1);
    db.close();
  });

  it('says that the store is closed where it was closed for good', async () => {
    const db = new Store();
    db.close();
    await expect(append(db, [mail])).rejects.toMatchObject({ code: 'closed' });
  });

  it('gives way to an upgrade in another tab without a word, and opens again at the next use', async () => {
    const warned = vi.spyOn(console, 'warn');
    const db = new Store();
    await append(db, [mail]);
    db.on('versionchange').fire({ newVersion: 20 });
    expect(db.isOpen()).toBe(false);
    expect((await append(db, [sentTo(BRAM, NOW + 1)])).changed).toBe(1);
    expect(warned).not.toHaveBeenCalled();
    db.close();
  });

  it('tells those who wait, and those who come, that an older version holds the store', async () => {
    const warned = vi.spyOn(console, 'warn');
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('gelegen', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const db = new Store();
    await expect(append(db, [mail])).rejects.toMatchObject({ code: 'blocked' });
    await expect(append(db, [mail])).rejects.toMatchObject({ code: 'blocked' });
    old.close();
    await vi.waitFor(async () => expect((await append(db, [mail])).changed).toBeLessThan(2));
    expect(await db.entries.count()).toBe(1);
    expect(warned).not.toHaveBeenCalled();
    db.close();
  });

  it('tells those who wait, and those who come, that an upgrade in another tab goes on and on', async () => {
    const db = new Store('gelegen', 50);
    await append(db, [mail]);
    let over = () => {};
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('gelegen', 1_000);
      request.onerror = (event) => event.preventDefault();
      request.onupgradeneeded = () => {
        let held = true;
        over = () => {
          held = false;
        };
        const again = () => {
          if (!held) return request.transaction?.abort();
          const asked = request.transaction?.objectStore('sites').count();
          if (asked) asked.onsuccess = again;
        };
        again();
        resolve();
      };
    });
    const next = sentTo(BRAM, NOW + 1);
    await expect(append(db, [next])).rejects.toMatchObject({ code: 'blocked' });
    await expect(append(db, [next])).rejects.toMatchObject({ code: 'blocked' });
    over();
    await vi.waitFor(async () => expect((await append(db, [next])).changed).toBeLessThan(2));
    expect(await db.entries.count()).toBe(2);
    db.close();
  });

  it('does not take a mistake of ours for trouble of the store', () => {
    expect(troubleOf(new TypeError('undefined is not a function'))).toBeUndefined();
    expect(troubleOf('text')).toBeUndefined();
    expect(troubleOf(new StoreTrouble('full'))?.code).toBe('full');
    expect(troubleOf(full())?.code).toBe('full');
  });
});
