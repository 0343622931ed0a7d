import type { SentEntry } from '../lib/domain/ledger';
import type { Standing } from '../lib/domain/standing-kept';
import type { Extension } from './demo/extension';

/** What the store holds of somebody: the standing, as the last write left it. Undefined for nobody we know. */
export async function standingOf(ext: Extension, address: string): Promise<Standing | undefined> {
  const { contacts = [] } = await ext.tables();
  return contacts.find(({ id }) => id === `email:${address}`)?.standing as Standing | undefined;
}

/** The unanswered touches: times in ms UTC, oldest first. */
export async function openTimes(ext: Extension, address: string): Promise<number[]> {
  const standing = await standingOf(ext, address);
  return (standing?.open ?? []).map(({ time }) => time).toSorted((a, b) => a - b);
}

/** Every entry of the ledger on messages to the address, in the order in which they were seen. */
export async function sentTo(ext: Extension, address: string): Promise<SentEntry[]> {
  const sent = (await ext.ledger()).filter((entry): entry is SentEntry => entry.kind === 'sent');
  const named = sent.filter(({ recipients }) => JSON.stringify(recipients ?? '').includes(address));
  const names = new Set(named.flatMap((entry) => entry.names));
  return sent.filter((entry) => named.includes(entry) || entry.names.some((name) => names.has(name)));
}
