import * as v from 'valibot';
import type { Site } from '../domain/contact';
import type { Answer, Ask } from './messages';
import { SHAPES } from './shapes';

/** Who asks, as the browser stamped it on the message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export type Handlers = {
  readonly [K in keyof Ask]: (input: Ask[K]['in'], sender: Sender) => Promise<Ask[K]['out']>;
};

type Code = Extract<Answer<never>, { ok: false }>['code'];

/** Where each site lives: a page may speak for no other. */
const ORIGINS: Readonly<Record<Site, string>> = {
  gmail: 'https://mail.google.com',
  linkedin: 'https://www.linkedin.com',
};

/**
 * The background's end: checks the sender, then the shape, then lets the handler answer.
 * Every answer says itself how it went, since an error loses its name on the way to the page.
 * @param id of our own extension
 * @param codeOf what an error of a handler's is called in the answer
 */
export function serve(
  handlers: Handlers,
  id: string,
  codeOf: (error: unknown) => Code,
): (message: unknown, sender: Sender) => Promise<Answer<unknown>> {
  return async (message, sender) => {
    if (sender.id !== id) return { ok: false, code: 'sender' };
    if (!isAsked(message)) return { ok: false, code: 'shape' };
    return answer(handlers, message.ask, message.in, sender, codeOf);
  };
}

async function answer<K extends keyof Ask>(
  handlers: Handlers,
  kind: K,
  raw: unknown,
  sender: Sender,
  codeOf: (error: unknown) => Code,
): Promise<Answer<Ask[K]['out']>> {
  const shaped = v.safeParse(SHAPES[kind], raw);
  if (!shaped.success) return { ok: false, code: 'shape' };
  const input: Ask[K]['in'] = shaped.output;
  if (originOf(sender) !== ORIGINS[input.site]) return { ok: false, code: 'sender' };
  try {
    return { ok: true, value: await handlers[kind](input, sender) };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

function isAsked(message: unknown): message is { ask: keyof Ask; in: unknown } {
  if (typeof message !== 'object' || message === null || !('ask' in message) || !('in' in message)) return false;
  return typeof message.ask === 'string' && Object.hasOwn(SHAPES, message.ask);
}

/** A content script's origin is its page's; browsers that stamp none still stamp the address. */
function originOf({ origin, url }: Sender): string | undefined {
  if (origin !== undefined) return origin;
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
