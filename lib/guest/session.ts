import type { Handle } from '../domain/contact';
import type { MessageName } from '../domain/ledger';
import type { BannerAct, BannerState, InsertAct } from '../protocol/banner-act';
import type { BannerView } from '../protocol/banner-view';
import { insert } from './line/insert';
import { createLine } from './line/line';
import { typedText } from './line/typed';
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
  let mirrored: string | undefined;
  /** A press waits for its answer, and a question for that. */
  let pressing = false;
  let waits = false;
  let state: 'quiet' | 'shown' | 'inserting' | 'inserted' = 'quiet';

  const done = new Set<Handle>();
  const key = (contact: Handle) => `${draft ?? ''} ${contact}`;

  const quiet = (keepPlace: boolean) => {
    if (state !== 'quiet') line.clear(keepPlace);
    state = 'quiet';
  };

  /** What is asked of the background, whatever is asked. @param now how far the line has grown; none: it is not there */
  const writing = (now: BannerState | undefined) => ({
    ...given('draft', draft),
    ...given('subject', composer.subject()),
    ...given('state', now),
    conversation: composer.conversation(),
    recipients: composer.recipients(),
  });

  const ask = async (now = view?.state) => {
    // The answer to a press says how far it has grown by then.
    if (pressing) {
      waits = true;
      return;
    }
    const mark = ++number;
    const answer = await say('composer', writing(now));
    // A later question has overtaken this one; no answer at all (the background went away) changes nothing.
    if (mark === number && answer.ok) answered(answer.value);
  };

  /** @param pressed the rep's own click asked for it: heights may change */
  const answered = (answer: BannerView | null, pressed = false) => {
    const now = answer && !done.has(answer.contact) && !spent.has(key(answer.contact)) ? answer : undefined;
    const same = JSON.stringify(now) === JSON.stringify(view);
    view = now;
    // Once the question is in, the line says that, until the rep types on.
    if (state === 'inserted' || (same && state === 'shown')) return;
    if (!now) return quiet(typedBody && !pressed);
    line.settle();
    const opening = !typedAny && performance.now() - born < OPENING;
    line.show(now, pressed || opening ? 'free' : typedBody ? 'held' : 'kept');
    state = 'shown';
  };

  /** The rep has closed the line: it takes its place along, since a click may change heights. */
  const dismiss = () => {
    if (view) done.add(view.contact);
    quiet(false);
  };

  const put = ({ text, below }: InsertAct) => {
    const body = composer.body();
    if (!view?.inserted || !body) return;
    // Before the focus goes into the body: only there is it back where the rep was.
    state = 'inserting';
    const done = insert(body, text, composer.tail(body), caret(body), below);
    state = done ? 'inserted' : 'shown';
    if (!done) return;
    line.inserted(view.inserted);
    // Ctrl+Z brings the line back as it was before it grew.
    if (view.shut) void ask(view.shut);
  };

  const press = async (act: BannerAct) => {
    // What says that the question is in has one way out.
    if (!view || state === 'inserted') return dismiss();
    if (act.do === 'insert') return put(act);
    if (pressing) return;
    const asked = say('press', { ...writing(view.state), contact: view.contact, act });
    if (act.do === 'close' || act.do === 'never') return dismiss();
    const mark = ++number;
    pressing = true;
    const answer = await asked;
    pressing = false;
    if (mark === number && answer.ok) answered(answer.value, true);
    if (waits) void ask();
    waits = false;
  };
  const line = createLine(composer, (act) => void press(act));

  /** The mirror: what is typed may carry one of the rep's listed phrases. */
  const mirror = (body: HTMLElement) => {
    if (!view?.mirror || state !== 'shown') return;
    const [found] = new RegExp(view.mirror, 'iu').exec(typedText(body, composer.tail(body))) ?? [];
    const phrase = found?.toLowerCase();
    if (phrase === mirrored) return;
    mirrored = phrase;
    const { phrase: _, ...now } = view.state;
    void ask({ ...now, ...given('phrase', phrase) });
  };

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
    changed() {
      const body = composer.body();
      // One that stays where it is and names no draft (LinkedIn), empty again: what stood in it has gone out.
      if (!draft && body && !typedText(body).trim()) done.clear();
      void ask();
    },
    typed(event) {
      // Through open shadow roots: seen from outside, their root is all that typed.
      const target = event.composedPath()[0];
      if (state === 'inserting' || !(target instanceof Node) || !composer.root.contains(target)) return;
      typedAny = true;
      const body = composer.body();
      if (!body?.contains(target)) return;
      typedBody = true;
      line.settle();
      mirror(body);
      if (state !== 'inserted') return;
      if (view && event instanceof InputEvent && event.inputType === 'historyUndo') {
        // The question is out again: the line is what it was before.
        line.show(view, 'held');
        state = 'shown';
      } else {
        if (view) done.add(view.contact);
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
