import type { LedgerLine } from '../domain/line';
import type { BannerState } from '../protocol/banner-act';
import type { Part } from '../protocol/banner-view';
import { SIGNS } from '../protocol/banner-view-signs';
import { banner } from './banner';
import { button, sign } from './banner-parts';
import { text } from './catalogue';
import { lineText } from './ledger-line';
import type { Locale, Speech } from './locale';

/** Lines shown at most; the ledger has the rest. */
const MOST = 5;

/** The grown part: the ledger's lines, each with its reason and its switch (R22), and what else can be said of them. */
export function why(lines: readonly LedgerLine[], state: BannerState, speech: Speech): readonly Part[] {
  return [
    { tag: 'ul', parts: newest(lines).map((line) => row(line, speech)) },
    { tag: 'div', class: 'foot', parts: ways(state, speech.locale) },
  ];
}

function ways(state: BannerState, locale: Locale): readonly Part[] {
  const t = text(banner, locale);
  return [
    button('ledger', 'ledger', { do: 'openLedger' }, [t.openLedger]),
    button('elsewhere', '', { do: 'elsewhere' }, [t.elsewhere]),
    button('later', '', { do: 'state', state: { ...state, grown: 'later' } }, [t.later]),
    button('letGo', '', { do: 'letGo' }, [t.letGo]),
    button('never', 'never', { do: 'never' }, [t.never]),
  ];
}

/** Newest first, down to the reply where the count starts. */
function newest(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const sorted = lines.toSorted((a, b) => b.time - a.time);
  const start = sorted.findIndex((line) => line.kind === 'reply' && line.counts);
  return sorted.slice(0, start < 0 ? MOST : Math.min(start + 1, MOST));
}

function row(line: LedgerLine, speech: Speech): Part {
  const t = text(banner, speech.locale);
  const { kind, counts, flips, target } = line;
  // The subject of a reply gives way here: its reason is what matters, and the line is short.
  const { subject, ...bare } = line;
  const words = lineText(kind === 'reply' || subject === undefined ? bare : line, speech);
  const label = counts ? t.dontCount : t.count;
  return {
    tag: 'li',
    class: kind === 'touch' && counts ? '' : 'off',
    parts: [
      { class: 'sign', parts: [mark(line)] },
      { class: 'date', parts: [words.date] },
      kind === 'decision' ? { parts: [] } : { path: SIGNS[cameBy(line)] },
      {
        class: 'what',
        set: { title: [words.title, words.reason].filter(Boolean).join(' · ') },
        parts: [words.title, ...(words.reason ? [{ tag: 'small', parts: [` · ${words.reason}`] } as const] : [])],
      },
      ...(flips
        ? [
            // "Don't count" four times over says nothing to a reader who hears the buttons one by one.
            button(`flip ${target}`, '', { do: 'correct', target, counts: !counts }, [label], {
              'aria-label': `${label}: ${words.date}, ${words.title}`,
            }),
          ]
        : []),
    ],
  };
}

/** A dot for a message, a ring where it still waits, the sign for one that asks; a reply and a decision by theirs. */
function mark({ kind, counts, waits, asks, reason }: LedgerLine): Part {
  if (kind === 'reply') return sign('reply');
  if (kind === 'decision') return sign(DECIDED[reason.code] ?? 'check');
  if (asks && counts) return sign('mark', 'mark');
  return { tag: 'i', class: counts ? (waits ? 'ring' : '') : 'out' };
}

const DECIDED: Readonly<Partial<Record<LedgerLine['reason']['code'], keyof typeof SIGNS>>> = {
  'put-off': 'later',
  'let-go': 'closed',
  'stayed-silent': 'closed',
};

/** R25: a call and a visit have signs of their own. */
function cameBy({ way, channel }: LedgerLine): keyof typeof SIGNS {
  return way === 'call' || way === 'visit' ? way : channel;
}
