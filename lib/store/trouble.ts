/**
 * The store could not do it, and why:
 * - `full`: the disk or the browser's quota is
 * - `blocked`: another tab holds an older version open
 * - `closed`: the database is closed, or can't be opened here
 */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  readonly code: 'closed' | 'full' | 'blocked';

  constructor(code: StoreTrouble['code'], cause?: unknown) {
    super(`The store is ${code}`, { cause });
    this.code = code;
  }
}

const CODES: Readonly<Record<string, StoreTrouble['code']>> = {
  QuotaExceededError: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'closed',
  OpenFailedError: 'closed',
  UnknownError: 'closed',
  VersionError: 'closed',
};

/** @returns the trouble behind an error of Dexie's; undefined where the error is none of the store's (a mistake of ours). */
export function troubleOf(error: unknown): StoreTrouble | undefined {
  if (error instanceof StoreTrouble) return error;
  if (!(error instanceof Error) && !(error instanceof DOMException)) return undefined;
  // A full disk may show as an aborted transaction, or as a database that could not be opened: what lies beneath decides.
  const beneath = 'inner' in error && error.inner !== error ? troubleOf(error.inner) : undefined;
  if (beneath) return beneath;
  const code = CODES[error.name];
  return code ? new StoreTrouble(code, error) : undefined;
}
