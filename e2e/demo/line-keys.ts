import type { Page } from '@playwright/test';
import type { Extension } from './extension';

/** The browser's command, as the background hears it: no key that a test presses reaches the browser itself. */
export async function lineCommand(ext: Extension): Promise<void> {
  const [worker] = ext.context.serviceWorkers();
  await worker?.evaluate(() => {
    const { commands } = (
      globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
    ).chrome;
    commands.onCommand.dispatch('banner');
  });
}

/** What the page hears from here on of keys, and of what is typed. @returns reads it, and forgets it */
export async function heardByPage(gmail: Page): Promise<() => Promise<string[]>> {
  await gmail.evaluate(() => {
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']) {
      window.addEventListener(type, () => heard.push(type), true);
      document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`));
    }
    Object.assign(window, { heard });
  });
  return () => gmail.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}
