import type { Table } from 'dexie';

/**
 * All rows under any of these keys of an index; one that lies under several comes several times.
 * One bulk read for each key, all at once: Dexie's `anyOf` walks a cursor, a trip for each row.
 */
export async function byKeys<Row, Key>(table: Table<Row, Key>, index: string, keys: Iterable<string>): Promise<Row[]> {
  const found = await Promise.all([...keys].map((key) => table.where(index).equals(key).toArray()));
  return found.flat();
}
