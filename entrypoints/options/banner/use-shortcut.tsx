import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import { browser } from '../../../lib/platform/browser';
import { text } from '../../../lib/text/catalogue';
import { lineSettings } from '../../../lib/text/line-settings';
import type { Setting } from '../setting';

/** Chromium's own page; Firefox refuses the address, and has a call of its own since 137. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

interface Openable {
  openShortcutSettings?(): Promise<void>;
}

/** The key as the browser has it now; empty where there is none. Undefined until known. */
function useKey(): string | undefined {
  const [key, setKey] = useState<string>();
  useEffect(() => {
    const look = async () => {
      const commands = await browser.commands.getAll();
      setKey(commands.find(({ name }) => name === 'banner')?.shortcut ?? '');
    };
    void look();
    // The browser tells nobody of a change: it is made in another tab, and seen on coming back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return key;
}

/** The browser's command that goes to the banner: shown as it is set, changed in the browser alone. */
export function useShortcut(): Setting {
  const t = text(lineSettings, useSpeech().locale);
  const key = useKey();
  const [failed, setFailed] = useState(false);

  const open = async () => {
    setFailed(false);
    const commands: Openable = browser.commands;
    try {
      if (commands.openShortcutSettings) await commands.openShortcutSettings();
      else await browser.tabs.create({ url: SHORTCUTS });
    } catch {
      setFailed(true);
    }
  };

  return {
    id: 'shortcut',
    name: t.key,
    says: key ? t.keySays(key) : key === '' ? t.keyNone : '',
    control: <Button onClick={() => void open()}>{t.keyWhere}</Button>,
    under: <p role="status">{failed && t.keyNotOpened}</p>,
  };
}
