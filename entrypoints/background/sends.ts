import { UNDO_WINDOW } from '../../lib/domain/cadence';
import type { Handle, Site } from '../../lib/domain/contact';
import { shownSame } from '../../lib/domain/identity';
import type { Entry, SentEntry } from '../../lib/domain/ledger';
import { wireEntry } from '../../lib/domain/reading/send';
import type { WireReport } from '../../lib/domain/report';
import type { WebRequest } from '../../lib/platform/browser';
import { nameAccount } from '../../lib/store/accounts';
import { unlessClosed } from '../../lib/store/database';
import { knownSend } from '../../lib/store/sends';
import { markLooked, setHealth } from '../../lib/store/sites';
import { setAskAlarm } from './badge';
import { settleChip } from './chip';
import { inTurn } from './in-turn';
import { keep } from './keeper';
import { tiedRequest } from './one-send';
import { ownWords } from './own-words';
import type { Parts } from './parts';
import { type Context, contextOf } from './reading';
import { tabAccount } from './tabs';
import type { Wire } from './wires';

/** The second witness: what the site's own sending requests say, one after the other as they came. */
export interface Sends {
  request(
    details: Pick<WebRequest.OnBeforeRequestDetailsType, 'requestId' | 'requestBody' | 'tabId' | 'timeStamp'>,
  ): Promise<void>;
  /**
   * `ok`: the site answered 200; anything else proves nothing, and the send stays unconfirmed. `at`: when it did, which
   * is before the rep could undo it, however late we come to it (R5). ms UTC.
   */
  answer(requestId: string, ok: boolean, at?: number): Promise<void>;
}

/** What waits for its answer. */
interface Asked {
  readonly account: Handle;
  readonly report: WireReport;
  /** When the request began: ms UTC. */
  readonly at: number;
}

const KEY = 'request ';

/** @param changed called where the ledger, or the site's health, changed */
export function observedSends(
  parts: Parts,
  site: Site,
  { decodeBody, readWire }: Wire,
  changed: () => Promise<void>,
): Sends {
  const { db, memory, now } = parts;
  const turn = inTurn();

  return {
    request: ({ requestId, requestBody, tabId, timeStamp }) =>
      turn(async () => {
        if (!requestBody) return;
        const seenAt = Math.round(timeStamp);
        // The polyfill's types call the bytes unknown; both browsers give an ArrayBuffer.
        const body = await decodeBody(requestBody as Parameters<typeof decodeBody>[0]);
        if (body === undefined) return unreadable(tabId, seenAt);
        const entries: Entry[] = [];
        const asked: Asked[] = [];
        const { judge } = await ownWords(parts);
        for (const said of readWire(body, judge)) {
          const context = await whose(parts, site, said, tabId, seenAt);
          if (!context) continue;
          const { from } = said;
          // Only a help: {my name} in a question.
          if (from?.name && from.handle === context.account)
            await nameAccount(db, site, from.handle, from.name).catch(() => {});
          const report = await tiedRequest(memory, tabId, said, seenAt);
          const entry = await entryOf(parts, report, context);
          // A recall says nothing before the site has taken it.
          if (!entry && report.state !== 'recalled') continue;
          if (entry) entries.push(entry, ...shownSame(report.recipients.to, context));
          if (report.state !== 'draft') asked.push({ account: context.account, report, at: seenAt });
        }
        if (entries.length === 0 && asked.length === 0) return;
        // Before the ledger: if the worker stops now, the answer still finds what was asked.
        if (asked.length > 0) await memory.set(KEY + requestId, asked);
        await keep(parts, entries);
        for (const { report } of asked) await settleChip(parts, report.recipients.to, seenAt, report);
        await changed();
      }),

    answer: (requestId, ok, at = now()) =>
      turn(async () => {
        const asked = await memory.get<readonly Asked[]>(KEY + requestId);
        if (!asked) return;
        await memory.remove(KEY + requestId);
        if (!ok) return;
        const entries: SentEntry[] = [];
        for (const { account, report, at: askedAt } of asked) {
          const context = await contextOf(parts, site, account, at);
          const entry = context && wireEntry(report, context, true, askedAt);
          if (entry) entries.push(entry);
        }
        await keep(parts, entries);
        if (entries.some(({ ask }) => ask)) setAskAlarm(parts);
        await setHealth(db, site, 'request', true, now());
        await markLooked(db, site, now());
        await changed();
      }),
  };

  /** "Sent, contents unknown": the site's health says so, rather than silence (R21). */
  async function unreadable(tabId: number, seenAt: number): Promise<void> {
    const tab = await tabAccount(parts, tabId);
    const read =
      tab?.site === site ? await contextOf(parts, site, tab.account, seenAt) : (await db.sites.get(site))?.on;
    if (!read) return;
    await setHealth(db, site, 'request', false, seenAt);
    await changed();
  }
}

/** A send or a scheduled one as it stands before its answer; a draft save only where it takes such a one back (R5, R6). */
async function entryOf({ db }: Parts, report: WireReport, context: Context): Promise<SentEntry | undefined> {
  if (report.state !== 'draft') return wireEntry(report, context, false);
  const known = await unlessClosed(db, () => knownSend(db, report.name));
  if (known?.since === undefined || known.since >= context.seenAt) return undefined;
  const scheduled = known.latest.state === 'scheduled';
  return scheduled || context.seenAt - known.since <= UNDO_WINDOW ? wireEntry(report, context) : undefined;
}

/**
 * Whose the message is: of the account in whose composer its draft stood, else of the tab's, else of the one that
 * sends from this address. @returns undefined where that isn't known or isn't read: then nothing is kept
 */
async function whose(
  parts: Parts,
  site: Site,
  report: WireReport,
  tabId: number,
  seenAt: number,
): Promise<Context | undefined> {
  const { db } = parts;
  const tab = await tabAccount(parts, tabId);
  const account =
    (await unlessClosed(db, () => knownSend(db, report.name)))?.latest.account ??
    // The tab may have shown another site before.
    (tab?.site === site ? tab.account : undefined) ??
    (await db.accounts.toArray()).find(
      ({ handle, aliases = [], reading }) =>
        reading === 'on' && report.from && [handle, ...aliases].includes(report.from.handle),
    )?.handle;
  return account && contextOf(parts, site, account, seenAt);
}
