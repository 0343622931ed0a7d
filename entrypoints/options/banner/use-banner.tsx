import { useState } from 'react';
import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import type { Language } from '../../../lib/domain/question';
import type { AskEarly, Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { lineSettings } from '../../../lib/text/line-settings';
import { options } from '../../../lib/text/options';
import type { Group, Setting } from '../setting';
import { languageName } from '../tongues';
import type { Change } from '../use-change';
import { PhraseList, phrasesOf } from './phrase-list';
import { useShortcut } from './use-shortcut';
import './banner.css';

/** The line itself: asking early (R26), the mirror with its phrases, and the key that goes there. */
export function useBanner(settings: Settings, change: Change): Group {
  const { locale } = useSpeech();
  const t = text(lineSettings, locale);
  const [language, setLanguage] = useState<Language>(locale);
  const shortcut = useShortcut();
  const { askEarly, mirror } = settings;
  const onOff = (on: boolean) => (on ? t.on : t.off);

  const early = (key: keyof AskEarly, name: string, says: string): Setting => ({
    id: `early-${key}`,
    name,
    says,
    control: (
      <Switch
        label={name}
        on={askEarly[key]}
        describedBy={`says-early-${key}`}
        onChange={(on) => void change.make('askEarly', `${name}: ${onOff(on)}`, (now) => ({ ...now, [key]: on }))}
      />
    ),
    ...change.was(
      'askEarly',
      name,
      (value) => onOff(value[key]),
      (now, opened) => ({ ...now, [key]: opened[key] }),
    ),
  });

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
      early('second', t.early, askEarly.second ? t.earlyOn : t.earlyOff),
      early('first', t.earlyFirst, askEarly.first ? t.earlyFirstOn : t.earlyFirstOff),
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
