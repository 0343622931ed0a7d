import type { Person } from '../stand-ins/gmail/mail';
import type { SeedMail, SeedThread } from '../stand-ins/gmail/seed';
import { ANSWERS } from './answers';
import { AUTOMATIC } from './automatic';
import { ME } from './people';
import { TOUCHES } from './touches';
import { type Act, at, type Chapter, NOW, type Who } from './words';

/** The mail of the story, as the stand-in's mailbox holds it before the extension is there: sent, or received, and no more. */

const DAY = 86_400_000;
/** What is told of besides is an act of the rep's before the extension, or after it: other specs have those. */
const MAIL: readonly Act['act'][] = ['send', 'receive', 'look', 'inbox'];

/** The chapters that are nothing but mail. */
export const IN_GMAIL: readonly Chapter[] = [...TOUCHES, ...AUTOMATIC, ...ANSWERS].filter(({ tale }) =>
  tale.every(([, , act]) => MAIL.includes(act.act) && !('how' in act && act.how === 'tool') && !('reactsTo' in act)),
);

/** A moment of the story, where its last day is today: whole days, so that the clock of each mail stays. ms UTC. */
function moved(when: string, now: number): number {
  return at(when) + Math.floor((now - at(NOW)) / DAY) * DAY;
}

/** The conversations, oldest first. */
export function threads(now: number): readonly SeedThread[] {
  const mails = new Map<string, SeedMail[]>();
  for (const { subject, tale } of IN_GMAIL)
    for (const [when, , act] of tale) {
      if (act.act !== 'send' && act.act !== 'receive') continue;
      const key = act.subject ?? subject;
      mails.set(key, [...(mails.get(key) ?? []), mailOf(act, moved(when, now))]);
    }
  return [...mails].map(([subject, mails]) => ({ subject, mails }));
}

function mailOf(act: Extract<Act, { act: 'send' | 'receive' }>, at: number): SeedMail {
  const mine = act.act === 'send';
  return {
    from: person(act.from ?? ME),
    to: mine ? act.to.map(person) : [person(ME), ...act.to.map(person)],
    cc: (act.cc ?? []).map(person),
    daysAgo: 0,
    at,
    text: act.text,
    ...(mine && act.how === 'phone' ? { elsewhere: true } : {}),
  };
}

function person({ name, email }: Who): Person {
  return { name, email };
}
