import { type Chance, chance } from '../gmail/ids';
import { conversationId, conversationUrn, idIn, messageId, messageUrn, profileUrn } from './ids';
import type { Conversation, CreateBody, InboxView, Invitation, InviteBody, Member, Message } from './model';
import { COMPANIES, MEMBERS, type SeedConversation, type Who } from './seed';

const DAY = 86_400_000;

type Written = Pick<Message, 'conversation' | 'from' | 'text'> & Partial<Message>;

/** One account's conversations, as the server keeps them. */
export class Inbox {
  readonly #conversations = new Map<string, Conversation>();
  readonly #messages = new Map<string, Message>();
  readonly #invitations: Invitation[] = [];
  readonly #accepted = new Set<string>();
  readonly #chance: Chance;
  readonly me: Who;
  readonly clock: () => number;

  constructor(me: Who, seed: number, clock: () => number) {
    this.me = me;
    this.#chance = chance(seed);
    this.clock = clock;
  }

  /** Lays a history down, relative to the clock. */
  grow(history: readonly SeedConversation[]): void {
    const known: Readonly<Record<string, { readonly id?: string; readonly urn?: string }>> = {
      ...MEMBERS,
      ...COMPANIES,
    };
    const idOf = (who: string) => known[who]?.id ?? known[who]?.urn ?? '';
    const midnight = Math.floor(this.clock() / DAY) * DAY;
    for (const { kind = 'direct', others, messages, ...more } of history) {
      const { id } = this.#open({ kind, others: others.map(idOf), ...more });
      for (const { from, daysAgo, hour = 9, minute = 0, reaction, ...rest } of messages) {
        const at = midnight - daysAgo * DAY + hour * 3_600_000 + minute * 60_000;
        const reactions = reaction === undefined ? [] : [{ emoji: reaction.emoji, by: idOf(reaction.by) }];
        this.#write({ conversation: id, from: idOf(from), at, reactions, ...rest });
      }
    }
  }

  view(): InboxView {
    const degree = ({ id, degree }: Member): Member['degree'] =>
      id === this.#owner ? 0 : degree === 0 || this.#accepted.has(id) ? 1 : degree;
    const members = Object.values(MEMBERS).map((each) => ({ ...each, degree: degree(each) }));
    return {
      me: MEMBERS[this.me],
      members,
      companies: Object.values(COMPANIES),
      conversations: [...this.#conversations.values()],
      messages: [...this.#messages.values()].sort((one, other) => one.at - other.at),
      invitations: this.#invitations,
      now: this.clock(),
    };
  }

  /** The newest conversation with this one member. */
  with(who: Who): Conversation | undefined {
    const { id } = MEMBERS[who];
    const alone = [...this.#conversations.values()].filter(({ others }) => others.length === 1 && others[0] === id);
    return alone.sort((one, other) => this.#last(one.id) - this.#last(other.id)).at(-1);
  }

  /** `action=createMessage`: keeps the message and answers as LinkedIn does. */
  create({ message, hostRecipientUrns = [] }: CreateBody): object {
    const { body, conversationUrn: urn, originToken: token, subject, renderContentUnions } = message;
    const conversation = urn === undefined ? this.#between(hostRecipientUrns.map(idIn), subject) : idIn(urn);
    const made = this.#write({
      conversation,
      from: this.#owner,
      text: body.text,
      token,
      kind: renderContentUnions.length > 0 ? 'media' : 'text',
      ...(subject === undefined ? {} : { subject }),
    });
    return {
      value: {
        renderContentUnions,
        entityUrn: messageUrn(this.#owner, made.id),
        backendConversationUrn: `urn:li:messagingThread:${conversation}`,
        senderUrn: `urn:li:msg_messagingParticipant:${profileUrn(this.#owner)}`,
        originToken: token,
        body: { attributes: [], text: body.text },
        backendUrn: `urn:li:messagingMessage:${made.id}`,
        conversationUrn: conversationUrn(this.#owner, conversation),
        deliveredAt: made.at,
      },
    };
  }

  /** A message of somebody else's, or one of the rep's own from a phone. */
  write(from: Who, to: Who, text: string, conversation?: string): Message {
    const other = from === this.me ? to : from;
    const id = conversation ?? this.with(other)?.id ?? this.#between([MEMBERS[other].id]);
    this.#change(id, { unread: from !== this.me, typing: false, pending: false });
    return this.#write({ conversation: id, from: MEMBERS[from].id, text });
  }

  /** An older one of the rep's, as the loader brings it. */
  older(conversation: string, text: string): Message {
    return this.#write({ conversation, from: this.#owner, text, at: this.clock() - 9_000_000_000 });
  }

  recall(message: string): void {
    this.#alter(message, { kind: 'recalled' });
  }

  react(message: string, emoji: string, by: Who = this.me): void {
    const { reactions } = this.#get(message);
    this.#alter(message, { reactions: [...reactions, { emoji, by: MEMBERS[by].id }] });
  }

  seen(message: string): void {
    this.#alter(message, { seen: true });
  }

  typing(conversation: string, typing: boolean): void {
    this.#change(conversation, { typing });
  }

  read(conversation: string): void {
    this.#change(conversation, { unread: false });
  }

  /** Keeps an invitation; the second one to the same member is a refusal: 200 without `*invitation`. */
  invite({ invitee, customMessage }: InviteBody): object {
    const member = idIn(invitee.inviteeUnion.memberProfile);
    if (this.#invitations.some((each) => each.member === member)) return { value: {} };
    this.#invitations.push({ member, note: customMessage, at: this.clock() });
    return { value: { '*invitation': `urn:li:fsd_invitation:${7_000_000_000 + this.#invitations.length}` } };
  }

  /** The invited member accepts; a note becomes the first message of a conversation, at the time of its sending. */
  accept(who: Who): void {
    const { id } = MEMBERS[who];
    this.#accepted.add(id);
    const note = this.#invitations.find(({ member }) => member === id);
    if (note?.note === undefined) return;
    const conversation = this.#between([id]);
    this.#write({ conversation, from: this.#owner, text: note.note, at: note.at });
    this.#write({ conversation, from: id, text: `${MEMBERS[who].name} accepted your invitation`, kind: 'system' });
  }

  get #owner(): string {
    return MEMBERS[this.me].id;
  }

  #between(others: readonly string[], subject?: string): string {
    const kind = others.length > 1 ? 'group' : subject === undefined ? 'direct' : 'inmail';
    const same = (each: Conversation) => each.kind === kind && each.others.join() === others.join();
    return ([...this.#conversations.values()].find(same) ?? this.#open({ kind, others, pending: kind === 'inmail' }))
      .id;
  }

  #open(begun: Pick<Conversation, 'kind' | 'others'> & Partial<Conversation>): Conversation {
    const made = { id: conversationId(this.#chance), unread: false, typing: false, pending: false, ...begun };
    this.#conversations.set(made.id, made);
    return made;
  }

  #write(written: Written): Message {
    const at = written.at ?? this.clock();
    const id = messageId(at, written.conversation, this.#chance);
    const made: Message = { kind: 'text', reactions: [], seen: false, ...written, id, at };
    this.#messages.set(id, made);
    return made;
  }

  #get(message: string): Message {
    const found = this.#messages.get(message);
    if (found === undefined) throw new Error(`no message ${message}`);
    return found;
  }

  #alter(message: string, change: Partial<Message>): void {
    this.#messages.set(message, { ...this.#get(message), ...change });
  }

  #change(conversation: string, change: Partial<Conversation>): void {
    const found = this.#conversations.get(conversation);
    if (found === undefined) throw new Error(`no conversation ${conversation}`);
    this.#conversations.set(conversation, { ...found, ...change });
  }

  #last(conversation: string): number {
    return Math.max(
      0,
      ...this.view()
        .messages.filter((each) => each.conversation === conversation)
        .map(({ at }) => at),
    );
  }
}
