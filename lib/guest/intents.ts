import { emailHandle } from '../domain/contact';
import type { MessageName } from '../domain/ledger';
import type { FateReport, IntentReport } from '../domain/report';
import { typedText } from './line/typed';
import { given, type Say } from './say';
import type { SiteAdapter } from './site-adapter';

/** How long the page may take to say what became of a send. ms. */
const VERDICT_WITHIN = 15_000;
/** Gmail's own refusal was seen up to 15 ms after the key, a dialog that fades in takes up to 300; then ever rarer. ms. */
const FIRST_LOOK = 20;
/** Ctrl+Enter repeats while it is held, and a key on a real button is also a click: one send. ms. */
const SAME_PRESS = 1500;
/** R5: Gmail's longest undo is 30 s. ms. */
const UNDO_WITHIN = 35_000;

interface Intent extends IntentReport {
  readonly root: Element;
  /** The page's own note was there before this send: it speaks of another. */
  stale: boolean;
  fate?: FateReport['fate'];
}

export interface Intents {
  /** The page may say now what became of the last send. Called at each look. */
  look(): void;
  /** A composer shows this draft: where it is one that was sent, it was taken back (R5). */
  opened(root: Element, draft: MessageName): void;
}

/**
 * The first witness of a send: a trusted click or key in a composer, with the recipients as they stood before the
 * page tears it down. Whether the mail went is the background's to prove; here only what the page says of it.
 */
export function intents(page: Document, adapter: SiteAdapter, say: Say, signal: AbortSignal): Intents {
  let made: readonly Intent[] = [];
  const recent = (within: number) => made.filter(({ at }) => Date.now() - at <= within);

  const end = (intent: Intent | undefined, fate: FateReport['fate']) => {
    // Refused or taken back once is for good; a note may still be followed by Undo.
    if (!intent || intent.fate === 'refused' || intent.fate === 'undone') return;
    intent.fate = fate;
    const { draft, conversation } = intent;
    void say('fate', { ...given('draft', draft), conversation, fate, at: Date.now() });
  };

  const look = () => {
    const open = recent(VERDICT_WITHIN).filter(({ fate }) => !fate);
    if (signal.aborted || open.length === 0) return;
    const verdict = adapter.verdict(page);
    if (!verdict) for (const intent of open) intent.stale = false;
    const fresh = open.filter(({ stale }) => !stale);
    // A dialog answers what was pressed last.
    if (verdict === 'refused') end(fresh.at(-1), verdict);
    if (verdict === 'toast') {
      const standing = [...adapter.composers(page)];
      const gone = fresh.find(({ root }) => !standing.includes(root));
      end(gone, verdict);
    }
  };

  const sent = (event: Event) => {
    const root = adapter.sends(event);
    if (!root || recent(SAME_PRESS).some((one) => one.root === root && !one.fate)) return;
    const report = snapshot(adapter, root);
    made = [...made, { ...report, root, stale: adapter.verdict(page) !== undefined }].slice(-20);
    void say('intent', report);
    for (let wait = FIRST_LOOK; wait < VERDICT_WITHIN; wait *= 1.8) setTimeout(look, wait);
  };

  const undone = (event: Event) => {
    const undo = adapter.undoes(event);
    if (!undo) return;
    const last = recent(UNDO_WITHIN).filter(({ fate }) => fate !== 'refused');
    const { conversation } = undo;
    const named = last.findLast((one) => one.conversation.some((name) => conversation.includes(name)));
    // A page that names a conversation in its Undo, and none that was just sent in, undoes something else.
    end(conversation.length > 0 ? named : last.at(-1), 'undone');
  };

  for (const type of ['click', 'keydown'] as const) {
    const happened = (event: Event) => {
      if (!event.isTrusted) return;
      sent(event);
      undone(event);
    };
    page.addEventListener(type, happened, { capture: true, signal });
  }

  return {
    look,
    opened(root, draft) {
      const intent = made.findLast((one) => one.draft === draft);
      if (intent?.root !== root) end(intent, 'undone');
    },
  };
}

/** Characters of the draft's end, where a question stands; the background takes no more. */
const MOST = 2000;

function snapshot(adapter: SiteAdapter, root: Element): IntentReport {
  const composer = adapter.composer(root);
  const body = composer.body();
  return {
    conversation: composer.conversation(),
    recipients: composer.recipients(),
    at: Date.now(),
    ...given('draft', composer.draft()),
    ...given('replyTo', composer.replyTo()),
    ...given('from', emailHandle(composer.from() ?? '')),
    ...given('subject', composer.subject()),
    ...given('text', body && typedText(body, composer.tail(body)).slice(-MOST)),
  };
}
