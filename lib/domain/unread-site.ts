import type { Handle, Site } from './contact';
import type { Tally } from './tally';

/** R21: the sites that can't be read now, and since when: ms UTC. */
export type SiteGaps = ReadonlyMap<Site, number>;

export const NO_GAPS: SiteGaps = new Map();

/** R21: the site on which the contact is known and that can't be read; of several the one that stands longest. */
export function unreadSite(handles: readonly Handle[], gaps: SiteGaps): Tally['notRead'] {
  const sites = new Set(handles.map((handle): Site => (handle.startsWith('email:') ? 'gmail' : 'linkedin')));
  const [longest] = [...gaps].filter(([site]) => sites.has(site)).sort(([, a], [, b]) => a - b);
  return longest && { site: longest[0], since: longest[1] };
}

/**
 * R21: a tally under a site's gap. What went out and what came in there since is not known, so the number says
 * "at least" and nothing is claimed of a silence; what was counted stands. Nor is an ask closed by a silence (R24) that
 * ended only after the site fell dark: an answer may stand there.
 */
export function underGaps(tally: Tally, handles: readonly Handle[], gaps: SiteGaps): Tally {
  const notRead = unreadSite(handles, gaps);
  if (!notRead) return tally;
  const seenUntil = Math.min(tally.seenUntil ?? notRead.since, notRead.since);
  const under: Tally = { ...tally, atLeast: true, silenceSeen: false, seenUntil, notRead };
  const { closed, ...open } = under;
  if (tally.state !== 'closed' || closed?.by !== 'silent' || closed.at < notRead.since) return under;
  const { at: until, askedAt: at = until } = closed;
  return { ...open, state: 'due', dueFor: 'unseen-ask', asked: { at, until } };
}
