import type { Handle, Site } from '../domain/contact';
import type { ConversationName, Entry } from '../domain/ledger';
import type { Store } from './database';
import type { EntryRecord } from './records';
import { entriesOf } from './web';

/** Where somebody was last written to, or wrote. */
export interface LastConversation {
  readonly site: Site;
  /** The rep's own, in which it lies. */
  readonly account: Handle;
  /** All names under which it is known; several where page and request name it each in their own way. */
  readonly conversation: readonly ConversationName[];
}

/** @returns undefined where no conversation of theirs has a name: only a call was logged, or nobody is known */
export async function lastConversation(db: Store, handles: readonly Handle[]): Promise<LastConversation | undefined> {
  const rows = await entriesOf(db, handles);
  const theirs = rows.filter((row) => row.handles.some((handle) => handles.includes(handle)));
  const [last] = theirs.filter(isMessage).sort((a, b) => timeOf(b.entry) - timeOf(a.entry));
  if (!last) return undefined;
  const { site, account } = last.entry;
  return { site, account, conversation: namesWith(rows, last.conversations) };
}

/** R5: what never went is no place to go to. */
function isMessage({ entry, conversations }: EntryRecord): boolean {
  const went = entry.kind === 'sent' && entry.state !== 'undone' && entry.state !== 'cancelled';
  return (went || entry.kind === 'reply') && conversations.length > 0;
}

function timeOf(entry: Entry): number {
  return entry.kind === 'sent' || entry.kind === 'reply' ? entry.time : 0;
}

/** The names that stand beside these, and beside those. */
function namesWith(rows: readonly EntryRecord[], first: readonly ConversationName[]): readonly ConversationName[] {
  const names = new Set(first);
  for (let size = 0; size < names.size; ) {
    size = names.size;
    for (const { conversations } of rows) {
      if (conversations.some((name) => names.has(name))) for (const name of conversations) names.add(name);
    }
  }
  return [...names];
}
