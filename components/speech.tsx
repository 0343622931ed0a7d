import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { type Locale, localeOf, type Speech } from '../lib/text/locale';
import { useNow } from './use-now';

/** What the rep chose, as far as it decides how our pages speak and look. */
export interface Manner {
  readonly locale: 'browser' | Locale;
  readonly theme: 'system' | 'light' | 'dark';
  /** R20: the rep's IANA zone. */
  readonly zone: string;
}

/** Before the settings were read, or where they can't be. */
const FIRST: Manner = {
  locale: 'browser',
  theme: 'system',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

const SpeechContext = createContext<Speech | undefined>(undefined);

interface SpeakingProps {
  readonly manner?: Manner | undefined;
  /** How often the clock is told, in ms; a minute where nothing counts down. */
  readonly every?: number | undefined;
  readonly children: ReactNode;
}

/**
 * Gives the page its language, zone and clock, and sets `lang` and `data-theme` on its root.
 * @param manner undefined while the settings are being read
 */
export function Speaking({ manner = FIRST, every, children }: SpeakingProps) {
  const now = useNow(every);
  const { theme, zone } = manner;
  const locale = localeOf(manner.locale, navigator.languages);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [locale, theme]);
  const speech = useMemo(() => ({ locale, zone, now }), [locale, zone, now]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language, zone and clock of this page: what `lib/text` asks for. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech outside of Speaking');
  return speech;
}
