import { dayAt } from '../domain/days-ahead';
import type { BannerState, PressedAct } from '../protocol/banner-act';
import type { Part } from '../protocol/banner-view';
import { banner } from './banner';
import { button, sign } from './banner-parts';
import { text } from './catalogue';
import { dayText } from './dates';
import type { Speech } from './locale';

const DAY = 86_400_000;

interface Days {
  readonly label: string;
  /** As `2026-12-08`, soonest first. */
  readonly offered: readonly string[];
  /** A day that they named: it comes first. */
  readonly named?: string | undefined;
  /** What a chosen day does. */
  readonly act: (until: string) => PressedAct;
  /** Where no day need be said. */
  readonly undated?: PressedAct;
}

/** "Not now, until", and the rep's own "Later": a day of three, or another one, in the line's own field. */
export function days(
  { label, offered, named, act, undated }: Days,
  state: BannerState,
  speech: Speech,
): readonly Part[] {
  const t = text(banner, speech.locale);
  const all = named && !offered.includes(named) ? [named, ...offered.slice(0, 2)] : offered;
  const likely = named ?? all[1];
  const pills = all.map((day) => button(day, day === likely ? 'pill on' : 'pill', act(day), [dayText(speech, day)]));
  return [
    {
      tag: 'div',
      class: 'days',
      set: { role: 'group', 'aria-label': label },
      parts: [
        { class: 'soft', set: { 'aria-hidden': 'true' }, parts: [label] },
        ...pills,
        ...other(act, state, speech),
        ...(undated ? [button('undated', '', undated, [t.noDate])] : []),
      ],
    },
  ];
}

function other(act: Days['act'], state: BannerState, speech: Speech): readonly Part[] {
  const t = text(banner, speech.locale);
  if (!state.date) {
    const to: PressedAct = { do: 'state', state: { ...state, date: true } };
    return [button('other', 'ledger', to, [sign('calendar', 'sm'), t.otherDate])];
  }
  const tomorrow = dayAt(speech.now + DAY, speech.zone);
  return [
    { tag: 'input', set: { type: 'date', min: tomorrow, required: '', 'aria-label': t.date } },
    button('choose', 'pill', act(tomorrow), [t.choose], {}, 'until'),
  ];
}
