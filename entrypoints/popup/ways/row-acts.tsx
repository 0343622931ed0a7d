import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import type { ProposedOutcome } from '../../../lib/domain/question';
import { type Way, waysOut } from '../../../lib/domain/ways-out';
import type { Row } from '../../../lib/store/people';
import { text } from '../../../lib/text/catalogue';
import { ways as words } from '../../../lib/text/ways';
import { sign } from '../marks';
import { DaysLine } from './days-line';
import type { RowWays } from './use-ways';
import './row-acts.css';

interface RowActsProps {
  readonly row: Row;
  readonly ways: RowWays;
  /** The person's view. */
  readonly onOpen: () => void;
}

/** Under the chosen row: the ways out of its case, "why", and the days where one of them is asked for. */
export function RowActs({ row, ways, onOpen }: RowActsProps) {
  const t = text(words, useSpeech().locale);
  const { tally } = row;
  const noted = waysOut(tally).includes('note');
  return (
    <div className={noted ? 'acts noted' : 'acts'}>
      {noted ? <Answers row={row} ways={ways} /> : <Ways row={row} ways={ways} />}
      <Button look="quiet" className="end" keyCap="↵" onClick={onOpen}>
        {tally.atLeast || sign(tally) ? t.whyAtLeast : t.why(tally.unanswered)}
      </Button>
      <Days row={row} ways={ways} />
    </div>
  );
}

interface WaysProps extends Pick<RowActsProps, 'row' | 'ways'> {
  /** On a screen of their own the offered one is the filled button. */
  readonly main?: boolean;
}

const KEYS: Readonly<Partial<Record<Way, string>>> = { ask: 'a', look: 'a', later: 'l', letGo: 'x', answered: 'r' };

/** The offered one stands out; they can be had by their keys too. */
export function Ways({ row, ways, main = false }: WaysProps) {
  const t = text(words, useSpeech().locale);
  const names: Record<Exclude<Way, 'note'>, string> = {
    ask: t.ask,
    look: t.look,
    later: t.later,
    letGo: t.letGo,
    answered: t.theyAnswered,
    reopen: t.reopen,
    again: t.again,
  };
  return waysOut(row.tally).map((way) => {
    if (way === 'note') return null;
    const keyCap = KEYS[way];
    return (
      <Button
        key={way}
        look={way === 'ask' || way === 'look' ? (main ? 'main' : 'soft') : 'quiet'}
        {...(keyCap ? { keyCap } : {})}
        {...(way === 'later' ? { 'aria-expanded': ways.dated(row) === 'later' } : {})}
        onClick={() => ways.take(row, way)}
      >
        {names[way]}
      </Button>
    );
  });
}

const DIGITS: Readonly<Record<ProposedOutcome, string>> = { yes: '1', not_now: '2', no: '3' };

/** R24: what was the answer? The proposed one comes first, tinted; nothing is decided for the rep. */
export function Answers({ row, ways, main = false }: WaysProps) {
  const t = text(words, useSpeech().locale);
  const proposed = row.tally.toNote?.proposed?.outcome;
  const names: Record<ProposedOutcome, string> = { yes: t.yes, not_now: t.notNowMore, no: t.no };
  const rest = (['yes', 'not_now', 'no'] as const).filter((outcome) => outcome !== proposed);
  return (
    <>
      {[...(proposed ? [proposed] : []), ...rest].map((outcome) => (
        <Button
          key={outcome}
          look={outcome === proposed ? (main ? 'main' : 'soft') : 'quiet'}
          keyCap={DIGITS[outcome]}
          {...(outcome === 'not_now' ? { 'aria-expanded': ways.dated(row) === 'notNow' } : {})}
          onClick={() => (outcome === 'not_now' ? ways.open(row, 'notNow') : ways.note(row, outcome))}
        >
          {names[outcome]}
        </Button>
      ))}
      <Button look="quiet" aria-keyshortcuts="4" onClick={() => ways.note(row, 'other')}>
        {t.other}
      </Button>
    </>
  );
}

/** The days of "not now" and of "later", where they stand open. */
export function Days({ row, ways }: Pick<RowActsProps, 'row' | 'ways'>) {
  const t = text(words, useSpeech().locale);
  const dated = ways.dated(row);
  if (!dated) return null;
  const said = row.tally.toNote?.proposed?.until !== undefined;
  return (
    <DaysLine
      key={dated}
      lead={dated === 'later' ? t.laterUntil : t.notNowUntil}
      days={ways.days(row, dated)}
      offered={dated === 'later' || said ? 0 : 1}
      digits={dated === 'later'}
      takesFocus={ways.isAsked(row)}
      onDay={(day) => ways.choose(row, dated, day)}
      onNone={dated === 'notNow' ? () => ways.choose(row, dated) : undefined}
    />
  );
}
