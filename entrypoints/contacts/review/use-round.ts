import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../../components/speech';
import { useLive } from '../../../components/use-live';
import type { Decision, DecisionEntry } from '../../../lib/domain/ledger';
import { now } from '../../../lib/platform/clock';
import { askOf, lookAt } from '../../../lib/platform/wake';
import { decide } from '../../../lib/store/decide';
import type { Row } from '../../../lib/store/people';
import { type RoundKind, readRound } from '../../../lib/store/review';
import { takeBack } from '../../../lib/store/take-back';
import { db } from '../../options/store';
import { back, current, putBack, type Round, type Step, stepped, toAsk, type Way } from './round';

/** A step, and what of it is being kept: undefined where it could not be. */
export interface Taken extends Step<Row> {
  readonly said?: Promise<DecisionEntry | undefined>;
  readonly decision?: Decision;
}

/** What has just happened, to be said. */
export type News =
  | { readonly code: 'taken'; readonly step: Taken }
  | { readonly code: 'back' | 'not-kept' | 'not-undone' | 'not-opened'; readonly person: Row };

interface Begun {
  readonly round: Round<Row, Taken>;
  /** How many of those to ask were opened. */
  readonly opened: number;
}

/** Rounds that were begun, as long as the page lives: whoever looks something up in the list comes back to theirs. */
const begun = new Map<RoundKind, Begun>();

export interface UseRound {
  readonly live: ReturnType<typeof useLive<readonly Row[]>>;
  readonly round: Round<Row, Taken> | undefined;
  readonly opened: number;
  readonly news: News | undefined;
  /** @param decision what is kept of it; none of a mark to ask */
  take(way: Way, decision?: Decision): void;
  undo(): Promise<void>;
  /** Opens the conversation of the next one to ask: one at a time, by the rep's own act. */
  openNext(): Promise<void>;
}

/** Who is in it follows the ledger until the first step; from then on it is a list with an end. */
export function useRound(kind: RoundKind): UseRound {
  const { now: minute } = useSpeech();
  const [state, setState] = useState(() => begun.get(kind));
  const [news, setNews] = useState<News>();
  const shownAt = useRef(now());
  const started = state !== undefined;
  const live = useLive<readonly Row[]>(
    () => (started ? Promise.resolve([]) : db.attempt(() => readRound(db, kind, minute))),
    [kind, minute, started],
  );
  const round = state?.round ?? (live.state === 'ready' ? { people: live.value, steps: [] } : undefined);
  const opened = Math.min(state?.opened ?? 0, round ? toAsk(round).length : 0);

  useEffect(() => {
    if (state) begun.set(kind, state);
    // What is at its end, and has nothing left to open, is over once the rep leaves it.
    return () => {
      if (state && !current(state.round) && state.opened >= toAsk(state.round).length) begun.delete(kind);
    };
  }, [kind, state]);

  const change = (by: (round: Round<Row, Taken>) => Round<Row, Taken>) =>
    setState((was) => {
      const from = was?.round ?? round;
      return from && { round: by(from), opened: was?.opened ?? 0 };
    });
  const spend = () => {
    const spent = now() - shownAt.current;
    shownAt.current = now();
    return spent;
  };

  return {
    live,
    round,
    opened,
    news,
    take(way, decision) {
      const person = round && current(round);
      if (!person) return;
      const said = decision && kept(person, decision);
      const step: Taken = { person, way, spent: spend(), ...(decision ? { decision } : {}), ...(said ? { said } : {}) };
      change((was) => stepped(was, step));
      setNews({ code: 'taken', step });
      void said?.then((entry) => {
        if (entry) return;
        change((was) => putBack(was, step));
        setNews({ code: 'not-kept', person });
      });
    },
    async undo() {
      const step = round?.steps.at(-1);
      if (!step) return;
      const { person, said } = step;
      spend();
      change(back);
      setNews({ code: 'back', person });
      try {
        const entry = await said;
        if (entry) await db.attempt(() => takeBack(db, entry, now()));
      } catch {
        change((was) => (current(was) === person ? stepped(was, step) : was));
        setNews({ code: 'not-undone', person });
      }
    },
    async openNext() {
      const person = round && toAsk(round)[opened];
      if (!person) return;
      // Who was asked already is looked at, not asked again.
      const open = person.tally.dueFor === 'unseen-ask' ? lookAt : askOf;
      if (!(await open(person.contact.id))) return setNews({ code: 'not-opened', person });
      setState((was) => was && { ...was, opened: opened + 1 });
    },
  };
}

async function kept({ contact }: Row, decision: Decision): Promise<DecisionEntry | undefined> {
  try {
    return await db.attempt(() => decide(db, { contact: contact.id, decision }, now()));
  } catch {
    return undefined;
  }
}
