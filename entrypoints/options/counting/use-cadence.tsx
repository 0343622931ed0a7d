import { useSpeech } from '../../../components/speech';
import { ASK_WAIT, type Cadence, TOGETHER } from '../../../lib/domain/cadence';
import type { Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { options } from '../../../lib/text/options';
import type { Setting } from '../setting';
import type { Change } from '../use-change';
import { Stepper } from './stepper';

type Full = Cadence & Required<Pick<Cadence, 'together' | 'askWait' | 'colleaguesAnswer'>>;

/** The cadence with what was never set. */
const full = (cadence: Cadence): Full => ({
  together: TOGETHER,
  askWait: ASK_WAIT,
  colleaguesAnswer: true,
  ...cadence,
});

export interface CadenceRows {
  readonly cadence: Full;
  set<K extends keyof Full>(key: K, name: string, value: Full[K], said: string): void;
  was<K extends keyof Full>(key: K, name: string, say: (value: Full[K]) => string): Pick<Setting, 'was'>;
  /** A row with a number in steps. */
  number(
    key: 'limit' | 'waitMail' | 'waitLinkedin' | 'horizonMonths' | 'together' | 'askWait',
    range: readonly [from: number, to: number, by?: number],
    name: string,
    says: string,
    unit: (n: number) => string,
  ): Setting;
}

/** The parts of the cadence, each changed and restored by itself. */
export function useCadence(settings: Settings, change: Change): CadenceRows {
  const o = text(options, useSpeech().locale);
  const cadence = full(settings.cadence);

  const set: CadenceRows['set'] = (key, name, value, said) =>
    void change.make('cadence', `${name}: ${said}`, (before) => ({ ...before, [key]: value }));

  const was: CadenceRows['was'] = (key, name, say) =>
    change.was(
      'cadence',
      name,
      (value) => say(full(value)[key]),
      (now, opened) => ({ ...now, [key]: full(opened)[key] }),
    );

  const number: CadenceRows['number'] = (key, [from, to, by = 1], name, says, unit) => ({
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
        onChange={(value) => set(key, name, value, `${value} ${unit(value)}`)}
      />
    ),
    ...was(key, name, String),
  });

  return { cadence, set, was, number };
}
