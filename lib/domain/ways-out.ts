import type { Tally } from './tally';

/**
 * What the rep can do about a contact, the offered way first. Each is a word of the rep's; only `ask` and `look` open a
 * page of a site, by that act.
 * - `ask`: the straight question; `look`: their conversation, to see whether an answer stands there (R21, R24)
 * - `note`: what their answer was (R24); `answered`: they answered where we don't read (R25)
 * - `reopen`: a closed case; `again`: who was set apart is counted again (R25)
 */
export type Way = 'ask' | 'look' | 'note' | 'later' | 'letGo' | 'answered' | 'reopen' | 'again';

const OF_STATE: Readonly<Partial<Record<Tally['state'], readonly Way[]>>> = {
  excluded: ['again'],
  dead: ['later', 'letGo'],
  closed: ['answered', 'reopen'],
  answer: ['note'],
  // R24: no second ask.
  asked: ['answered', 'letGo'],
  later: ['answered', 'later', 'letGo'],
  away: ['later', 'letGo'],
};

export function waysOut(tally: Tally): readonly Way[] {
  if (tally.dueFor === 'unseen-ask') return ['look', 'answered', 'letGo'];
  return OF_STATE[tally.state] ?? (mayAsk(tally) ? ['ask', 'later', 'letGo'] : ['answered', 'later', 'letGo']);
}

/** R3: where all of them still wait there is no question yet; where nothing is open it has its sense as well. */
function mayAsk({ unanswered, waiting, justSent }: Tally): boolean {
  return justSent === 0 && (unanswered === 0 || waiting < unanswered);
}
