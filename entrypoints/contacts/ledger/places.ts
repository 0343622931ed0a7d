import type { LedgerLine } from '../../../lib/domain/line';

/** A ledger as it is laid out: down to the reply where the count starts, that reply, and what came before. */
export interface Places {
  readonly shown: readonly LedgerLine[];
  readonly start: LedgerLine | undefined;
  readonly earlier: readonly LedgerLine[];
  /** The touches in the number: 1 is the oldest. R4: those that are one touch with another have none of their own. */
  readonly numbers: ReadonlyMap<LedgerLine, number>;
}

/** @param lines newest first */
export function places(lines: readonly LedgerLine[]): Places {
  const at = lines.findIndex(({ kind, counts }) => kind === 'reply' && counts);
  const shown = at < 0 ? lines : lines.slice(0, at);
  const counted = shown.filter(({ kind, counts, reason }) => kind === 'touch' && counts && reason.code !== 'joined');
  return {
    shown,
    start: lines[at],
    earlier: at < 0 ? [] : lines.slice(at + 1),
    numbers: new Map(counted.map((line, place) => [line, counted.length - place])),
  };
}
