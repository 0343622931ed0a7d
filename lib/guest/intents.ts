import { emailHandle } from '../domain/contact';
import type { MessageName } from '../domain/ledger';
import type { FateReport, IntentReport } from '../domain/report';
import type { SiteAdapter } from './site-adapter';

/** How long the page may take to say what became of a send. ms. */
const VERDICT_WITHIN = 15_000;
/** Ctrl+Enter repeats while it is held, and a key on a real button is also a click: one send. ms. */
const SAME_PRESS = 1500;
/** R5: Gmail's longest undo is 30 s. ms. */
const UNDO_WITHIN = 35_000;
/** Gmail's own refusal was seen up to 15 ms after the key; a dialog that fades in takes up to 300. Then ever rarer. ms. */
const LOOKS = [20, 100, 200, 400, 800, 1600, 3000, 5000, 8000, 12_000, VERDICT_WITHIN];

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
export function intents(
  page: Document,
  adapter: SiteAdapter,
  tell: { intent(report: IntentReport): void; fate(report: FateReport): void },
  signal: AbortSignal,
): Intents {
  let made: readonly Intent[] = [];

  const end = (intent: Intent, fate: FateReport['fate']) => {
    intent.fate = fate;
    tell.fate({
      ...(intent.draft && { draft: intent.draft }),
      conversation: intent.conversation,
      fate,
      at: Date.now(),
    });
  };

  const look = () => {
    const open = made.filter(({ fate, at }) => !fate && Date.now() - at <= VERDICT_WITHIN);
    if (open.length === 0) return;
    const verdict = adapter.verdict(page);
    if (verdict === 'refused') {
      // A dialog answers what was pressed last.
      const last = open.at(-1);
      if (last && !last.stale) end(last, verdict);
    } else if (verdict === 'toast') {
      const standing = new Set(adapter.composers(page));
      const first = open.find(({ stale, root }) => !stale && !standing.has(root));
      if (first) end(first, verdict);
    } else {
      for (const intent of open) intent.stale = false;
    }
  };

  const sent = (event: Event) => {
    const root = adapter.sends(event);
    if (!root) return;
    const again = made.some((one) => one.root === root && one.fate === undefined && Date.now() - one.at < SAME_PRESS);
    if (again) return;
    const report = snapshot(adapter, root);
    made = [
      ...made.filter(({ at }) => report.at - at < 10 * UNDO_WITHIN),
      { ...report, root, stale: adapter.verdict(page) !== undefined },
    ];
    tell.intent(report);
    for (const wait of LOOKS) setTimeout(() => !signal.aborted && look(), wait);
  };

  const undone = (event: Event) => {
    const undo = adapter.undoes(event);
    if (!undo) return;
    const recent = made.filter(
      ({ fate, at }) => fate !== 'undone' && fate !== 'refused' && Date.now() - at <= UNDO_WITHIN,
    );
    const named = recent.findLast((one) => one.conversation.some((name) => undo.conversation.includes(name)));
    // A page that names a conversation in its Undo, and none that was just sent in, undoes something else.
    const intent = named ?? (undo.conversation.length === 0 ? recent.at(-1) : undefined);
    if (intent) end(intent, 'undone');
    else if (undo.conversation.length > 0)
      tell.fate({ conversation: undo.conversation, fate: 'undone', at: Date.now() });
  };

  for (const type of ['click', 'keydown'] as const) {
    page.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        sent(event);
        undone(event);
      },
      { capture: true, signal },
    );
  }

  return {
    look,
    opened(root, draft) {
      const intent = made.findLast((one) => one.draft === draft && one.root !== root);
      if (intent && intent.fate !== 'undone' && intent.fate !== 'refused') end(intent, 'undone');
    },
  };
}

function snapshot(adapter: SiteAdapter, root: Element): IntentReport {
  const composer = adapter.composer(root);
  const draft = composer.draft();
  const replyTo = composer.replyTo();
  const from = emailHandle(composer.from() ?? '');
  const subject = composer.subject();
  return {
    conversation: composer.conversation(),
    recipients: composer.recipients(),
    at: Date.now(),
    ...(draft && { draft }),
    ...(replyTo && { replyTo }),
    ...(from && { from }),
    ...(subject && { subject }),
  };
}
