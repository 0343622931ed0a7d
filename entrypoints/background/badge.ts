import { UNDO_WINDOW } from '../../lib/domain/cadence';
import { dueCount } from '../../lib/store/people';
import { readSettings } from '../../lib/store/settings';
import { readGaps } from '../../lib/store/sites';
import { banner } from '../../lib/text/banner';
import { text } from '../../lib/text/catalogue';
import { date } from '../../lib/text/dates';
import { localeOf } from '../../lib/text/locale';
import { siteName } from '../../lib/text/names';
import type { Parts } from './parts';

/** `--g-badge` of the tokens: it stands on the brass tile of the icon. */
const COLOUR = '#1d4f49';
const NAME = 'Gelegen';
/** The name of the alarm that looks again when a day is over. */
export const DAY_ENDS = 'day ends';
/** The name of the alarm that looks again when an ask can't be undone any more. */
export const ASK_STANDS = 'ask stands';

/**
 * The toolbar badge: how many need a decision (R3), and `!` where a site, or our own store, can't be read (R21); under
 * the pointer it says which, and since when.
 */
export async function showBadge(parts: Parts): Promise<void> {
  const { action } = parts.browser;
  const { text, title } = await badgeOf(parts).catch(() => ({ text: '!', title: NAME }));
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: COLOUR }),
    action.setTitle({ title }),
  ]);
}

async function badgeOf({ db, now, languages }: Parts): Promise<{ readonly text: string; readonly title: string }> {
  const [due, gaps, { cadence, locale }] = await db.attempt(() =>
    Promise.all([dueCount(db, now()), readGaps(db), readSettings(db)]),
  );
  const speech = { locale: localeOf(locale, languages()), zone: cadence.zone, now: now() };
  const t = text(banner, speech.locale);
  const notRead = [...gaps].map(([site, since]) => t.notRead(siteName(site), date(speech, since)));
  return { text: `${due || ''}${notRead.length > 0 ? '!' : ''}`, title: [NAME, ...notRead].join('. ') };
}

/** R5, R24: who was due is asked once the send can't be undone; nothing else happens then that would say so. */
export function setAskAlarm({ browser, now }: Parts): void {
  browser.alarms.create(ASK_STANDS, { when: now() + UNDO_WINDOW + 1_000 });
}

/**
 * Whatever changes by time alone changes with the rep's day: a wait, and the wait after an ask, run out at the close of
 * a working day (R20, R24), a later's day begins. So all is looked at again after the rep's midnight.
 */
export async function setDayAlarm({ browser, db, now }: Parts): Promise<void> {
  const { zone } = (await readSettings(db)).cadence;
  const today = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(zone).startOfDay();
  browser.alarms.create(DAY_ENDS, { when: today.add({ days: 1 }).epochMilliseconds + 1_000 });
}
