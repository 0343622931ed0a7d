import type { Handle } from '../../lib/domain/contact';
import type { Decision, DecisionEntry, LoggedEntry } from '../../lib/domain/ledger';
import type { BannerState, NotedAct } from '../../lib/protocol/banner-act';
import type { BannerView } from '../../lib/protocol/banner-view';
import type { Ask } from '../../lib/protocol/messages';
import { correct } from '../../lib/store/correct';
import { decide } from '../../lib/store/decide';
import { exclude } from '../../lib/store/exclude';
import { log } from '../../lib/store/log';
import { noteClose, noteTaken } from '../../lib/store/offers';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { silence } from '../../lib/store/silences';
import { takeBack } from '../../lib/store/take-back';
import { bannerFor, closesOffer } from './banner-for';
import type { Parts } from './parts';
import type { Context } from './reading';
import { openLedger } from './tabs';

type Press = Ask['press']['in'];

/**
 * Does what the rep pressed in the line.
 * @param changed called where the ledger changed
 * @returns the line as it is then; null where it goes
 */
export async function pressed(
  parts: Parts,
  press: Press,
  context: Context,
  changed: () => Promise<void>,
): Promise<BannerView | null> {
  const state = await act(parts, press, context, changed);
  // R26: whatever was pressed, the early chip was not ignored.
  await noteTaken(parts.db, [press.contact]);
  const { contact: _, act: __, ...ask } = press;
  return state === null ? null : bannerFor(parts, { ...ask, state }, context);
}

/** @returns how far the line has grown then; null where it goes */
async function act(
  parts: Parts,
  press: Press,
  context: Context,
  changed: () => Promise<void>,
): Promise<BannerState | null> {
  const { db, now } = parts;
  const { act, contact, conversation, state = {} } = press;
  const { grown: _, date: __, noted, ...calm } = state;
  switch (act.do) {
    case 'state':
      return act.state;
    case 'openLedger':
      await openLedger(parts, contact);
      return state;
    case 'correct':
      await correct(db, { contact, target: act.target, counts: act.counts }, now());
      await changed();
      return state;
    case 'close':
      // Of what was just noted only the note goes.
      if (noted) return null;
      // First: the next message to them may be begun already, and a line there goes again.
      await silence(db, contact, conversation, now());
      await changed();
      if (await closesOffer(parts, press, context)) await noteClose(db, contact, now());
      return null;
    case 'never':
      await exclude(db, contact);
      await changed();
      return null;
    case 'mirrorOff': {
      const { mirror } = await readSettings(db);
      await changeSettings(db, { mirror: { ...mirror, on: false } });
      await changed();
      const { phrase: ___, ...rest } = state;
      return rest;
    }
    case 'takeBack':
      if (noted) await undo(parts, noted);
      await changed();
      return calm;
    default: {
      const { id } = await note(parts, contact, act);
      await changed();
      return { ...calm, noted: { contact, act, entry: id } };
    }
  }
}

function note({ db, now }: Parts, contact: Handle, act: NotedAct): Promise<DecisionEntry | LoggedEntry> {
  if (act.do === 'elsewhere') return log(db, { contact, way: 'elsewhere', talk: 'spoke' }, now());
  return decide(db, { contact, decision: decisionOf(act) }, now());
}

function decisionOf(act: Exclude<NotedAct, { do: 'elsewhere' }>): Decision {
  if (act.do === 'letGo') return { code: 'let-go' };
  if (act.do === 'later') return { code: 'later', until: act.until };
  const { outcome, until } = act;
  return { code: 'answer', outcome, ...(until === undefined ? {} : { until }) };
}

async function undo({ db, now }: Parts, { entry: id, contact }: NonNullable<BannerState['noted']>): Promise<void> {
  const entry = (await db.entries.get(id))?.entry;
  const noted = entry?.kind === 'decision' || entry?.kind === 'logged';
  if (noted && entry.contact === contact) await takeBack(db, entry, now());
}
