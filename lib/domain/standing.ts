import { peopleOf } from './concerns';
import type { Handle, Site } from './contact';
import { hidesTouches, lookedAt, placesOf, unread } from './gaps';
import { type History, historyOf, stateOf, type Touch } from './history';
import type { Entry } from './ledger';
import type { Own } from './own';
import { MOST_OPEN, type OpenTouch, type PendingTouch, type Standing } from './tally';

/**
 * What the ledger comes to for one contact, without clock and cadence: a pure function of its entries, whatever
 * their order and number of doubles (R8).
 * @param handles the contact's identities
 * @param entries all that concern it: those whose `concerns` name a handle of it, and, again and again, those
 *   that share a message or a conversation with these
 */
export function standingOf(handles: readonly Handle[], entries: readonly Entry[], own: Own): Standing {
  const history = historyOf(handles, entries, own);
  const { lastReply } = history;
  const places = placesOf(history, handles);
  // A reply clears what was sent before it, on any channel and in any conversation (R1).
  const since = history.touches.filter(({ counts, message }) => counts && message.time > (lastReply ?? -Infinity));
  const open = since.filter((touch) => stateOf(touch) === 'sent').map((touch) => openTouch(touch, history));
  const pending = since.flatMap((touch) => pendingTouch(touch, history));
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
    atLeast: hidesTouches(history, places),
    ...(newer === undefined ? {} : { newerUnread: newer }),
    ...(looked === undefined ? {} : { lookedAt: looked }),
  };
}

function openTouch({ message }: Touch, history: History): OpenTouch {
  const place = history.folded.key(message.conversation);
  const looked = place === undefined ? undefined : lookedAt(history, new Set([place]));
  return {
    names: message.names,
    time: message.time,
    channel: channelOf(message.site),
    ...(message.provisionalUntil === undefined ? {} : { provisionalUntil: message.provisionalUntil }),
    account: message.account,
    ...(looked === undefined ? {} : { lookedAt: looked }),
  };
}

function pendingTouch(touch: Touch, history: History): readonly PendingTouch[] {
  const state = stateOf(touch);
  return state === 'sent' ? [] : [{ ...openTouch(touch, history), state }];
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
