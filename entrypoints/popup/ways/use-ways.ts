import { useState } from 'react';
import type { Handle } from '../../../lib/domain/contact';
import { daysAhead } from '../../../lib/domain/days-ahead';
import type { Outcome } from '../../../lib/domain/ledger';
import { type Way, waysOut } from '../../../lib/domain/ways-out';
import type { Week } from '../../../lib/domain/working-time';
import type { Row } from '../../../lib/store/people';
import type { ContactRecord } from '../../../lib/store/records';
import type { Keys } from '../use-keys';
import type { RepActs } from '../use-rep-acts';

/** For which of the two the days stand open: their "not now", or the rep's own "later". */
export type Dated = 'notNow' | 'later';

/** Before the settings were read there is nobody to offer a day to. */
export const NO_WEEK: Week = { workingDays: [], zone: 'UTC' };

/** The ways out of a person's case: what stands under the row, and what its keys do. */
export interface RowWays {
  /** Which days stand under it. */
  dated(row: Row): Dated | undefined;
  /** They were opened by the rep: the focus goes to the first of them. */
  isAsked(row: Row): boolean;
  /** As `2026-12-08`. */
  days(row: Row, dated: Dated): readonly string[];
  open(row: Row, dated: Dated): void;
  /** @param day absent: they named none */
  choose(row: Row, dated: Dated, day?: string): void;
  take(row: Row, way: Way): void;
  note(row: Row, outcome: Exclude<Outcome, 'not_now'>): void;
  keys(row: Row): Keys;
}

/**
 * @param week the rep's working days, which the offered days keep to
 * @param onLog a call or a visit is to be logged
 */
export function useWays(acts: RepActs, week: Week, now: number, onLog: (contact: ContactRecord) => void): RowWays {
  const [asked, setAsked] = useState<{ readonly of: Handle; readonly dated: Dated }>();
  const close = () => setAsked(undefined);
  const isAsked = (row: Row) => asked?.of === row.contact.id;
  const open = (row: Row, dated: Dated) => setAsked({ of: row.contact.id, dated });

  const dated = (row: Row): Dated | undefined => {
    if (isAsked(row)) return asked?.dated;
    return row.tally.toNote?.proposed?.outcome === 'not_now' && row.tally.state === 'answer' ? 'notNow' : undefined;
  };

  const days = ({ tally }: Row, kind: Dated): readonly string[] => {
    const ahead = daysAhead(now, week)[kind].slice(0, 2);
    const said = kind === 'notNow' ? tally.toNote?.proposed?.until : undefined;
    return said === undefined ? ahead : [said, ...ahead.filter((day) => day !== said).slice(0, 1)];
  };

  const choose: RowWays['choose'] = ({ contact }, kind, until) => {
    close();
    if (kind === 'notNow')
      acts.decide(contact, { code: 'answer', outcome: 'not_now', ...(until === undefined ? {} : { until }) });
    else if (until !== undefined) acts.decide(contact, { code: 'later', until });
  };

  const note: RowWays['note'] = ({ contact }, outcome) => {
    close();
    acts.decide(contact, { code: 'answer', outcome });
  };

  const take = (row: Row, way: Way) => {
    const { contact } = row;
    if (way === 'later') return isAsked(row) && asked?.dated === 'later' ? close() : open(row, 'later');
    close();
    if (way === 'ask') acts.ask(contact);
    if (way === 'look') acts.look(contact);
    if (way === 'letGo') acts.decide(contact, { code: 'let-go' });
    if (way === 'reopen') acts.decide(contact, { code: 'reopen' });
    if (way === 'answered') acts.answered(contact);
    if (way === 'again') acts.exclude(contact, undefined);
  };

  const keys = (row: Row): Keys => {
    const ways = waysOut(row.tally);
    const does = (way: Way) => (ways.includes(way) ? () => take(row, way) : undefined);
    const chosen = isAsked(row) && asked?.dated === 'later' ? days(row, 'later') : [];
    const digits = chosen.map((day, at) => [String(at + 1), () => choose(row, 'later', day)] as const);
    return {
      a: does('ask') ?? does('look'),
      l: does('later'),
      x: does('letGo'),
      r: () => take(row, 'answered'),
      c: () => onLog(row.contact),
      ...Object.fromEntries(digits),
      ...(isAsked(row) ? { Escape: close } : {}),
      ...(ways.includes('note')
        ? {
            1: () => note(row, 'yes'),
            2: () => open(row, 'notNow'),
            3: () => note(row, 'no'),
            4: () => note(row, 'other'),
          }
        : {}),
    };
  };

  return { dated, isAsked, days, open, choose, take, note, keys };
}
