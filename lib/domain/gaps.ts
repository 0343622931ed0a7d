import { SAME_MESSAGE } from './cadence';
import { peopleOf } from './concerns';
import type { Handle } from './contact';
import type { SentMessage } from './fold-sent';
import type { History } from './history';
import type { LookEntry } from './ledger';

/** R21: what can't be known of one contact. A place is a conversation, under the one key that `fold` gave it. */
type Places = ReadonlySet<string>;

/** The conversations in which the contact takes part. */
export function placesOf({ touches, answers, folded }: History, handles: readonly Handle[]): Places {
  const named = folded.looks.filter((look) => peopleOf(look).some(({ handle }) => handles.includes(handle)));
  const all = [...touches.map(({ message }) => message), ...answers.map(({ reply }) => reply), ...named];
  return new Set(all.flatMap(({ conversation }) => folded.key(conversation) ?? []));
}

/** When one of these conversations, or its row, was last looked at. ms UTC. */
export function lookedAt({ folded }: History, places: Places): number | undefined {
  return latest(folded.looks.filter((look) => places.has(folded.key(look.conversation) ?? '')));
}

/** When a row was seen that is newer than all that is known of its conversation, and than their last reply. ms UTC. */
export function unread(history: History, places: Places): number | undefined {
  const { folded, lastReply = -Infinity } = history;
  const rows = folded.looks.filter(({ scope, onlyMine, conversation }) => {
    return scope === 'row' && !onlyMine && places.has(folded.key(conversation) ?? '');
  });
  return latest(
    rows.filter((row) => {
      const { newest = -Infinity } = row;
      return newest > lastReply && newest > newestKnown(row, history) + SAME_MESSAGE;
    }),
  );
}

/**
 * A row of Sent does not say whose its last message is, unless it is the only one; a row that names somebody else as a
 * sender does not say when they wrote.
 */
function newestKnown(row: LookEntry, { folded, answers }: History): number {
  const there = ({ conversation }: Pick<LookEntry, 'conversation'>) =>
    folded.key(conversation) === folded.key(row.conversation);
  const sent = folded.sent.filter(
    (one) => there(one) && one.state === 'sent' && (one.how !== 'row' || row.count === 1),
  );
  const opened = folded.looks.filter((look) => there(look) && look.scope === 'opened');
  return Math.max(
    -Infinity,
    ...sent.map(({ time }) => time),
    ...folded.replies.filter((one) => there(one) && one.how !== 'row').map(({ time }) => time),
    ...answers.filter(({ reply }) => there(reply)).map(({ reply }) => reply.time),
    ...opened.map(({ newest = -Infinity }) => newest),
  );
}

/**
 * Whether messages of mine, later than what they answered, may be missing from the count. ms UTC.
 * @param surelyUntil what they answered as far as it is known when: of what a page hides, all after it may count
 */
export function hidesTouches(
  { folded }: History,
  places: Places,
  answeredUntil: number,
  surelyUntil = answeredUntil,
): boolean {
  return [...places].some((place) => {
    const there = (names: LookEntry['conversation']) => folded.key(names) === place;
    const looks = folded.looks.filter(({ conversation }) => there(conversation));
    const sent = folded.sent.filter(({ conversation, state }) => there(conversation) && state === 'sent');
    if (looks.some((look) => hides(look, sent, surelyUntil))) return true;
    // What they answered stands in what is shown without a gap: nothing of mine after it is missing.
    const whole =
      looks.some((look) => look.whole || (look.unbrokenSince ?? Infinity) <= answeredUntil) ||
      sent.some(({ opens }) => opens);
    return !whole && sent.some(({ time }) => time > answeredUntil);
  });
}

function hides(look: LookEntry, sent: readonly SentMessage[], answeredUntil: number): boolean {
  if (look.onlyMine) return (look.count ?? 1) > sent.length && (look.newest ?? look.seenAt) > answeredUntil;
  if ((look.hidden?.clusterBefore ?? -Infinity) > answeredUntil) return true;
  return unmatched(look, sent).some((before) => before > answeredUntil);
}

/** The collapsed own messages that can't be any of those known: each takes the earliest that fits. */
function unmatched(look: LookEntry, sent: readonly SentMessage[]): readonly number[] {
  const left = sent.filter(({ names }) => !look.shown?.some((name) => names.includes(name))).map(({ time }) => time);
  return (look.hidden?.own ?? [])
    .toSorted((a, b) => a - b)
    .filter((before) => {
      const fits = left.findIndex((time) => time <= before + SAME_MESSAGE);
      if (fits >= 0) left.splice(fits, 1);
      return fits < 0;
    });
}

function latest(looks: readonly LookEntry[]): number | undefined {
  return looks.length === 0 ? undefined : Math.max(...looks.map(({ seenAt }) => seenAt));
}
