import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { announce } from './announce';
import { append } from './append';
import { Store } from './database';
import { BRAM, NOW, sentTo } from './fixtures';
import { people } from './people';

it('tells of what this page writes, once it is done; not of what it reads, or another writes', async () => {
  const db = new Store();
  const other = new Store();
  const told = vi.fn();
  announce(db, told);
  await people(db, NOW);
  await append(other, [sentTo(BRAM, NOW)]);
  expect(told).not.toHaveBeenCalled();
  await append(db, [sentTo(BRAM, NOW + 1)]);
  expect(told).toHaveBeenCalledOnce();
  other.close();
  await db.delete();
});
