import { type Chance, foreign, legacyId, own, rfcId } from './ids';
import type { Mail, Person, Thread } from './mail';
import { PEOPLE, type SeedThread, type Who } from './seed';

const DAY = 86_400_000;

/** A conversation of the history as it stands at `now` (ms UTC), with the ids that Gmail would have given it then. */
export function grown(
  { subject, mails, unread, draft }: SeedThread,
  me: Person,
  now: number,
  chance: Chance,
): { readonly thread: Thread; readonly mails: readonly Mail[] } {
  const midnight = Math.floor(now / DAY) * DAY;
  const made: Mail[] = [];
  let thread: Thread | undefined;
  for (const [index, mail] of mails.entries()) {
    const told = midnight - mail.daysAgo * DAY + (mail.hour ?? 9) * 3_600_000 + index * 61_000;
    const at = mail.at ?? Math.min(told, now - 60_000);
    const from = who(mail.from);
    const mine = from.email === me.email;
    const here = mine && !mail.elsewhere;
    const legacy = legacyId(at, chance);
    thread ??= { sync: here ? own('thread', chance) : foreign('thread', legacy), legacy, subject };
    const before = made.at(-1);
    made.push({
      sync: here ? own('msg', chance) : foreign('msg', legacy),
      legacy,
      rfc: rfcId(chance),
      thread: thread.sync,
      from,
      to: mail.to.map(who),
      cc: (mail.cc ?? []).map(who),
      bcc: (mail.bcc ?? []).map(who),
      at,
      subject: before === undefined ? subject : `Re: ${subject}`,
      text: mail.text,
      html: '',
      ...(before === undefined ? {} : { answers: before.sync }),
      labels: mine ? ['^all', '^f'] : ['^all', '^i', ...(unread && index === mails.length - 1 ? ['^u'] : [])],
    });
  }
  const last = made.at(-1);
  if (thread === undefined || last === undefined) throw new Error(`a conversation without a mail: ${subject}`);
  if (draft !== undefined) made.push(begun(last, me, draft, chance));
  return { thread, mails: made };
}

/** A draft that the rep left three days after the last mail. */
function begun(last: Mail, me: Person, text: string, chance: Chance): Mail {
  const at = last.at + 3 * DAY;
  const to = last.from.email === me.email ? last.to.slice(0, 1) : [last.from];
  const names = { sync: own('msg', chance), legacy: legacyId(at, chance), rfc: rfcId(chance) };
  return { ...last, ...names, from: me, to, at, text, answers: last.sync, labels: ['^all', '^r', '^r_bt'] };
}

function who(named: Who | Person): Person {
  return typeof named === 'string' ? PEOPLE[named] : named;
}
