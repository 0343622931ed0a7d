import type { Answer } from './answers';
import { LIVELY } from './cadence';
import type { History, Touch } from './history';
import type { SameEntry } from './ledger';
import { type AnsweredIn, MOST_SAID, type Standing } from './standing-kept';
import { signedWith, suggested } from './suggested';
import { isAbsence } from './verdict';

/** What a contact's messages say besides "answered" (R9, R11 to R16, R25); nothing stands where there is nothing to say. */
export function saidOf(
  history: History,
  handles: Standing['handles'],
  same: readonly SameEntry[],
): Pick<Standing, 'deadSince' | 'absences' | 'proposes' | 'replies' | 'answeredIn' | 'suggestion' | 'signed'> {
  const { answers, lastReply = -Infinity } = history;
  const replies = answers.filter(({ counts, role }) => counts && role !== 'colleague');
  const deadSince = dead(history);
  const absences = answers
    .filter((answer) => !answer.counts && answer.role === 'self' && answer.reply.time > lastReply && isAway(answer))
    .map(({ reply: { time, verdict } }) => ({ at: time, ...(verdict?.date ? { date: verdict.date } : {}) }));
  const proposes = proposed(replies.at(-1));
  const answeredIn = answeredElsewhere(history);
  const suggestion = suggested(history, handles, same);
  const signed = signedWith(history, handles);
  return {
    ...(deadSince === undefined ? {} : { deadSince }),
    ...(absences.length > 0 ? { absences: absences.slice(-MOST_SAID) } : {}),
    ...(proposes ? { proposes } : {}),
    ...(replies.length > 0
      ? {
          replies: replies
            .slice(-LIVELY.replies)
            .map(({ reply }) => reply.time)
            .reverse(),
        }
      : {}),
    ...(answeredIn.length > 0 ? { answeredIn } : {}),
    ...(suggestion ? { suggestion } : {}),
    ...(signed ? { signed } : {}),
  };
}

/** R12. */
function isAway({ reply: { verdict } }: Answer): boolean {
  return verdict !== undefined && isAbsence(verdict);
}

/** R11: until they write again, or something went to another address of theirs; not where the rep says that it arrived. */
function dead({ touches, undelivered, lastReply = -Infinity }: History): number | undefined {
  const counted = touches.filter(({ counts }) => counts).map(({ message }) => message);
  const last = undelivered.findLast(({ message }) => message === undefined || !counted.includes(message));
  if (!last || lastReply > last.at) return undefined;
  const elsewhere = counted.some(({ time, recipients }) => {
    return time > last.at && !recipients?.to.some(({ handle }) => last.handles.includes(handle));
  });
  return elsewhere ? undefined : last.at;
}

/** R16, R24. */
function proposed(last: Answer | undefined): Standing['proposes'] {
  const { verdict, time = 0 } = last?.reply ?? {};
  if (verdict?.label !== 'yes' && verdict?.label !== 'no' && verdict?.label !== 'not_now') return undefined;
  const { label, date, sure } = verdict;
  return { label, at: time, ...(date === undefined ? {} : { date }), sure };
}

/** R9: there is nothing to say in a conversation that somebody else answered, until another touch goes out there. */
function answeredElsewhere({ touches, folded: { key } }: History): readonly AnsweredIn[] {
  const last = new Map<string, Touch>();
  for (const touch of touches) {
    const place = key(touch.message.conversation);
    if (place !== undefined && touch.counts && touch.message.state === 'sent') last.set(place, touch);
  }
  return [...last.values()]
    .flatMap(({ answered, message: { conversation } }) =>
      answered ? [{ conversation, at: answered.at, by: answered.by }] : [],
    )
    .sort((a, b) => a.at - b.at)
    .slice(-MOST_SAID);
}
