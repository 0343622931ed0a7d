import type { ConversationName, MessageName } from '../../lib/domain/ledger';
import type { Sent, Who } from './words';

/** One message as the site keeps it. Times are ms UTC. */
export interface Kept {
  readonly names: readonly MessageName[];
  readonly from: Who;
  readonly to: readonly Who[];
  readonly cc: readonly Who[];
  readonly text: string;
  /** When it went, or was saved as a draft that goes later. */
  readonly at: number;
  readonly goes?: number;
  /** What the rep's own client calls it in its request. */
  readonly client?: MessageName;
  readonly reactsTo?: MessageName;
  /** On LinkedIn: whose thumb stands under it. */
  readonly reactedBy?: Who;
}

/** One conversation of the site: what it holds at a moment. */
export class Conversation {
  readonly subject: string;
  /** As the client calls it that began it, then as the site does. */
  readonly names: readonly ConversationName[];
  #messages: Kept[] = [];

  constructor(subject: string, names: readonly ConversationName[]) {
    this.subject = subject;
    this.names = names;
  }

  get messages(): readonly Kept[] {
    return this.#messages;
  }

  put(message: Kept): Kept {
    this.#messages.push(message);
    return message;
  }

  /** Under the message of that place. */
  react(index: number, reactedBy: Who): void {
    this.#messages = this.#messages.map((one, i) => (i === index ? { ...one, reactedBy } : one));
  }

  /** The rep's last one is gone. */
  takeBack(me: Who): Kept {
    const last = this.#messages.findLast(({ from }) => from === me);
    if (!last) throw new Error(`Nothing to take back in ${this.subject}`);
    this.#messages = this.#messages.filter((one) => one !== last);
    return last;
  }

  deleteTheirs(me: Who): void {
    this.#messages = this.#messages.filter(({ from }) => from === me);
  }
}

/** Names as Gmail and LinkedIn make them: a legacy id holds its time (gmail.md, section 0). */
export class Namer {
  #n = 0;

  legacy(at: number): MessageName {
    this.#n += 1;
    return `g:${((BigInt(at) << 20n) + BigInt(this.#n)).toString(16)}`;
  }

  next(): number {
    this.#n += 1;
    return this.#n;
  }
}

export function letterOf({ to, cc = [], text }: Pick<Sent, 'to' | 'cc' | 'text'>): Pick<Kept, 'to' | 'cc' | 'text'> {
  return { to, cc, text };
}
