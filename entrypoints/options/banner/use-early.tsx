import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import { useLive } from '../../../components/use-live';
import { earlyRests } from '../../../lib/domain/frequency';
import { readIgnored, restartEarly } from '../../../lib/store/offers';
import type { AskEarly, Settings } from '../../../lib/store/records';
import { changeSettings } from '../../../lib/store/settings';
import { text } from '../../../lib/text/catalogue';
import { lineSettings } from '../../../lib/text/line-settings';
import type { Setting } from '../setting';
import { db } from '../store';
import type { Acts } from '../use-acts';
import type { Change } from '../use-change';

/** R26: asking early, on the second message and on the first; off by itself after five that were ignored. */
export function useEarly({ askEarly }: Settings, change: Change, acts: Acts): readonly Setting[] {
  const t = text(lineSettings, useSpeech().locale);
  const live = useLive(() => readIgnored(db), []);
  const rests = live.state === 'ready' && earlyRests(live.value);
  const onOff = (on: boolean) => (on ? t.on : t.off);

  const row = (key: keyof AskEarly, name: string, says: string, on: boolean): Setting => ({
    id: `early-${key}`,
    name,
    says,
    control: (
      <Switch
        label={name}
        on={on}
        describedBy={`says-early-${key}`}
        onChange={(to) => {
          if (to && rests) return void startAgain(key, name);
          void change.make('askEarly', `${name}: ${onOff(to)}`, (now) => ({ ...now, [key]: to }));
        }}
      />
    ),
    ...change.was(
      'askEarly',
      name,
      (value) => onOff(value[key]),
      (now, opened) => ({ ...now, [key]: opened[key] }),
    ),
  });

  const startAgain = (key: keyof AskEarly, name: string) => {
    let rest = async () => {};
    return acts.act(
      `${name}: ${t.on}`,
      async () => {
        await changeSettings(db, { askEarly: { ...askEarly, [key]: true } });
        rest = await restartEarly(db);
      },
      async () => {
        await rest();
        await changeSettings(db, { askEarly });
      },
    );
  };

  const { second, first } = askEarly;
  const secondSays = !second ? t.earlyOff : rests ? t.earlyRests : t.earlyOn;
  return [
    row('second', t.early, secondSays, second && !rests),
    row('first', t.earlyFirst, first && !rests ? t.earlyFirstOn : t.earlyFirstOff, first && !rests),
  ];
}
