import type { BannerView } from '../../protocol/banner-view';
import { focused as focusedIn } from '../focused';
import type { Composer } from '../site-adapter';
import { element, having } from './element';
import { drawing, icon } from './icon';
import { ownKeys } from './keys';
import { cross, note, sentence, ways } from './parts';
import type { Presses } from './presses';
import { below, covers, fits } from './room';
import { dress } from './style';
import { tally } from './tally';
import { schemeAt } from './theme';
import { why } from './why';

/** The one nameless node in somebody else's composer, and what is drawn in its closed root. */
export interface Line {
  /** Stands in the composer's slot (again, where the page drew itself anew); steps aside from text, follows the theme. */
  settle(): void;
  /** @param opening the composer has just opened with its recipients and no key was typed: its height may change. */
  show(view: BannerView, opening: boolean): void;
  /** Once the question is in: says so in the line's place. */
  inserted(view: BannerView): void;
  /** @param keepPlace true where nothing may change height: after the first key, unless the rep clicks. */
  clear(keepPlace: boolean): void;
  /** To the first button, or back to where the rep was. */
  toggle(): void;
  remove(): void;
}

export function createLine(composer: Composer, presses: Presses): Line {
  const life = new AbortController();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // `role="status"` is in the tree, and empty, before it has a text: only then is the text read out.
  const status = having(element('div', 'text'), { role: 'status' });
  const bar = element('div', 'line', status);
  const box = element('div', 'bn none', bar);
  root.append(box);

  let view: BannerView | undefined;
  let grown = false;
  let dressed = false;
  let back: Element | null = null;

  const buttons = () => [...root.querySelectorAll('button')].filter((each) => each.getClientRects().length > 0);
  const is = (state: string, on: boolean) => box.classList.toggle(state, on);
  const focused = () => root.activeElement !== null;
  const leave = () => {
    // The caret is where it was: a button takes the focus, and no selection.
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    back = null;
  };

  /** Puts the parts around the status, which itself stays where it is; the focus keeps its place among the buttons. */
  const draw = (
    mark: Element | '',
    text: readonly (Node | string)[],
    acts: readonly Element[],
    more?: Element | '',
  ) => {
    const at = buttons().indexOf(root.activeElement as HTMLButtonElement);
    for (const part of [...bar.children, ...box.children]) if (part !== status && part !== bar) part.remove();
    bar.prepend(mark);
    status.replaceChildren(...text);
    if (acts.length) bar.append(element('div', 'acts', ...acts));
    if (more) box.append(more);
    if (at >= 0) (buttons()[at] ?? buttons()[0])?.focus();
  };

  const drawView = (now: BannerView) => {
    const acts = [ways(now, presses, grown, grow), cross(now.close, presses)];
    draw(
      now.sign ? drawing(now.sign) : tally(now.dots),
      sentence(now),
      acts,
      grown && now.why ? why(now.why, presses) : '',
    );
  };

  /** Draws, and floats over the empty end of the body where taking a place of its own would push Send. */
  const drawInPlace = (drawing: () => void, mayPush: boolean) => {
    const toolbar = below(host, composer.root);
    const top = toolbar?.getBoundingClientRect().top ?? 0;
    box.style.blockSize = '';
    is('none', false);
    is('blank', false);
    drawing();
    const moved = toolbar && Math.abs(toolbar.getBoundingClientRect().top - top) >= 1;
    if (moved && !(mayPush && fits(toolbar))) is('over', true);
    stepAside();
  };

  const stepAside = () => {
    const body = composer.body();
    is('aside', box.classList.contains('over') && !grown && !focused() && body !== undefined && covers(box, body));
  };

  function grow(): void {
    if (!view) return;
    const now = view;
    grown = !grown;
    drawInPlace(() => drawView(now), true);
  }

  ownKeys(host, buttons, () => root.activeElement, leave, life.signal);
  // A press of the mouse takes neither focus nor selection from the text being written.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal: life.signal });

  return {
    settle() {
      const slot = composer.slot();
      if (!slot) return;
      if (host.parentElement !== slot.parent) slot.parent.insertBefore(host, slot.before);
      if (box.classList.contains('none')) return;
      box.style.colorScheme = schemeAt(slot.parent);
      stepAside();
    },
    show(next, opening) {
      if (!dressed) dress(root, next.style);
      dressed = true;
      box.lang = next.lang;
      // Its words run from left to right in every language it speaks, and the page's may not.
      box.dir = 'ltr';
      box.style.colorScheme = schemeAt(host);
      const hadPlace = !box.classList.contains('none');
      view = next;
      drawInPlace(() => drawView(next), opening || hadPlace);
    },
    inserted(now) {
      grown = false;
      if (!now.insert) return;
      draw(icon('check'), note(now.insert.done), [cross(now.close, presses)]);
    },
    clear(keepPlace) {
      if (focused()) leave();
      const stays = keepPlace && !box.classList.contains('over');
      if (stays) box.style.blockSize = `${box.getBoundingClientRect().height}px`;
      view = undefined;
      grown = false;
      draw('', [], []);
      is(stays ? 'blank' : 'none', true);
      if (!stays) is('over', false);
    },
    toggle() {
      if (focused()) return leave();
      back = focusedIn(document);
      is('aside', false);
      buttons()[0]?.focus();
    },
    remove() {
      if (focused()) leave();
      life.abort();
      host.remove();
    },
  };
}
