import { dueCount } from '../../lib/store/people';
import { readSettings } from '../../lib/store/settings';
import type { Parts } from './parts';

/** `--g-badge` of the tokens: it stands on the brass tile of the icon. */
const COLOUR = '#1d4f49';
/** The name of the alarm that looks again when a day is over. */
export const DAY_ENDS = 'day ends';

/** The toolbar badge: how many need a decision (R3), and `!` where a site, or our own store, can't be read (R21). */
export async function showBadge(parts: Parts): Promise<void> {
  const { action } = parts.browser;
  const text = await badgeText(parts).catch(() => '!');
  await Promise.all([action.setBadgeText({ text }), action.setBadgeBackgroundColor({ color: COLOUR })]);
}

async function badgeText({ db, now }: Parts): Promise<string> {
  const [due, sites] = await db.attempt(() => Promise.all([dueCount(db, now()), db.sites.toArray()]));
  const gap = sites.some((site) => site.on && site.gap !== undefined);
  return `${due || ''}${gap ? '!' : ''}`;
}

/** A wait runs out at the close of a working day (R20), so the badge is looked at again after the rep's midnight. */
export async function setDayAlarm({ browser, db, now }: Parts): Promise<void> {
  const { zone } = (await readSettings(db)).cadence;
  const today = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(zone).startOfDay();
  browser.alarms.create(DAY_ENDS, { when: today.add({ days: 1 }).epochMilliseconds + 1_000 });
}
