import { el, pressed } from '../../gmail/page/dom';
import { messageUrn, profileUrn, conversationUrn as urnOf, uuid } from '../ids';
import type { Message } from '../model';
import { MEMBERS } from '../seed';
import type { App } from './app';
import type { Thread } from './thread';

const MESSAGES = '/voyager/api/voyagerMessagingDashMessengerMessages';

/** Where a message goes: into a conversation, or, the first time, to members. */
export type Target = { readonly conversation: string } | { readonly recipients: readonly string[] };

/** What stands around the composer that sends. */
export interface Place {
  clear(): void;
  readonly thread: Thread | undefined;
  /** Draws everything anew, composer included, with this conversation. */
  remount(conversation: string): void;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The body of `createMessage`. `trackingId` is 16 bytes, one character each. */
function bodyOf(app: App, target: Target, text: string, subject: string | undefined, token: string): BodyInit {
  const me = app.view.me.id;
  const bytes = Array.from({ length: 16 }, () => Math.floor(app.chance() * 256));
  const body = {
    message: {
      body: { attributes: [], text },
      renderContentUnions: text === '' ? [{ externalMedia: { mediaType: 'TENOR_GIF', title: 'lamp' } }] : [],
      ...('conversation' in target ? { conversationUrn: urnOf(me, target.conversation) } : {}),
      originToken: token,
      ...(subject === undefined ? {} : { subject }),
    },
    mailboxUrn: profileUrn(me),
    trackingId: app.options.rawTracking ? '@' : String.fromCharCode(...bytes),
    dedupeByClientGeneratedToken: false,
    ...('recipients' in target ? { hostRecipientUrns: target.recipients.map(profileUrn) } : {}),
  };
  const json = JSON.stringify(body);
  if (!app.options.rawTracking) return json;
  const [before = '', after = ''] = json.split('"trackingId":"@"');
  const encoder = new TextEncoder();
  // Above 0x7f, and so no UTF-8; no quote or backslash among them.
  const raw = Uint8Array.from(bytes, (byte) => byte | 0x80);
  const parts = [encoder.encode(`${before}"trackingId":"`), raw, encoder.encode(`"${after}`)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

/** What looks like a send and is none; true where it was one of these. */
async function decoy(app: App, conversation: string, text: string, { clear, thread }: Place): Promise<boolean> {
  const other = app.conversation(conversation)?.others[0];
  const who = Object.entries(MEMBERS).find(([, { id }]) => id === other)?.[0];
  switch (app.options.ack) {
    case 'noop':
      clear();
      return true;
    case 'incoming':
      clear();
      await wait(60);
      await app.control('deliver', who, text, conversation);
      return true;
    case 'older':
      clear();
      await wait(60);
      await app.control('older', conversation, text);
      return true;
    case 'rerender':
      clear();
      thread?.rerender();
      return true;
    default:
      return false;
  }
}

/** A dialog that holds no message box. */
function shareDialog(app: App): void {
  const close = el('button.artdeco-button', { type: 'button' }, 'OK');
  const dialog = el(
    'div.artdeco-modal',
    { role: 'dialog', 'data-test-modal': true, 'aria-label': app.words.share },
    el('h2', undefined, app.words.share),
    close,
  );
  pressed(close, () => dialog.remove());
  app.root.append(dialog);
}

/** Sends (an empty text is a GIF), and shows it as `options.ack` says. A first message always draws everything anew, under its conversation. */
export async function send(
  app: App,
  target: Target,
  text: string,
  subject: string | undefined,
  place: Place,
): Promise<void> {
  const { ack, ackDelay } = app.options;
  const clear = () => {
    // A GIF leaves what was being written.
    if (text !== '') place.clear();
  };
  const conversation = 'conversation' in target ? target.conversation : undefined;
  if (conversation !== undefined && (await decoy(app, conversation, text, place))) return;
  const token = uuid(app.chance);
  app.pending.set(token, { token, conversation: conversation ?? '', text, at: app.now() });
  app.changed();
  if (conversation !== undefined && ack !== 'remount') clear();
  const value = await app.post(`${MESSAGES}?action=createMessage`, bodyOf(app, target, text, subject, token));
  if (value === undefined) {
    await wait(300);
    app.pending.delete(token);
    clear();
    app.changed();
    return;
  }
  if (ack === 'stuck') return;
  await wait(ackDelay);
  const id = String(value.backendUrn).replace('urn:li:messagingMessage:', '');
  while (!app.view.messages.some((each) => each.id === id)) await wait(10);
  if (ack === 'mutate' && conversation !== undefined) for (const thread of app.threads) thread.mutate(token, id);
  app.pending.delete(token);
  if (conversation === undefined || ack === 'remount') {
    clear();
    place.remount(String(value.backendConversationUrn).replace('urn:li:messagingThread:', ''));
  }
  app.changed();
  if (app.options.shareDialog) shareDialog(app);
}

/** The rep takes a message back or reacts to one: the same path, no send. */
export async function actOn(app: App, message: Message, action: 'recall' | 'reactWithEmoji'): Promise<void> {
  const body = { messageUrn: messageUrn(app.view.me.id, message.id), emoji: action === 'recall' ? undefined : '👏' };
  await app.post(`${MESSAGES}?action=${action}`, JSON.stringify(body));
}
