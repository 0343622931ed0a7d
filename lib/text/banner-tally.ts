import type { BannerFacts } from '../domain/banner';
import type { Part } from '../protocol/banner-view';
import { banner } from './banner';
import { sign } from './banner-parts';
import { text } from './catalogue';
import type { Speech } from './locale';
import { firstName } from './names';

/** Dots shown at most. */
const MOST = 5;

/**
 * A dot is a message, a ring one whose time still runs, the sign the one being written: `● ○ G` is "third message".
 * Hidden from the accessibility tree: the sentence beside it says the same.
 */
export function tallyMark({ tally }: BannerFacts): Part {
  const dots = tally.touches.slice(-MOST).map(({ waits }): Part => ({ tag: 'i', ...(waits ? { class: 'ring' } : {}) }));
  return { class: 'tally', set: { 'aria-hidden': 'true' }, parts: [...dots, sign('mark')] };
}

/** The other people in To, in a word each: "Bram: 1st". */
export function othersText({ others }: BannerFacts, { locale }: Speech): string {
  const t = text(banner, locale);
  return others.map((other) => `${firstName(other)}: ${t.nthOnly(other.ordinal)}`).join(', ');
}
