import { useState } from 'react';
import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import { type Cadence, TOGETHER } from '../../../lib/domain/cadence';
import type { Settings } from '../../../lib/store/records';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { text } from '../../../lib/text/catalogue';
import { clock } from '../../../lib/text/dates';
import { list, ordinal } from '../../../lib/text/numbers';
import { options } from '../../../lib/text/options';
import { settings as words } from '../../../lib/text/settings';
import type { Group, Setting } from '../setting';
import { db } from '../store';
import type { Acts } from '../use-acts';
import { Days, weekday } from './days';
import { Stepper } from './stepper';
import { useHolidays } from './use-holidays';
import { Travel, ZoneChoice } from './zone';
import './counting.css';

/** Limit, wait, working days, time zone, horizon: how it counts. */
export function useCounting(settings: Settings, acts: Acts): Group {
  const cadence = { together: TOGETHER, colleaguesAnswer: true, ...settings.cadence };
  const holidays = useHolidays(settings, acts);
  const speech = useSpeech();
  /** As it stood when the page was opened: "was 3". */
  const [opened] = useState(cadence);
  const { locale } = speech;
  const o = text(options, locale);
  const t = text(words, locale);

  const keep = async <K extends keyof Cadence>(key: K, value: Cadence[K]) => {
    const { cadence: current } = await readSettings(db);
    await changeSettings(db, { cadence: { ...current, [key]: value } });
  };

  const set = <K extends keyof Cadence>(key: K, name: string, value: Cadence[K], said: string) => {
    const before = cadence[key];
    return acts.act(
      `${name}: ${said}`,
      () => keep(key, value),
      () => keep(key, before),
    );
  };

  /** "was 3 · back", where it was something else. */
  const was = <K extends keyof Cadence>(
    key: K,
    name: string,
    say: (value: Cadence[K]) => string,
  ): Pick<Setting, 'was'> => {
    const before = say(opened[key]);
    if (before === say(cadence[key])) return {};
    const restore = () => void set(key, name, opened[key], before);
    return { was: { says: o.was(before), back: o.back, backName: o.backName(name, before), restore } };
  };

  const number = (
    key: 'limit' | 'waitMail' | 'waitLinkedin' | 'horizonMonths' | 'together',
    [from, to, by = 1]: readonly [from: number, to: number, by?: number],
    name: string,
    says: string,
    unit: (n: number) => string,
  ): Setting => ({
    id: key,
    name,
    says,
    control: (
      <Stepper
        value={cadence[key]}
        from={from}
        to={to}
        by={by}
        unit={unit(cadence[key])}
        less={o.less(name)}
        more={o.more(name)}
        onChange={(value) => void set(key, name, value, `${value} ${unit(value)}`)}
      />
    ),
    ...was(key, name, String),
  });

  const onOff = (on: boolean) => (on ? t.on : t.off);

  const dayNames = (days: readonly number[]) =>
    list(
      locale,
      days.map((day) => weekday(locale, day)),
    );

  return {
    id: 'counting',
    heading: o.counting,
    settings: [
      number('limit', [2, 6], t.limit, t.limitSays(ordinal(locale, cadence.limit + 1)), () => t.limitUnit),
      number('waitMail', [1, 20], t.wait, t.waitSays(cadence.waitMail), t.waitUnit),
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
            onChange={(days) => void set('workingDays', t.days, days, dayNames(days))}
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
            onChange={(on) => void set('colleaguesAnswer', t.colleagues, on, onOff(on))}
          />
        ),
        ...was('colleaguesAnswer', t.colleagues, (on) => onOff(on ?? true)),
      },
      {
        id: 'zone',
        name: t.zone,
        says: t.zoneSays(clock(speech, speech.now)),
        control: (
          <ZoneChoice name={t.zone} zone={cadence.zone} onChange={(zone) => void set('zone', t.zone, zone, zone)} />
        ),
        under: <Travel locale={locale} zone={cadence.zone} onTake={(zone) => void set('zone', t.zone, zone, zone)} />,
        ...was('zone', t.zone, String),
      },
      number('horizonMonths', [1, 24], t.horizon, t.horizonSays(cadence.horizonMonths), t.horizonUnit),
    ],
  };
}
