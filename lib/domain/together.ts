/** R4: what tells whether messages belong together. */
interface Placed {
  /** ms UTC. */
  readonly time: number;
  /** The key of its conversation; without one it stands alone. */
  readonly place?: string;
  /** The rep wants it counted by itself (R22). */
  readonly alone?: boolean;
}

/**
 * R4: messages in the same conversation, each within so many minutes of the one before, are one touch.
 * @param messages oldest first, none of them answered
 * @param minutes 0 = never
 * @returns the touches, in the order of their first messages
 */
export function together<Message extends Placed>(
  messages: readonly Message[],
  minutes: number,
): readonly (readonly [Message, ...Message[]])[] {
  const touches: [Message, ...Message[]][] = [];
  const open = new Map<string, { touch: [Message, ...Message[]]; last: number }>();
  for (const message of messages) {
    const { place, time, alone } = message;
    const before = place === undefined || alone ? undefined : open.get(place);
    const joins = before !== undefined && minutes > 0 && time - before.last <= minutes * 60_000;
    if (joins) before.touch.push(message);
    else touches.push([message]);
    const touch = joins ? before.touch : touches.at(-1);
    if (place !== undefined && touch) open.set(place, { touch, last: time });
  }
  return touches;
}
