import type { BannerAct, BannerState } from '../protocol/banner-act';
import type { Attribute, Part, Piece } from '../protocol/banner-view';
import { SIGNS } from '../protocol/banner-view-signs';
import { banner } from './banner';
import { text } from './catalogue';
import type { Locale } from './locale';

/** The pieces that every drawing of the line is made of. */

type Set = Partial<Record<Attribute, string>>;

export const sign = (name: keyof typeof SIGNS, look?: string): Piece => ({
  path: SIGNS[name],
  ...(look ? { class: `i ${look}` } : {}),
});

/** Words in two lengths; the width of the line shows one of them. */
export const both = (long: readonly Part[], short: readonly Part[]): readonly Part[] =>
  JSON.stringify(long) === JSON.stringify(short)
    ? long
    : [
        { class: 'long', parts: long },
        { class: 'short', parts: short },
      ];

/** A lead in semibold, and what follows it. */
export const led = (lead: string, rest: string): readonly Part[] => [
  { tag: 'b', parts: [lead] },
  ...(rest ? [` ${rest}`] : []),
];

/**
 * A button. Its name is what it says, unless `set` gives another.
 * @param name by which it is found again in the next drawing
 * @param look its class
 */
export const button = (
  name: string,
  look: string,
  act: BannerAct,
  parts: readonly Part[],
  set: Set = {},
  takes?: 'text' | 'until',
): Piece => ({ class: look, act, parts, set: { name, ...set }, ...(takes ? { takes } : {}) });

/** × closes. */
export const cross = (locale: Locale): Piece =>
  button('x', 'x', { do: 'close' }, [sign('close')], { 'aria-label': text(banner, locale).close });

/** Under it stands why the number is what it is. Between 480 and 519 px it shows "?"; its name stays. */
export function whyButton(
  label: readonly [long: string, short: string],
  { grown, date: _, ...calm }: BannerState,
): Piece {
  const open = grown === 'why';
  return button(
    'why',
    'why',
    { do: 'state', state: open ? calm : { ...calm, grown: 'why' } },
    both([label[0]], [label[1]]),
    { 'aria-label': label[0], 'aria-expanded': String(open) },
  );
}
