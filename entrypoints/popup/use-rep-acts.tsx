import { useSpeech } from '../../components/speech';
import { Toast } from '../../components/toast';
import type { Handle } from '../../lib/domain/contact';
import type { SameEntry } from '../../lib/domain/ledger';
import type { LedgerLine } from '../../lib/domain/line';
import { now } from '../../lib/platform/clock';
import { correct } from '../../lib/store/correct';
import { exclude, include } from '../../lib/store/exclude';
import type { ContactRecord } from '../../lib/store/records';
import { saySame } from '../../lib/store/same';
import { text } from '../../lib/text/catalogue';
import { firstName, identitiesText } from '../../lib/text/names';
import { popup } from '../../lib/text/popup';
import { same } from '../../lib/text/same';
import { db } from '../options/store';
import { type Acts, useActs } from '../options/use-acts';

/** What the rep can do here: each is done at once and can be taken back. */
export interface RepActs {
  readonly undo: Acts['undo'];
  readonly last: Acts['last'];
  /** "Not for this person", for good; or to be counted again (R25). */
  exclude(contact: ContactRecord, excluded: boolean): void;
  /** R22: this line counts, or doesn't. */
  correct(contact: Handle, line: LedgerLine, counts: boolean): void;
  /** R14, R23: these two are one person. */
  same(contact: ContactRecord, other: ContactRecord): void;
  /** R23: what was joined by hand is two people again. */
  split(join: SameEntry): void;
}

export function useRepActs(): RepActs {
  const { locale } = useSpeech();
  const t = text(popup, locale);
  const s = text(same, locale);
  const { act, undo, last } = useActs(t.notKept);
  return {
    undo,
    last,
    exclude(contact, excluded) {
      const name = firstName({ handle: contact.id, ...(contact.name === undefined ? {} : { name: contact.name }) });
      const [does, undoes] = excluded ? [exclude, include] : [include, exclude];
      void act(
        (excluded ? t.saidNever : t.saidAgain)(name),
        () => does(db, contact.id),
        () => undoes(db, contact.id),
      );
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
    split({ handles: [one, other] }) {
      const said = s.saidSplit(identitiesText([one]), identitiesText([other]));
      const say = (same: boolean) => () => saySame(db, one, other, same, now());
      void act(said, say(false), say(true));
    },
  };
}

/** The last act and its way back; there until the next one. */
export function ActToast({ acts: { last, undo } }: { readonly acts: RepActs }) {
  const t = text(popup, useSpeech().locale);
  return <Toast undo={last?.undo && { label: t.undo, keyCap: 'z', onUndo: () => void undo() }}>{last?.says}</Toast>;
}
