import { ASK_WAIT, type Cadence } from './cadence';
import type { DecisionEntry } from './ledger';
import type { LedgerLine, Reason } from './line';
import { channelOf } from './standing';
import type { CaseNow } from './standing-kept';
import type { Tally } from './tally';

/** R24: a line for what the rep decided; whether it stands, the case says. */
export function decisionLine(entry: DecisionEntry, { decided }: CaseNow): LedgerLine {
  const { id, seenAt, site, account, how, decision } = entry;
  const stands = decided?.at === seenAt && decided.decision.code === decision.code;
  return {
    target: id,
    kind: 'decision',
    time: seenAt,
    channel: channelOf(site),
    how,
    // To keep somebody, and to open a case again, is done when it is said.
    counts: stands || decision.code === 'keep' || decision.code === 'reopen',
    waits: false,
    reason: reason(entry),
    flips: false,
    account,
    takesBack: entry,
  };
}

/** R24: an ask that a silence closed has a line of its own, which nobody said and nobody takes back. */
export function silentLine({ closed }: Tally, { ask }: CaseNow, cadence: Cadence): readonly LedgerLine[] {
  if (closed?.by !== 'silent' || !ask) return [];
  const { time: askedAt, channel, account } = ask;
  return [
    {
      target: `silent ${askedAt}`,
      kind: 'decision',
      time: closed.at,
      channel,
      how: 'page',
      counts: true,
      waits: false,
      reason: { code: 'stayed-silent', rule: 'R24', askedAt, workingDays: cadence.askWait ?? ASK_WAIT },
      flips: false,
      account,
    },
  ];
}

function reason({ decision }: DecisionEntry): Reason {
  switch (decision.code) {
    case 'answer': {
      const { outcome, until } = decision;
      const rule = outcome === 'no' ? 'R16' : 'R24';
      return { code: 'noted', rule, outcome, ...(until === undefined ? {} : { until }) };
    }
    case 'later':
      return { code: 'put-off', rule: 'R24', until: decision.until };
    case 'let-go':
      return { code: 'let-go', rule: 'R24' };
    case 'keep':
      return { code: 'kept', rule: 'R24' };
    case 'reopen':
      return { code: 'reopened', rule: 'R24' };
  }
}
