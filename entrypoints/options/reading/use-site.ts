import { useEffect, useState } from 'react';
import { useLive } from '../../../components/use-live';
import type { Site } from '../../../lib/domain/contact';
import { now } from '../../../lib/platform/clock';
import type { SiteRecord } from '../../../lib/store/records';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { setMode, setSite } from '../../../lib/store/sites';
import { db } from '../store';
import { removePermission, requestPermission, usePermission } from './permission';

/** What the last act came to, where there is something to say. */
export type SiteSaid = 'choose' | 'refused' | 'failed' | 'stopped' | 'givenBack';

export type Mode = NonNullable<SiteRecord['mode']>;

export interface SiteControl {
  /** `gone`: started, but the browser's permission was taken away. */
  readonly state: 'off' | 'on' | 'gone';
  readonly record: SiteRecord | undefined;
  /** What may stand in its page, as the rep chose; undefined until then. */
  readonly mode: Mode | undefined;
  readonly said: SiteSaid | undefined;
  /** The browser still lets us in, though the rep stopped. */
  readonly canGiveBack: boolean;
  /** LinkedIn does not start before the rep has chosen what may stand in its page. */
  start(): Promise<void>;
  choose(mode: Mode): Promise<void>;
  stop(): Promise<void>;
  giveBack(): Promise<void>;
}

/** Start and Stop of a site. The background follows what is written here, and the browser's permission. */
export function useSite(site: Site): SiteControl {
  const live = useLive(() => db.sites.get(site), [site]);
  const record = live.state === 'ready' ? live.value : undefined;
  const granted = usePermission(site);
  const [said, say] = useState<SiteSaid>();
  // Start may be pressed before the choice has come back from the store.
  const [chosen, setChosen] = useState<Mode>();
  const kept = record?.mode;
  const mode = chosen ?? kept;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever the store says next stands
  useEffect(() => setChosen(undefined), [kept]);
  const on = record?.on === true;

  const act = async (work: () => Promise<SiteSaid | undefined>) => {
    say(undefined);
    say(await work().catch(() => 'failed' as const));
  };

  return {
    state: !on ? 'off' : granted === false ? 'gone' : 'on',
    record,
    mode,
    said,
    canGiveBack: !on && granted === true,
    start: async () => {
      if (site === 'linkedin' && !mode) return say('choose');
      const asked = requestPermission(site);
      return act(async () => {
        if (!(await asked)) return 'refused';
        // R20: the zone is the rep's from now on; on travel a change is proposed, not made.
        await changeSettings(db, { cadence: (await readSettings(db)).cadence });
        await setSite(db, site, true, now());
        return undefined;
      });
    },
    choose: (to) => {
      setChosen(to);
      return act(async () => {
        await setMode(db, site, to);
        return undefined;
      });
    },
    stop: () =>
      act(async () => {
        await setSite(db, site, false, now());
        return 'stopped';
      }),
    giveBack: () =>
      act(async () => {
        await removePermission(site);
        return 'givenBack';
      }),
  };
}
