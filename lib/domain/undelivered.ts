import type { Handle } from './contact';
import type { Folded } from './fold';
import type { SentMessage } from './fold-sent';
import { type Own, others } from './own';

/** R11: a hard bounce, and which message and address of the contact it is about. Times are ms UTC. */
export interface Undelivered {
  readonly at: number;
  /** The contact's addresses that are dead. */
  readonly handles: readonly Handle[];
  /** Absent where the message was not seen. */
  readonly message?: SentMessage;
}

/**
 * R11: what did not reach the contact, oldest first. A bounce is about the last message before it in its conversation
 * that went to the address which it names, else anywhere; where it names none, only if that one went to nobody else.
 * @param touched the messages of mine that are touches for the contact, oldest first
 */
export function undelivered(
  mine: ReadonlySet<Handle>,
  touched: readonly SentMessage[],
  { replies, key }: Folded,
  own: Own,
): readonly Undelivered[] {
  return replies.flatMap(({ verdict, time, conversation }): readonly Undelivered[] => {
    if (verdict?.label !== 'bounce' || !verdict.sure) return [];
    const place = key(conversation);
    const here = (one: SentMessage) => place !== undefined && key(one.conversation) === place;
    const before = touched.filter((one) => one.time <= time);
    if (verdict.about && verdict.about.length > 0) {
      const handles = verdict.about.filter((handle) => mine.has(handle));
      if (handles.length === 0) return [];
      const to = before.filter(({ recipients }) => recipients?.to.some(({ handle }) => handles.includes(handle)));
      const message = to.findLast(here) ?? to.at(-1);
      return [{ at: time, handles, ...(message ? { message } : {}) }];
    }
    const message = before.findLast(here);
    const { to = [], cc = [], bcc = [] } = message?.recipients ?? {};
    const [only, ...more] = others(own, [...to, ...cc, ...bcc]);
    return message && only && more.length === 0 ? [{ at: time, handles: [only.handle], message }] : [];
  });
}
