import type { Site } from '../domain/contact';
import type { SiteGaps } from '../domain/unread-site';
import type { Store } from './database';
import type { SiteRecord } from './records';

/** Start and Stop of a site, as the rep chose. Since when it counts: ms UTC. */
export async function setSite(db: Store, site: Site, on: boolean, now: number): Promise<void> {
  await changeSite(db, site, (known) => ({ ...known, on, ...(on && !known.on ? { since: now } : {}) }));
}

/** Whether the page gets a banner too, as the rep chose. */
export async function setMode(db: Store, site: Site, mode: NonNullable<SiteRecord['mode']>): Promise<void> {
  await changeSite(db, site, (known) => ({ ...known, mode }));
}

/** Something of ours may stand in the site's page: on LinkedIn only where the rep said so. */
export function draws({ site, mode = site === 'gmail' ? 'banner' : 'count' }: SiteRecord): boolean {
  return mode === 'banner';
}

/** R21: the started sites that can't be read, and since when: ms UTC. */
export async function readGaps(db: Store): Promise<SiteGaps> {
  const sites = await db.sites.toArray();
  return new Map(sites.flatMap(({ site, on, gap }) => (on && gap ? [[site, gap.since]] : [])));
}

/** Something was read there just now: ms UTC. */
export async function markLooked(db: Store, site: Site, now: number): Promise<void> {
  await changeSite(db, site, (known) => ({ ...known, lookedAt: Math.max(now, known.lookedAt ?? 0) }));
}

/**
 * R21: what can't be read on the site, since when; or that it can be read again. Each kind heals by itself; the site's
 * gap is the one that stands longest.
 * @returns whether that was news
 */
export function setHealth(db: Store, site: Site, what: string, agrees: boolean, now: number): Promise<boolean> {
  return changeSite(db, site, (known) => {
    const { gap: _, gaps = [], ...rest } = known;
    if (gaps.some((one) => one.what === what) !== agrees) return known;
    const next = agrees ? gaps.filter((one) => one.what !== what) : [...gaps, { since: now, what }];
    return next[0] ? { ...rest, gap: next[0], gaps: next } : rest;
  });
}

function changeSite(db: Store, site: Site, change: (known: SiteRecord) => SiteRecord): Promise<boolean> {
  return db.attempt(() =>
    db.transaction('rw', db.sites, async () => {
      const kept = await db.sites.get(site);
      const next = change(kept ?? { site, on: false });
      if (next === kept) return false;
      await db.sites.put(next);
      return true;
    }),
  );
}
