import { useSpeech } from '../../components/speech';
import { Toast } from '../../components/toast';
import type { Handle } from '../../lib/domain/contact';
import type { Decision, DecisionEntry, LoggedEntry, SameEntry } from '../../lib/domain/ledger';
import type { LedgerLine } from '../../lib/domain/line';
import { now } from '../../lib/platform/clock';
import { askOf, lookAt, unask } from '../../lib/platform/wake';
import { correct } from '../../lib/store/correct';
import { decide } from '../../lib/store/decide';
import { decideAll, takeBackAll } from '../../lib/store/decide-all';
import { exclude, include } from '../../lib/store/exclude';
import { log } from '../../lib/store/log';
import type { ContactRecord, Exclusion } from '../../lib/store/records';
import { saySame } from '../../lib/store/same';
import { takeBack } from '../../lib/store/take-back';
import { decidedText, acts as words } from '../../lib/text/acts';
import { text } from '../../lib/text/catalogue';
import { dayText } from '../../lib/text/dates';
import { firstName, identitiesText, nameOf } from '../../lib/text/names';
import { same } from '../../lib/text/same';
import { db } from '../options/store';
import { type Acts, useActs } from '../options/use-acts';

/** What the rep can do here: each is done at once and can be taken back. */
export interface RepActs {
  readonly undo: Acts['undo'];
  readonly last: Acts['last'];
  readonly say: Acts['say'];
  readonly forget: Acts['forget'];
  /** Opens their last conversation, or a new mail, with the question shown: by the rep's own act, one at a time. */
  ask(contact: ContactRecord): void;
  /** Opens it to look whether an answer stands there (R21). */
  look(contact: ContactRecord): void;
  /** R16, R24: what they answered, the rep's own later, letting go, or opening the case again. */
  decide(contact: ContactRecord, decision: Decision): void;
  /** One decision for many, and one way back. @param onProgress how many are done; undefined once that is over */
  decideAll(
    contacts: readonly Handle[],
    decision: ManyDecision,
    onProgress?: (done: number | undefined) => void,
  ): Promise<void>;
  /** R24: a decision, as if it had never been said. */
  takeBack(entry: DecisionEntry): void;
  /** "Not for this person", or what they are, for good; nothing: to be counted again (R25). */
  exclude(contact: ContactRecord, as: Exclusion | undefined): void;
  /** R25: a call or a visit, now. */
  log(contact: ContactRecord, way: 'call' | 'visit', talk: LoggedEntry['talk']): void;
  /** R25: they answered where we don't read. */
  answered(contact: ContactRecord): void;
  /** R22: this line counts, or doesn't. */
  correct(contact: Handle, line: LedgerLine, counts: boolean): void;
  /** R14, R23: these two are one person. */
  same(contact: ContactRecord, other: ContactRecord): void;
  /** R14: what was asked of these two. */
  suggested(contact: ContactRecord, other: Handle, same: boolean): void;
  /** R23: what was joined by hand is two people again. */
  split(join: SameEntry): void;
}

/** What can be decided of many at once: never an ask, nor what each of them answered. */
export type ManyDecision = Extract<Decision, { readonly code: 'later' }> | { readonly code: 'let-go' };

export function useRepActs(): RepActs {
  const speech = useSpeech();
  const { locale } = speech;
  const t = text(words, locale);
  const s = text(same, locale);
  const { act, undo, say, forget, last } = useActs(t.notKept);
  return {
    undo,
    last,
    say,
    forget,
    ask(contact) {
      void askOf(contact.id).then((opened) => {
        if (!opened) return say(t.notOpened);
        // It is done; what can be taken back is the question that stands ready.
        return act(
          t.saidAsk(called(contact)),
          async () => undefined,
          () => unask(contact.id),
        );
      });
    },
    look(contact) {
      void lookAt(contact.id).then((opened) => opened || say(t.notOpened));
    },
    decide(contact, decision) {
      const said = decidedText(nameOf(named(contact)), decision, speech);
      void act(said, ...byHand(() => decide(db, { contact: contact.id, decision }, now())));
    },
    async decideAll(contacts, decision, onProgress = () => {}) {
      const n = contacts.length;
      const said = decision.code === 'later' ? t.saidAllLater(n, dayText(speech, decision.until)) : t.saidAllLetGo(n);
      let entries: readonly DecisionEntry[] = [];
      await act(
        said,
        async () => {
          entries = await decideAll(db, contacts, decision, now(), onProgress);
        },
        () => takeBackAll(db, entries, now()),
      );
      onProgress(undefined);
    },
    takeBack(entry) {
      const { contact, decision } = entry;
      void act(
        t.saidTakenBack,
        () => takeBack(db, entry, now()),
        () => decide(db, { contact, decision }, now()),
      );
    },
    exclude(contact, as) {
      const say = (word: Exclusion | undefined) => () =>
        word ? exclude(db, contact.id, word) : include(db, contact.id);
      const said = as === undefined ? t.saidAgain : as === 'person' ? t.saidNever : t.saidApart[as];
      void act(said(called(contact)), say(as), say(contact.excluded));
    },
    log(contact, way, talk) {
      void act(t.saidLogged[talk][way], ...byHand(() => log(db, { contact: contact.id, way, talk }, now())));
    },
    answered(contact) {
      const said = { contact: contact.id, way: 'elsewhere', talk: 'spoke' } as const;
      void act(t.saidElsewhere(called(contact)), ...byHand(() => log(db, said, now())));
    },
    correct(contact, { target }, counts) {
      void act(
        counts ? t.saidCount : t.saidDontCount,
        () => correct(db, { contact, target, counts }, now()),
        () => correct(db, { contact, target, counts: !counts }, now()),
      );
    },
    same(contact, other) {
      const said = s.said(identitiesText(contact.handles), identitiesText(other.handles));
      const say = (same: boolean) => () => saySame(db, contact.id, other.id, same, now());
      void act(said, say(true), say(false));
    },
    suggested(contact, other, same) {
      const said = (same ? s.said : s.saidNo)(identitiesText(contact.handles), identitiesText([other]));
      void act(said, ...byHand(() => saySame(db, contact.id, other, same, now())));
    },
    split({ handles: [one, other] }) {
      const said = s.saidSplit(identitiesText([one]), identitiesText([other]));
      const say = (same: boolean) => () => saySame(db, one, other, same, now());
      void act(said, say(false), say(true));
    },
  };
}

type ByHand = LoggedEntry | SameEntry | DecisionEntry;

/** What is said by hand, and how it is taken back as if it had never been said. */
function byHand(say: () => Promise<ByHand>): [() => Promise<void>, () => Promise<void>] {
  let said: ByHand | undefined;
  return [
    async () => {
      said = await say();
    },
    async () => {
      if (said) await takeBack(db, said, now());
    },
  ];
}

function called(contact: ContactRecord): string {
  return firstName(named(contact));
}

function named({ id, name }: ContactRecord): Parameters<typeof nameOf>[0] {
  return { handle: id, ...(name === undefined ? {} : { name }) };
}

/** The last act and its way back; there until the next one. */
export function ActToast({ acts: { last, undo } }: { readonly acts: RepActs }) {
  const t = text(words, useSpeech().locale);
  return <Toast undo={last?.undo && { label: t.undo, keyCap: 'z', onUndo: () => void undo() }}>{last?.says}</Toast>;
}
