import * as InboxSDK from '@inboxsdk/core';
import type { ComposerSeen, MessageSeen, OracleReport, RowSeen, SendSeen, ThreadSeen } from './report';

/**
 * The content script of the InboxSDK oracle: notes what the kit, unmodified, recognises, and writes it into
 * the page's root element when the test asks.
 */

interface Addressed {
  readonly emailAddress: string;
}
type Promised<T> = () => Promise<T>;

const composers = new Set<InboxSDK.ComposeView>();
const sends: SendSeen[] = [];
const messages = new Map<InboxSDK.ThreadView, InboxSDK.MessageView[]>();
const rows = new Set<InboxSDK.ThreadRowView>();

/** A thread's messages: its first ones may be told before the thread is. */
function listOf(thread: InboxSDK.ThreadView): InboxSDK.MessageView[] {
  const known = messages.get(thread) ?? [];
  messages.set(thread, known);
  return known;
}

const addresses = (people: readonly Addressed[]) => people.map(({ emailAddress }) => emailAddress.toLowerCase());
const composerSeen = (view: InboxSDK.ComposeView): ComposerSeen => ({
  inline: view.isInlineReplyForm(),
  to: addresses(view.getToRecipients()),
  cc: addresses(view.getCcRecipients()),
  bcc: addresses(view.getBccRecipients()),
  subject: view.getSubject(),
});

async function messageSeen(view: InboxSDK.MessageView): Promise<MessageSeen> {
  const expanded = view.getViewState() === 'EXPANDED';
  return {
    id: expanded ? await view.getMessageIDAsync() : undefined,
    from: view.getSender().emailAddress.toLowerCase(),
    to: expanded ? (await view.getRecipientEmailAddresses()).map((email) => email.toLowerCase()) : [],
    expanded,
  };
}

const threadSeen = async (view: InboxSDK.ThreadView): Promise<ThreadSeen> => ({
  thread: await view.getThreadIDAsync(),
  subject: view.getSubject(),
  messages: await Promise.all((messages.get(view) ?? []).map(messageSeen)),
});

const rowSeen = async (view: InboxSDK.ThreadRowView): Promise<RowSeen> => ({
  thread: await view.getThreadIDAsync(),
  people: addresses(view.getContacts()),
  subject: view.getSubject(),
});

const all = <T, U>(of: Iterable<T>, see: (one: T) => Promise<U>): Promise<U[]> => Promise.all([...of].map(see));

async function report(): Promise<OracleReport> {
  return {
    composers: [...composers].map(composerSeen),
    sends,
    threads: await all(messages.keys(), threadSeen),
    rows: await all(rows, rowSeen),
  };
}

document.addEventListener('oracle-ask', () => {
  void report().then(
    (value) => document.documentElement.setAttribute('data-oracle', JSON.stringify(value)),
    (error) => document.documentElement.setAttribute('data-oracle', JSON.stringify({ error: String(error) })),
  );
});

void InboxSDK.load(2, 'oracle').then((sdk) => {
  sdk.Compose.registerComposeViewHandler((view) => {
    composers.add(view);
    let leaving: ComposerSeen | undefined;
    view.on('presending', () => {
      leaving = composerSeen(view);
    });
    view.on('sent', async (event: { getMessageID: Promised<string>; getThreadID: Promised<string> }) => {
      const { to = [], cc = [], bcc = [] } = leaving ?? {};
      sends.push({ message: await event.getMessageID(), thread: await event.getThreadID(), to, cc, bcc });
    });
    view.on('destroy', () => composers.delete(view));
  });
  sdk.Conversations.registerThreadViewHandler((view) => {
    listOf(view);
    view.on('destroy', () => messages.delete(view));
  });
  sdk.Conversations.registerMessageViewHandlerAll((view) => {
    const of = listOf(view.getThreadView());
    of.push(view);
    view.on('destroy', () => of.splice(of.indexOf(view), 1));
  });
  sdk.Lists.registerThreadRowViewHandler((view) => {
    rows.add(view);
    view.on('destroy', () => rows.delete(view));
  });
  document.documentElement.setAttribute('data-oracle-ready', '');
});
