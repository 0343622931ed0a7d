import { useState } from 'react';
import { useSpeech } from '../../components/speech';
import type { Settings } from '../../lib/store/records';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { text } from '../../lib/text/catalogue';
import { options } from '../../lib/text/options';
import type { Setting } from './setting';
import { db } from './store';
import type { Acts } from './use-acts';

export interface Change {
  /** The settings as they stood when the page was opened. */
  readonly opened: Settings;
  /** Makes one setting into another and says so; the way back restores what was there before. */
  make<K extends keyof Settings>(key: K, says: string, to: (before: Settings[K]) => Settings[K]): Promise<void>;
  /** "was 3 · back", where what `pick` reads is something else than it was. */
  was<K extends keyof Settings>(
    key: K,
    name: string,
    say: (value: Settings[K]) => string,
    restore?: (now: Settings[K], opened: Settings[K]) => Settings[K],
  ): Pick<Setting, 'was'>;
}

/** Changes of the settings: each applies at once, is said, can be undone, and leaves its mark. */
export function useChange(settings: Settings, acts: Acts): Change {
  const [opened] = useState(settings);
  const o = text(options, useSpeech().locale);

  const make: Change['make'] = async (key, says, to) => {
    let before = settings[key];
    await acts.act(
      says,
      // Read anew: another change may have been written since this page was drawn.
      async () => {
        before = (await readSettings(db))[key];
        await changeSettings(db, { [key]: to(before) });
      },
      () => changeSettings(db, { [key]: before }),
    );
  };

  const was: Change['was'] = (key, name, say, restore = (_, then) => then) => {
    const before = say(opened[key]);
    if (before === say(settings[key])) return {};
    const back = () => void make(key, `${name}: ${before}`, (now) => restore(now, opened[key]));
    return { was: { says: o.was(before), back: o.back, backName: o.backName(name, before), restore: back } };
  };

  return { opened, make, was };
}
