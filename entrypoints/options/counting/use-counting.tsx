import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import type { Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { clock } from '../../../lib/text/dates';
import { decimal, list, ordinal } from '../../../lib/text/numbers';
import { options } from '../../../lib/text/options';
import { settings as words } from '../../../lib/text/settings';
import type { Group } from '../setting';
import type { Change } from '../use-change';
import { Days, weekday } from './days';
import { useCadence } from './use-cadence';
import { useHolidays } from './use-holidays';
import { useUsualWait } from './use-usual-wait';
import { Travel, ZoneChoice } from './zone';
import './counting.css';

/** Limit, wait, working days, time zone, horizon: how it counts. */
export function useCounting(settings: Settings, change: Change): Group {
  const { cadence, set, was, number } = useCadence(settings, change);
  const holidays = useHolidays(settings, change);
  const speech = useSpeech();
  const { locale } = speech;
  const usual = useUsualWait();
  const o = text(options, locale);
  const t = text(words, locale);

  const onOff = (on: boolean) => (on ? t.on : t.off);

  const dayNames = (days: readonly number[]) =>
    list(
      locale,
      days.map((day) => weekday(locale, day)),
    );

  const usually = usual === undefined ? '' : ` ${t.waitUsual(decimal(locale, usual))}`;

  return {
    id: 'counting',
    heading: o.counting,
    settings: [
      number('limit', [2, 6], t.limit, t.limitSays(ordinal(locale, cadence.limit + 1)), () => t.limitUnit),
      number('waitMail', [1, 20], t.wait, t.waitSays(cadence.waitMail) + usually, t.waitUnit),
      number('waitLinkedin', [1, 20], t.waitLinkedin, t.waitLinkedinSays(cadence.waitLinkedin), t.waitUnit),
      {
        id: 'workingDays',
        name: t.days,
        says: cadence.workingDays.length > 1 ? t.daysSays : t.dayLast,
        control: (
          <Days
            name={t.days}
            locale={locale}
            days={cadence.workingDays}
            onChange={(days) => set('workingDays', t.days, days, dayNames(days))}
          />
        ),
        ...was('workingDays', t.days, dayNames),
      },
      holidays,
      number('together', [5, 120, 5], t.together, t.togetherSays, () => t.togetherUnit),
      {
        id: 'colleaguesAnswer',
        name: t.colleagues,
        says: cadence.colleaguesAnswer ? t.colleaguesOn : t.colleaguesOff,
        control: (
          <Switch
            label={t.colleagues}
            on={cadence.colleaguesAnswer}
            describedBy="says-colleaguesAnswer"
            onChange={(on) => set('colleaguesAnswer', t.colleagues, on, onOff(on))}
          />
        ),
        ...was('colleaguesAnswer', t.colleagues, onOff),
      },
      {
        id: 'zone',
        name: t.zone,
        says: t.zoneSays(clock(speech, speech.now)),
        control: <ZoneChoice name={t.zone} zone={cadence.zone} onChange={(zone) => set('zone', t.zone, zone, zone)} />,
        under: <Travel locale={locale} zone={cadence.zone} onTake={(zone) => set('zone', t.zone, zone, zone)} />,
        ...was('zone', t.zone, String),
      },
      number('horizonMonths', [1, 24], t.horizon, t.horizonSays(cadence.horizonMonths), t.horizonUnit),
    ],
  };
}
