import { companyOf, isRobot } from './company';
import type { Handle } from './contact';
import { correctionsOf } from './corrections';
import type { Folded } from './fold';
import type { Reply } from './fold-replies';
import type { SentMessage } from './fold-sent';
import type { LoggedEntry } from './ledger';
import { isOwn, type Own, others } from './own';
import { isReply, kindOf, type ReplyKind } from './reply-kind';

/** A message that may answer the contact's touches. */
export interface Answer {
  readonly reply: Reply;
  readonly kind: ReplyKind;
  /** R14: `other-address`: somebody to whom I never wrote there; R15: `colleague` of the contact. */
  readonly role: 'self' | 'colleague' | 'other-address';
  /** It is a reply, by rule or as the rep says. */
  readonly counts: boolean;
  /** R22: the rep says so, against what the rules say. */
  readonly corrected: boolean;
  /** It answers what was sent up to then: ms UTC. R17: a reaction does not reach beyond its message. */
  readonly clears: number;
}

/**
 * Everything that may answer the contact's touches, oldest first.
 * @param mine the contact's handles
 * @param touched the messages of mine that are touches for the contact
 */
export function answersOf(
  mine: ReadonlySet<Handle>,
  touched: readonly SentMessage[],
  folded: Folded,
  own: Own,
): readonly Answer[] {
  const says = correctionsOf(folded.corrections, mine);
  const talked = folded.logged.filter(({ contact, talk }) => mine.has(contact) && talk === 'spoke');
  const placed = byPlace(folded.sent, folded.key);
  const touchedAt = byPlace(touched, folded.key);
  const written = folded.replies.flatMap((reply) => {
    const place = folded.key(reply.conversation) ?? '';
    const there = placed.get(place) ?? [];
    const role = roleOf(reply, mine, touchedAt.get(place) ?? [], there, own);
    return role ? [{ reply, kind: kindOf(reply, there.length > 0), role }] : [];
  });
  const spoken = talked.map((entry) => ({ reply: talk(entry), kind: SPOKEN[entry.way], role: 'self' as const }));
  return [...written, ...spoken]
    .map((answer): Answer => {
      const { reply, kind } = answer;
      const said = says(reply.targets);
      const byRule = isReply(kind);
      const clears = Math.min(reply.time, (kind === 'reacted' ? reply.reactsTo : undefined) ?? reply.time);
      return { ...answer, counts: said ?? byRule, corrected: said !== undefined && said !== byRule, clears };
    })
    .sort((a, b) => a.reply.time - b.reply.time || ((a.reply.targets[0] ?? '') < (b.reply.targets[0] ?? '') ? -1 : 1));
}

/** R9: the reply of another person in To that answers this message for all of them; the earliest one. */
export function answeredFor(message: SentMessage, mine: ReadonlySet<Handle>, folded: Folded): Reply | undefined {
  const place = folded.key(message.conversation);
  const to = new Set(message.recipients?.to.map(({ handle }) => handle));
  if (place === undefined || to.size < 2) return undefined;
  return folded.replies.find((reply) => {
    const { handle } = reply.from;
    if (!to.has(handle) || mine.has(handle) || reply.time < message.time) return false;
    if (folded.key(reply.conversation) !== place) return false;
    return correctionsOf(folded.corrections, new Set([handle]))(reply.targets) ?? isReply(kindOf(reply, true));
  });
}

/** @param touched those of `sent`, my messages in its conversation, that are touches for the contact */
function roleOf(
  { from: { handle }, verdict, time, how }: Reply,
  mine: ReadonlySet<Handle>,
  touched: readonly SentMessage[],
  sent: readonly SentMessage[],
  own: Own,
): Answer['role'] | undefined {
  if (isOwn(own, handle)) return undefined;
  // R13: a booking tool's mail shows who booked.
  if (mine.has(handle) || (verdict?.label === 'booking' && verdict.about?.some((one) => mine.has(one)))) return 'self';
  // A row names whoever wrote there at any time: of somebody else that is no answer (R21 says that it is not read).
  if (how === 'row') return undefined;
  if (!touched.some((one) => one.time <= time) || isRobot(handle) || !isHuman(verdict?.label)) return undefined;
  const there = sent.flatMap(({ recipients }) => recipients ?? []);
  const named = (list: (typeof there)[number]['to']) => others(own, list).some((one) => one.handle === handle);
  if (there.some(({ to }) => named(to))) return undefined;
  const company = companyOf(handle);
  if (company !== undefined && [...mine].some((one) => companyOf(one) === company)) return 'colleague';
  return there.some(({ cc, bcc }) => named([...cc, ...bcc])) ? undefined : 'other-address';
}

function isHuman(label: string | undefined): boolean {
  return label !== 'auto_reply' && label !== 'bounce' && label !== 'delay';
}

function byPlace(messages: readonly SentMessage[], key: Folded['key']): ReadonlyMap<string, readonly SentMessage[]> {
  const places = new Map<string, SentMessage[]>();
  for (const message of messages) {
    const place = key(message.conversation);
    if (place === undefined) continue;
    const known = places.get(place);
    if (known) known.push(message);
    else places.set(place, [message]);
  }
  return places;
}

const SPOKEN = { call: 'spoke', visit: 'met', elsewhere: 'elsewhere' } as const;

function talk({ id, contact, time, how, account, site }: LoggedEntry): Reply {
  return {
    names: [],
    targets: [id],
    conversation: [],
    from: { handle: contact },
    time,
    about: false,
    sometime: false,
    how,
    account,
    site,
  };
}
