import { vi } from 'vitest';

/** For tests: how many rows a piece of work gets out of the database. */
export async function rowsRead(work: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  const count = (result: unknown) => {
    rows += Array.isArray(result) ? result.length : 1;
  };
  const stop: (() => void)[] = [];
  for (const proto of [IDBIndex.prototype, IDBObjectStore.prototype]) {
    for (const method of ['getAll', 'get', 'openCursor'] as const) {
      const real = proto[method] as (this: unknown, ...args: unknown[]) => IDBRequest;
      const spy = vi.spyOn(proto, method as 'get').mockImplementation(function (this: unknown, ...args: unknown[]) {
        const request = real.apply(this, args);
        request.addEventListener('success', () => count(request.result));
        return request;
      } as never);
      stop.push(() => spy.mockRestore());
    }
  }
  await work();
  for (const end of stop) end();
  return rows;
}
