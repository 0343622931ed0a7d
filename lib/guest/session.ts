import type { Handle } from '../domain/contact';
import type { MessageName } from '../domain/ledger';
import type { BannerView } from '../protocol/banner-view';
import { insert } from './line/insert';
import { createLine } from './line/line';
import type { Presses } from './line/presses';
import { given, type Say } from './say';
import type { Composer } from './site-adapter';

/** What all sessions of a page share. */
export interface Shared {
  readonly say: Say;
  readonly caret: (body: Element) => Range | undefined;
  /** A composer shows this draft. */
  readonly opened: (root: Element, draft: MessageName) => void;
  /** "Once per draft": draft and contact for whom the line has had its say. */
  readonly spent: Set<string>;
}

/** A composer with its recipients is opening, and may still find its height, this long and until the first key. ms. */
const OPENING = 1000;

/** One message being written, from the opening of its composer to its end. */
export interface Session {
  readonly root: Element;
  /** Reads the composer again; asks where it changed. */
  look(): void;
  /** The ledger changed: asks again. */
  changed(): void;
  /** The rep typed, maybe here. */
  typed(event: Event): void;
  /** The command that goes to the line and back. @returns false where there is no line. */
  command(): boolean;
  end(): void;
}

export function createSession(composer: Composer, { say, caret, opened, spent }: Shared): Session {
  let asked = '';
  let number = 0;
  let view: BannerView | undefined;
  let draft: MessageName | undefined;
  const born = performance.now();
  /** A key was typed: in the body, in any field. */
  let typedBody = false;
  let typedAny = false;
  let state: 'quiet' | 'shown' | 'inserting' | 'inserted' = 'quiet';

  const done = new Set<Handle>();
  const key = (contact: Handle) => `${draft ?? ''} ${contact}`;

  const quiet = (keepPlace: boolean) => {
    if (state !== 'quiet') line.clear(keepPlace);
    state = 'quiet';
  };

  const ask = async () => {
    const mark = ++number;
    const answer = await say('composer', {
      ...given('draft', draft),
      conversation: composer.conversation(),
      recipients: composer.recipients(),
    });
    // A later question has overtaken this one; no answer at all (the background went away) changes nothing.
    if (mark === number && answer.ok) answered(answer.value);
  };

  const answered = (answer: BannerView | null) => {
    const now = answer && !done.has(answer.contact) && !spent.has(key(answer.contact)) ? answer : undefined;
    const same = JSON.stringify(now) === JSON.stringify(view);
    view = now;
    // Once the question is in, the line says that, until the rep types on.
    if (state === 'inserted' || (same && state === 'shown')) return;
    if (!now) return quiet(typedBody);
    line.settle();
    line.show(now, !typedAny && performance.now() - born < OPENING);
    state = 'shown';
  };

  /** The rep has closed the line: it takes its place along, since a click may change heights. */
  const dismiss = () => {
    if (view) done.add(view.contact);
    quiet(false);
  };

  const presses: Presses = {
    insert() {
      const body = composer.body();
      if (!view?.insert || !body) return;
      // Before the focus goes into the body: only there is it back where the rep was.
      state = 'inserting';
      const done = insert(body, view.insert.text, composer.tail(body), caret(body));
      state = done ? 'inserted' : 'shown';
      if (done) line.inserted(view);
    },
    close() {
      if (state === 'shown' && view)
        void say('close', { contact: view.contact, conversation: composer.conversation() });
      dismiss();
    },
    never() {
      if (view) void say('never', { contact: view.contact });
      dismiss();
    },
    flip(target, counts) {
      if (view) void say('correct', { contact: view.contact, target, counts }).then(ask);
    },
    openLedger() {
      if (view) void say('openLedger', { contact: view.contact });
    },
  };
  const line = createLine(composer, presses);

  const look = () => {
    line.settle();
    draft = composer.draft() ?? draft;
    const now = JSON.stringify([draft, composer.conversation(), composer.recipients()]);
    if (now === asked) return;
    asked = now;
    if (draft) opened(composer.root, draft);
    void ask();
  };

  return {
    root: composer.root,
    look,
    changed: () => void ask(),
    typed(event) {
      // Through open shadow roots: seen from outside, their root is all that typed.
      const target = event.composedPath()[0];
      if (state === 'inserting' || !(target instanceof Node) || !composer.root.contains(target)) return;
      typedAny = true;
      if (!composer.body()?.contains(target)) return;
      typedBody = true;
      line.settle();
      if (state !== 'inserted' || !view) return;
      if (event instanceof InputEvent && event.inputType === 'historyUndo') {
        // The question is out again: the line is what it was before.
        line.show(view, false);
        state = 'shown';
      } else {
        done.add(view.contact);
        quiet(true);
      }
    },
    command() {
      if (state === 'quiet') return false;
      line.toggle();
      return true;
    },
    end() {
      number++;
      if (draft) for (const contact of done) spent.add(key(contact));
      line.remove();
    },
  };
}
