import type { Verdict } from '../domain/verdict';
import type { Inbound } from './inbound';
import { absence } from './kinds/absence';
import { answer } from './kinds/answer';
import { automatic } from './kinds/automatic';
import { delivery } from './kinds/delivery';
import { booking, calendar, reaction } from './kinds/meeting';
import { readMail } from './read-mail';

/** The first that is sure decides. Each is one kind, and can be taken out without the others. */
const KINDS = [delivery, calendar, booking, reaction, absence, automatic] as const;

/**
 * What an inbound message is (R11 to R17): judged from its headers where there are any, else from its sender, subject
 * and own words, in five languages; quoted text is cut first. Pure; keeps nothing of the text.
 * Precision before recall: what no rule is sure of is a reply.
 * @throws RangeError where `receivedAt` is no time.
 */
export function classifyReply(inbound: Inbound): Verdict {
  const mail = readMail(inbound);
  let unsure: Verdict | undefined;
  for (const kind of KINDS) {
    const verdict = kind(mail);
    if (verdict?.sure) return verdict;
    unsure ??= verdict;
  }
  return unsure ?? answer(mail);
}
