import type { IconName } from '../../components/icon';
import type { Dot } from '../../components/tally';
import type { Channel } from '../../lib/domain/contact';
import type { State, Tally } from '../../lib/domain/tally';
import type { ContactRecord } from '../../lib/store/records';

/** The state of a case says more than its number: a dash is a case closed, the sign a question asked. */
const OF_STATE: Readonly<Partial<Record<State, IconName>>> = {
  excluded: 'person',
  dead: 'dead',
  closed: 'dash',
  answer: 'reply',
  asked: 'mark',
  later: 'clock',
};

/** In place of the number, where there is none to show: never a silent 0 (R21). */
export function sign(tally: Tally): IconName | undefined {
  if (tally.dueFor === 'unseen-ask') return 'mark';
  const ofState = OF_STATE[tally.state];
  if (ofState) return ofState;
  if (tally.unanswered > 0 || tally.justSent > 0) return undefined;
  const comes = tally.scheduled > 0 || tally.overdue.length > 0 || tally.unconfirmed > 0;
  if (comes || tally.dueFor === 'day') return 'clock';
  return tally.lastReply === undefined ? 'check' : 'reply';
}

/** A dot for each unanswered touch, a ring where it still waits; a faint one where it was only just sent. */
export function dots(tally: Tally): Dot[] {
  if (OF_STATE[tally.state] || tally.dueFor === 'unseen-ask' || tally.state === 'away') return [];
  const counted = tally.touches.map(({ waits }): Dot => (waits ? 'ring' : 'dot'));
  return [...counted, ...Array.from({ length: tally.justSent }, (): Dot => 'off')];
}

/** By which channels the contact is known. */
export function channels({ handles }: ContactRecord): Channel[] {
  const email = handles.some((handle) => handle.startsWith('email:'));
  const linkedin = handles.some((handle) => !handle.startsWith('email:'));
  return [...(email ? (['email'] as const) : []), ...(linkedin ? (['linkedin'] as const) : [])];
}
