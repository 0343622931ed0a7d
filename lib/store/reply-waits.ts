import { ledgerLines } from '../domain/lines';
import { nineInTen, replyWaits } from '../domain/reply-waits';
import type { Store } from './database';
import { readOwn } from './own';
import { readCounting } from './people';
import { entriesOf } from './web';

/** Of so many contacts, the newest, who replied is looked at: a sample that does not grow with the history. */
const LATEST = 300;
const MOST = 100;

/**
 * Within how many working days nine of ten answers to the rep's mails came, by their newest correspondence.
 * @param now ms UTC
 * @returns undefined where there are too few to say
 */
export async function usualWait(db: Store, now: number): Promise<number | undefined> {
  const [latest, own, { cadence, coverage, gaps }] = await Promise.all([
    db.contacts.orderBy('lastAt').reverse().limit(LATEST).toArray(),
    readOwn(db),
    readCounting(db),
  ]);
  const replied = latest.filter(({ standing }) => standing.lastReply !== undefined).slice(0, MOST);
  const waits: number[] = [];
  for (const { handles } of replied) {
    const entries = (await entriesOf(db, handles)).map(({ entry }) => entry);
    waits.push(...replyWaits(ledgerLines(handles, entries, own, cadence, coverage, now, gaps), cadence));
  }
  return nineInTen(waits);
}
