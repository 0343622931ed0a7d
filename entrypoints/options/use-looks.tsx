import { Segmented } from '../../components/segmented';
import { useSpeech } from '../../components/speech';
import type { Settings } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { localeOf } from '../../lib/text/locale';
import { options } from '../../lib/text/options';
import { settings as words } from '../../lib/text/settings';
import type { Group } from './setting';
import type { Change } from './use-change';

/** Language and theme. */
export function useLooks(settings: Settings, change: Change): Group {
  const { locale } = useSpeech();
  const t = text(words, locale);
  // Each language calls itself by its own name, so that it is found by who reads only that one.
  const locales = [
    { value: 'browser', label: t.asBrowser },
    { value: 'nl', label: <span lang="nl">Nederlands</span> },
    { value: 'en', label: <span lang="en">English</span> },
  ] as const;
  const themes = [
    { value: 'system', label: t.asSystem },
    { value: 'light', label: t.light },
    { value: 'dark', label: t.dark },
  ] as const;

  /** Said in the language that was chosen: in the other one nobody looks for it any more. */
  const saysLocale = (to: Settings['locale']) => {
    const chosen = text(words, localeOf(to, navigator.languages));
    return `${chosen.language}: ${to === 'browser' ? chosen.asBrowser.toLowerCase() : localeName(to)}`;
  };
  const localeName = (to: Settings['locale']) =>
    to === 'browser' ? t.asBrowser.toLowerCase() : to === 'nl' ? 'Nederlands' : 'English';
  const saysTheme = (theme: Settings['theme']) => t[theme === 'system' ? 'asSystem' : theme].toLowerCase();

  return {
    id: 'looks',
    heading: text(options, locale).looks,
    settings: [
      {
        id: 'language',
        name: t.language,
        says: t.languageSays,
        control: (
          <Segmented
            label={t.language}
            value={settings.locale}
            options={locales}
            onChange={(to) => void change.make('locale', saysLocale(to), () => to)}
          />
        ),
        ...change.was('locale', t.language, localeName),
      },
      {
        id: 'theme',
        name: t.theme,
        says: t.themeSays,
        control: (
          <Segmented
            label={t.theme}
            value={settings.theme}
            options={themes}
            onChange={(to) => void change.make('theme', `${t.theme}: ${saysTheme(to)}`, () => to)}
          />
        ),
        ...change.was('theme', t.theme, saysTheme),
      },
    ],
  };
}
