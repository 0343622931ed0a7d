import { useState } from 'react';
import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import type { Language } from '../../../lib/domain/question';
import type { Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { lineSettings } from '../../../lib/text/line-settings';
import { options } from '../../../lib/text/options';
import type { Group, Setting } from '../setting';
import { languageName } from '../tongues';
import type { Acts } from '../use-acts';
import type { Change } from '../use-change';
import { PhraseList, phrasesOf } from './phrase-list';
import { useEarly } from './use-early';
import { useShortcut } from './use-shortcut';
import './banner.css';

/** The line itself: asking early (R26), the mirror with its phrases, and the key that goes there. */
export function useBanner(settings: Settings, change: Change, acts: Acts): Group {
  const { locale } = useSpeech();
  const t = text(lineSettings, locale);
  const [language, setLanguage] = useState<Language>(locale);
  const shortcut = useShortcut();
  const early = useEarly(settings, change, acts);
  const { mirror } = settings;
  const onOff = (on: boolean) => (on ? t.on : t.off);

  const list = (says: string, to: (before: readonly string[]) => readonly string[] | undefined) =>
    void change.make('mirror', says, (now) => {
      const { [language]: _, ...others } = now.phrases;
      const phrases = to(phrasesOf(now, language));
      return { ...now, phrases: phrases ? { ...others, [language]: phrases } : others };
    });

  const phrases: Setting = {
    id: 'phrases',
    name: t.phrases,
    says: t.phrasesSays(languageName(language, locale)),
    under: <PhraseList mirror={mirror} language={language} onLanguage={setLanguage} change={list} />,
  };

  return {
    id: 'banner',
    heading: text(options, locale).banner,
    settings: [
      ...early,
      {
        id: 'mirror',
        name: t.mirror,
        says: mirror.on ? t.mirrorOn(phrasesOf(mirror, language).length) : t.mirrorOff,
        control: (
          <Switch
            label={t.mirror}
            on={mirror.on}
            describedBy="says-mirror"
            onChange={(on) => void change.make('mirror', `${t.mirror}: ${onOff(on)}`, (now) => ({ ...now, on }))}
          />
        ),
        ...change.was(
          'mirror',
          t.mirror,
          ({ on }) => onOff(on),
          (now, { on }) => ({ ...now, on }),
        ),
      },
      ...(mirror.on ? [phrases] : []),
      shortcut,
    ],
  };
}
