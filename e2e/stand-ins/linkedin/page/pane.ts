import { el } from '../../gmail/page/dom';
import type { App } from './app';
import { type Composer, composer } from './composer';
import { send } from './sending';
import { Thread } from './thread';

/** A conversation's messages and its form, which belong together wherever they stand. */
export interface Pane {
  /** In the order of the column that holds them: messages, then the form. */
  readonly nodes: readonly HTMLElement[];
  leave(): void;
}

/** A hidden second copy of messaging reads nothing on the rep's behalf. */
const isShown = (): boolean =>
  window.frameElement === null || window.frameElement.checkVisibility({ visibilityProperty: true });

/** `remount` draws the whole surface anew with the conversation that is named. */
export function pane(app: App, conversation: string, remount: (conversation: string) => void): Pane {
  const found = app.conversation(conversation);
  let box: Composer | undefined;
  const submit = (text: string, subject?: string) =>
    void send(app, { conversation }, text, subject, {
      clear: () => box?.clear(),
      thread,
      remount,
    });
  const thread = new Thread(app, conversation, submit);
  const leave = () => thread.leave();
  if (found?.unread === true && isShown())
    void app.post(
      '/voyager/api/voyagerMessagingDashMessengerConversations?action=markRead',
      JSON.stringify({ conversation }),
    );
  if (found?.kind === 'sponsored')
    return { nodes: [el('div.msg-sponsored-conversation-thread', undefined, thread.element)], leave };
  box = composer(app, { key: conversation, inmail: false, send: submit });
  const awaiting =
    found?.pending === true ? [el('div.msg-nonconnection-banner__pending.t-12', undefined, app.words.awaiting)] : [];
  return { nodes: [thread.element, ...awaiting, box.element], leave };
}
