import type { Site } from '../domain/contact';
import { catalogue, text } from './catalogue';
import { clock, date, sameDay } from './dates';
import type { Speech } from './locale';
import { siteName } from './names';

/** How the reading of a site stands (R21). */
export const health = catalogue({
  en: {
    until: (site: string, time: string) => `${site} until ${time}`,
    notYet: (site: string) => `${site}: nothing seen yet`,
    off: (site: string) => `${site} off`,
    notKept: (site: string) => `${site} not kept`,
    gap: (site: string, since: string) => `${site} not read since ${since}`,
  },
  nl: {
    until: (site, time) => `${site} tot ${time}`,
    notYet: (site) => `${site}: nog niets gezien`,
    off: (site) => `${site} uit`,
    notKept: (site) => `${site} niet bewaard`,
    gap: (site, since) => `${site} niet gelezen sinds ${since}`,
  },
});

/** What the store knows of a site's reading; times are ms UTC. */
export interface Reading {
  readonly site: Site;
  readonly on: boolean;
  readonly gap?: { readonly since: number };
  readonly lookedAt?: number;
}

export interface HealthText {
  /** "Gmail until 14:05". */
  readonly says: string;
  /** For where there is room for less: "Gmail 21 Nov", "LinkedIn 13:52". */
  readonly short?: string;
  readonly state: 'on' | 'gap' | 'off';
}

/** @param short there is little room: a gap, and what is read beside another site, get their short form too */
export function healthText(reading: Reading, speech: Speech, short: boolean | 'beside' = false): HealthText {
  const t = text(health, speech.locale);
  const name = siteName(reading.site);
  if (!reading.on) return { state: 'off', says: t.off(name) };
  if (reading.gap) {
    const day = sinceText(speech, reading.gap.since);
    return { state: 'gap', says: t.gap(name, day), ...(short ? { short: `${name} ${day}` } : {}) };
  }
  if (reading.lookedAt === undefined) return { state: 'on', says: t.notYet(name) };
  const time = sinceText(speech, reading.lookedAt);
  return { state: 'on', says: t.until(name, time), ...(short === 'beside' ? { short: `${name} ${time}` } : {}) };
}

/** "14:05" today, "21 Nov" before. */
export function sinceText(speech: Speech, time: number): string {
  return sameDay(speech, time, speech.now) ? clock(speech, time) : date(speech, time);
}
