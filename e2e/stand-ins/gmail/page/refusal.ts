import { el } from './dom';
import type { Words } from './words';

/** Gmail's refusal: an alert within the same task, and nothing is sent. OK gives the focus back. */
export function refusal(words: Words, text: string, back: HTMLElement): void {
  const ok = el('button.J-at1-auR', { name: 'ok' }, words.ok);
  const alert = el(
    'div.Kj-JD',
    { role: 'alertdialog', tabindex: 0, 'aria-label': words.error },
    el('div.Kj-JD-K7', undefined, words.error),
    el('div.Kj-JD-Jz', undefined, text),
    el('div.Kj-JD-Jl', undefined, ok),
  );
  ok.addEventListener('click', () => {
    alert.remove();
    back.focus();
  });
  document.body.append(alert);
  ok.focus();
}
