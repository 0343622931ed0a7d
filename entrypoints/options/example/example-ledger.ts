import type { Handle, Person } from '../../../lib/domain/contact';
import type { CorrectionEntry, Entry, MessageName } from '../../../lib/domain/ledger';

/** Somebody who does not exist. */
export const MARIEKE: Person = { handle: 'email:marieke@voorbeeld.example', name: 'Marieke' };
const ACCOUNT: Handle = 'email:jij@voorbeeld.example';
const CONVERSATION = ['t:0000000000000001'] as const;
const WEEK = { weeks: 1 };

/** When Marieke was written to: on Mondays, the last of them two weeks back. Oldest first, ms UTC. */
export function exampleTimes(count: number, { zone, now }: { readonly zone: string; readonly now: number }): number[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  let day = today.subtract({ days: today.dayOfWeek - 1, weeks: 2 }).withPlainTime('10:40');
  const times: number[] = [];
  while (times.length < count) {
    times.unshift(day.epochMilliseconds);
    day = day.subtract(WEEK);
  }
  return times;
}

/** A ledger in which Marieke stayed silent on so many messages, and was looked at just now. */
export function exampleLedger(times: readonly number[], subject: string, now: number): Entry[] {
  const base = { site: 'gmail', account: ACCOUNT, conversation: CONVERSATION, how: 'page' } as const;
  return [
    ...times.map(
      (time, i): Entry => ({
        ...base,
        id: `example ${i}`,
        kind: 'sent',
        seenAt: time,
        names: [nameOf(i)],
        state: 'sent',
        time,
        precision: 'exact',
        recipients: { to: [MARIEKE], cc: [], bcc: [], split: true },
        subject,
        opens: i === 0,
      }),
    ),
    {
      ...base,
      id: 'example look',
      kind: 'look',
      seenAt: now,
      people: [MARIEKE],
      scope: 'opened',
      whole: true,
      ...(times.length > 0 ? { newest: Math.max(...times) } : {}),
      shown: times.map((_, i) => nameOf(i)),
    },
  ];
}

/** What a press of the switch under "Why" writes (R22). */
export function exampleCorrection(target: string, counts: boolean, now: number): CorrectionEntry {
  return {
    id: `example correction ${target}`,
    kind: 'correction',
    how: 'hand',
    site: 'gmail',
    account: ACCOUNT,
    seenAt: now,
    target,
    contact: MARIEKE.handle,
    counts,
  };
}

function nameOf(i: number): MessageName {
  return `g:${(i + 1).toString(16).padStart(16, '0')}`;
}
