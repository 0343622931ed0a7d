import type { App } from './app';
import { el, nextId, pressed } from './dom';
import { longDate } from './words';

const HOUR = 3_600_000;

/** Tomorrow at eight. */
const tomorrow = (now: number): number => {
  const day = new Date(now + 24 * HOUR);
  day.setHours(8, 0, 0, 0);
  return day.getTime();
};

/** The menu of the arrow next to Send; in the page, hidden, from the start (capture of 2020). */
export function scheduleMenu(app: App, open: () => void): HTMLElement {
  const item = el(
    'div.J-N.yr',
    { selector: 'scheduledSend', role: 'menuitem', id: nextId() },
    el('div.J-N-Jz', undefined, el('img.v5.J-N-JX', { role: 'menuitem', alt: '' }), app.words.schedule),
  );
  const menu = el(
    'div.q8NmZb.J-M.jQjAxd',
    { id: 'sbddm', role: 'menu', 'aria-haspopup': 'true', style: 'display: none' },
    el('div.SK.AX', undefined, item),
  );
  pressed(item, () => {
    menu.style.display = 'none';
    open();
  });
  return menu;
}

/** The dialog with its preset and its own date. Outside every composer. */
export function scheduleDialog(app: App, choose: (goesAt: number) => void): void {
  const { words, options } = app;
  const preset = tomorrow(app.now());
  const dialog = el('div.Kj-JD.scheduling', { role: 'dialog', 'aria-label': words.schedule, tabindex: 0 });
  const close = () => dialog.remove();
  const first = el(
    'div.Az',
    { role: 'menuitem', tabindex: 0, id: nextId() },
    el('div.AC', undefined, words.scheduleAt),
    el('div.AB', undefined, longDate(options.language, preset)),
  );
  pressed(first, () => {
    close();
    choose(preset);
  });
  const box = el<HTMLInputElement>('input', {
    type: 'datetime-local',
    'aria-label': words.schedulePick,
    style: 'display: none',
  });
  const custom = el('div.Az.AM', { role: 'menuitem', tabindex: 0, id: nextId() }, words.schedulePick);
  const ok = el('button.J-at1-auR', { name: 'ok', style: 'display: none' }, words.schedule);
  pressed(custom, () => {
    box.style.display = '';
    ok.style.display = '';
    box.focus();
  });
  ok.addEventListener('click', () => {
    if (box.value === '') return;
    close();
    choose(new Date(box.value).getTime());
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  dialog.append(el('h2', undefined, words.schedule), first, custom, box, ok);
  document.body.append(dialog);
  first.focus();
}
