import { casesOf } from './case';
import { peopleOf } from './concerns';
import type { Handle, Site } from './contact';
import { hidesTouches, lookedAt, placesOf, unread } from './gaps';
import { type History, historyOf, stateOf, type Touch } from './history';
import { pairsSaid } from './identity';
import type { Entry } from './ledger';
import type { Own } from './own';
import { saidOf } from './said';
import { MOST_OPEN, type OpenTouch, type PendingTouch, type Standing } from './standing-kept';

/**
 * What the ledger comes to for one contact, without clock and cadence: a pure function of its entries, whatever
 * their order and number of doubles (R8).
 * @param handles the contact's identities
 * @param entries all that concern it: those whose `concerns` name a handle of it, and, again and again, those
 *   that share a message or a conversation with these
 */
export function standingOf(handles: readonly Handle[], entries: readonly Entry[], own: Own): Standing {
  const history = historyOf(handles, entries, own);
  const { lastReply, answeredUntil = -Infinity, surelyUntil, colleague } = history;
  const places = placesOf(history, handles);
  const open = openTouches(history, places).map(({ open }) => open);
  const pending = since(history).flatMap((touch) => pendingTouch(touch, history, places));
  const sent = history.touches.findLast((touch) => touch.counts && stateOf(touch) === 'sent');
  const looked = lookedAt(history, places);
  const newer = unread(history, places);
  const name = nameOf(handles, entries);
  return {
    handles,
    ...(name === undefined ? {} : { name }),
    open: open.reverse().slice(0, MOST_OPEN),
    more: open.length > MOST_OPEN,
    pending: pending.reverse(),
    ...(sent ? { lastTouch: sent.message.time } : {}),
    ...(lastReply === undefined ? {} : { lastReply }),
    ...(history.lastReplyAbout ? { lastReplyAbout: true } : {}),
    atLeast: hidesTouches(history, places, answeredUntil, surelyUntil),
    ...(newer === undefined ? {} : { newerUnread: newer }),
    ...(looked === undefined ? {} : { lookedAt: looked }),
    ...(colleague ? { colleague: { ...colleague, atLeast: hidesTouches(history, places, colleague.at) } } : {}),
    ...saidOf(history, handles, pairsSaid(entries)),
    ...casesOf(history, (touch) => openTouch(touch, history, places)),
  };
}

/**
 * The touches that nobody has answered, oldest first.
 * @param places where they and the rep write: a call has no conversation, and their silence after it shows in any
 */
export function openTouches(
  history: History,
  places: ReadonlySet<string> = new Set(),
): readonly { readonly touch: Touch; readonly open: OpenTouch }[] {
  // R9: what somebody else answered is answered, in that conversation alone.
  return since(history)
    .filter((touch) => stateOf(touch) === 'sent' && !touch.answered)
    .map((touch) => ({ touch, open: openTouch(touch, history, places) }));
}

/** A reply clears what was sent before it, on any channel and in any conversation (R1). */
function since({ touches, answeredUntil = -Infinity }: History): readonly Touch[] {
  return touches.filter(({ counts, message }) => counts && message.time > answeredUntil);
}

function openTouch({ message, alone, way }: Touch, history: History, places: ReadonlySet<string>): OpenTouch {
  const place = history.folded.key(message.conversation);
  const looked = lookedAt(history, way ? places : new Set(place === undefined ? [] : [place]));
  return {
    names: message.names,
    time: message.time,
    channel: channelOf(message.site),
    ...(message.provisionalUntil === undefined ? {} : { provisionalUntil: message.provisionalUntil }),
    account: message.account,
    ...(looked === undefined ? {} : { lookedAt: looked }),
    ...(place === undefined ? {} : { place }),
    ...(alone ? { alone } : {}),
  };
}

function pendingTouch(touch: Touch, history: History, places: ReadonlySet<string>): readonly PendingTouch[] {
  const state = stateOf(touch);
  return state === 'sent' ? [] : [{ ...openTouch(touch, history, places), state }];
}

/** On which channel a site's messages go. */
export function channelOf(site: Site): 'email' | 'linkedin' {
  return site === 'gmail' ? 'email' : 'linkedin';
}

/** As they were named last. */
function nameOf(handles: readonly Handle[], entries: readonly Entry[]): string | undefined {
  const named = entries.flatMap((entry) =>
    peopleOf(entry).flatMap(({ handle, name }) =>
      name && handles.includes(handle) ? [{ name, seenAt: entry.seenAt }] : [],
    ),
  );
  return named.sort((a, b) => b.seenAt - a.seenAt || (a.name < b.name ? -1 : 1))[0]?.name;
}
