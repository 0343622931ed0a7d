import type { Handle } from '../domain/contact';
import { conversationKey } from '../domain/entry-id';
import type { EarlyBefore } from '../domain/frequency';
import type { ConversationName, MessageName } from '../domain/ledger';
import { byKeys } from './by-keys';
import type { Store } from './database';
import type { OfferRecord } from './records';

/** In which draft a line stands, and whom it is about. */
export interface OfferPlace {
  readonly contact: Handle;
  /** Absent until the draft is first saved. */
  readonly draft?: MessageName | undefined;
  readonly conversation: readonly ConversationName[];
}

/** How often the line showed before, for `showing`. Times are ms UTC, in no order. */
export interface Frequency {
  readonly offers: readonly number[];
  readonly closes: readonly number[];
}

/** No rule looks back further than 14 days. ms. */
const LOOK_BACK = 30 * 86_400_000;

/** A line offers the question, or the chip of R26 stands there: once for each draft and contact. @throws StoreTrouble */
export function noteOffer(db: Store, kind: 'offer' | 'early', place: OfferPlace, now: number): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', db.offers, async () => {
      const id = idOf(kind, place);
      if (await db.offers.get(id)) return;
      // The draft has got its name since, or its conversation has: it is the same one.
      const [before] = (await db.offers.bulkGet([...idsOf(kind, place)])).filter((one) => one !== undefined);
      await db.offers.put({ ...before, id, contact: place.contact, kind, at: before?.at ?? now });
      if (before) await db.offers.delete(before.id);
      await db.offers
        .where('at')
        .below(now - LOOK_BACK)
        .and((one) => one.kind !== 'early')
        .delete();
    }),
  );
}

/** The rep closed the line (×). @throws StoreTrouble */
export async function noteClose(db: Store, contact: Handle, now: number): Promise<void> {
  await db.attempt(() => db.offers.put({ id: `close ${contact} ${now}`, contact, kind: 'close', at: now }));
}

/** R26: the rep clicked on the chip, to whatever end, or asked: it was not ignored. @throws StoreTrouble */
export function noteTaken(db: Store, contacts: readonly Handle[]): Promise<void> {
  return changeEarly(db, contacts, (one) => (one.ignored === false ? one : { ...one, ignored: false }));
}

/** R26: a message went out to them at `at` (ms UTC): a chip that stood there and was not clicked was ignored. @throws StoreTrouble */
export function settleEarly(db: Store, contacts: readonly Handle[], at: number): Promise<void> {
  const open = ({ ignored, at: since }: OfferRecord) => ignored === undefined && since <= at;
  return changeEarly(db, contacts, (one) => (open(one) ? { ...one, ignored: true } : one));
}

/**
 * R26: the rep turns the chip on again: the ones that were ignored count no longer.
 * @returns takes that back
 * @throws StoreTrouble
 */
export function restartEarly(db: Store): Promise<() => Promise<void>> {
  return db.attempt(async () => {
    const settled = (await db.offers.orderBy('at').toArray()).filter(
      ({ kind, ignored }) => kind === 'early' && ignored !== undefined,
    );
    const last = settled.at(-1);
    if (!last) return async () => {};
    await db.offers.put({ ...last, ignored: false });
    return async () => void (await db.attempt(() => db.offers.put(last)));
  });
}

/**
 * What came before the line in this draft: what comes after it does not change the shape that it has.
 * @param now ms UTC
 */
export async function readFrequency(db: Store, now: number, place: OfferPlace): Promise<Frequency> {
  const recent = await db.offers
    .where('at')
    .above(now - LOOK_BACK)
    .toArray();
  const standing = recent.find(({ id }) => idsOf('offer', place).includes(id));
  const times = (of: OfferRecord['kind']) =>
    recent.filter((one) => one.kind === of && one !== standing && one.at <= (standing?.at ?? now)).map(({ at }) => at);
  return { offers: times('offer'), closes: times('close') };
}

/**
 * R26: what was offered early before, for `mayAskEarly`; this draft's own chip is none of it.
 * @param handles all of the person's
 */
export async function readEarly(db: Store, handles: readonly Handle[], place: OfferPlace): Promise<EarlyBefore> {
  const here = idsOf('early', place);
  const all = (await db.offers.orderBy('at').toArray()).filter(
    ({ kind, id }) => kind === 'early' && !here.includes(id),
  );
  return {
    toThem: all.some(({ contact }) => handles.includes(contact)),
    offers: all.map(({ at }) => at),
    ignored: lastIgnored(all),
  };
}

/** R26: how many of the last ones in a row were ignored. */
export async function readIgnored(db: Store): Promise<number> {
  return lastIgnored((await db.offers.orderBy('at').toArray()).filter(({ kind }) => kind === 'early'));
}

/** @param early in the order of their times */
function lastIgnored(early: readonly OfferRecord[]): number {
  const settled = early.filter(({ ignored }) => ignored !== undefined);
  return settled.length - 1 - settled.findLastIndex(({ ignored }) => ignored === false);
}

function idOf(kind: 'offer' | 'early', { contact, draft, conversation }: OfferPlace): string {
  return `${kind} ${contact} ${draft ?? conversationKey(conversation) ?? 'new'}`;
}

/** Under which this draft may have been noted: by its name, its conversation's, or none yet. */
function idsOf(kind: 'offer' | 'early', place: OfferPlace): readonly string[] {
  const unnamed = { ...place, draft: undefined };
  return [idOf(kind, place), idOf(kind, unnamed), idOf(kind, { ...unnamed, conversation: [] })];
}

function changeEarly(db: Store, contacts: readonly Handle[], change: (one: OfferRecord) => OfferRecord): Promise<void> {
  return db.attempt(() =>
    db.transaction('rw', [db.offers, db.contacts], async () => {
      const people = await byKeys(db.contacts, 'handles', contacts);
      const handles = new Set([...contacts, ...people.flatMap((person) => person.handles)]);
      const early = (await byKeys(db.offers, 'contact', handles)).filter(({ kind }) => kind === 'early');
      const news = early.map(change).filter((one, at) => one !== early[at]);
      if (news.length > 0) await db.offers.bulkPut(news);
    }),
  );
}
